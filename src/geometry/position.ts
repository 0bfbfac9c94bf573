/** A point on the WGS84 ellipsoid: `[longitude, latitude]` in degrees. */
export type Position = readonly [longitude: number, latitude: number]

/** A closed ring: the last position repeats the first. */
export type Ring = readonly Position[]

/** An area: its outer ring, then its holes. */
export type PolygonRings = readonly Ring[]

/** An area in one or more parts. */
export type Area = readonly PolygonRings[]
