/** Longitude and latitude as the file has them, with whatever stands behind. */
export type At = readonly number[]

/** Where something stands: keys and indices from the root of its document. */
export type Path = readonly (string | number)[]

/** A box in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]
