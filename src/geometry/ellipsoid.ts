import geographiclib from "geographiclib-geodesic"

/** Equatorial radius of WGS84, in metres. */
export const EQUATORIAL_RADIUS_METRES = 6378137

/** Flattening of WGS84. */
export const FLATTENING = 1 / 298.257223563

/** Polar radius of WGS84, in metres. */
export const POLAR_RADIUS_METRES = EQUATORIAL_RADIUS_METRES * (1 - FLATTENING)

/** The least radius of curvature of the ellipsoid, in metres: along the meridian, at the equator. */
export const TIGHTEST_RADIUS_METRES = POLAR_RADIUS_METRES ** 2 / EQUATORIAL_RADIUS_METRES

/** The greatest radius of curvature of the ellipsoid, in metres: at the poles, in every direction. */
export const FLATTEST_RADIUS_METRES = EQUATORIAL_RADIUS_METRES ** 2 / POLAR_RADIUS_METRES

/** First eccentricity of WGS84, squared. */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING)

/** Square of the ratio of the radii: (x, y, z times this) is the direction of the normal at a point of the ellipsoid. */
export const EARTH_STRETCH = 1 / (1 - FLATTENING) ** 2

/** Radians in a degree. */
export const RADIANS_PER_DEGREE = Math.PI / 180

/** Karney's geodesics on WGS84: the reference for every length, azimuth and area here. */
export const geodesics = geographiclib.Geodesic.WGS84

/** Which results {@link geodesics} computes: asking for less is faster. */
export const wanted = {
  distance: geographiclib.Geodesic.DISTANCE,
  distanceAndAzimuth: geographiclib.Geodesic.DISTANCE | geographiclib.Geodesic.AZIMUTH,
  areaUnrolled: geographiclib.Geodesic.AREA | geographiclib.Geodesic.LONGITUDE | geographiclib.Geodesic.LONG_UNROLL,
  distanceAndScale:
    geographiclib.Geodesic.DISTANCE |
    geographiclib.Geodesic.AZIMUTH |
    geographiclib.Geodesic.REDUCEDLENGTH |
    geographiclib.Geodesic.GEODESICSCALE,
  positionAndAzimuth:
    geographiclib.Geodesic.LATITUDE | geographiclib.Geodesic.LONGITUDE | geographiclib.Geodesic.AZIMUTH,
  line: geographiclib.Geodesic.STANDARD | geographiclib.Geodesic.DISTANCE_IN,
  position: geographiclib.Geodesic.LATITUDE | geographiclib.Geodesic.LONGITUDE,
} as const
