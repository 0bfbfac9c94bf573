import { geodesics, wanted } from "./ellipsoid.js"
import type { Position } from "./position.js"

/**
 * The place reached from another by going straight on for some way.
 *
 * @param from - Longitude, latitude, in degrees.
 * @param azimuth - Direction at the start, in degrees clockwise from north.
 * @param metres - How far; a negative length goes backward.
 * @returns Longitude from −180 to 180 and latitude, in degrees, right to about 15 nanometres.
 * @example
 * geodesicDirect([38, 35], 0, 110952) // [38, 36.00002…]
 * @see Karney 2013, https://doi.org/10.1007/s00190-012-0578-z
 */
export function geodesicDirect(from: Position, azimuth: number, metres: number): Position {
  const end = geodesics.Direct(from[1], from[0], azimuth, metres, wanted.position)
  return [end.lon2 as number, end.lat2 as number]
}
