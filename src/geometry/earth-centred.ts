import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_METRES, RADIANS_PER_DEGREE } from "./ellipsoid.js"
import type { Position } from "./position.js"

/** A point in metres from the centre of the earth: x toward 0° E on the equator, z toward the north pole. */
export type EarthCentred = readonly [x: number, y: number, z: number]

/**
 * Where a place on the ellipsoid lies in space.
 *
 * @param place - Longitude, latitude, in degrees.
 */
export function earthCentred(place: Position): EarthCentred {
  const latitude = place[1] * RADIANS_PER_DEGREE
  const longitude = place[0] * RADIANS_PER_DEGREE
  const sine = Math.sin(latitude)
  const normal = EQUATORIAL_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine)
  const fromAxis = normal * Math.cos(latitude)
  return [fromAxis * Math.cos(longitude), fromAxis * Math.sin(longitude), normal * (1 - ECCENTRICITY_SQUARED) * sine]
}
