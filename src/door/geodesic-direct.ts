import { geodesicDirect as trusting } from "../geometry/geodesic-direct.js"
import type { Position } from "../geometry/position.js"
import { guardPosition } from "../guard/guard-position.js"
import { guardValue } from "../guard/guard-value.js"

/**
 * The place reached from another by going straight on for some way.
 *
 * @param from - Longitude, latitude, in degrees.
 * @param azimuth - Direction at the start, in degrees clockwise from north.
 * @param metres - How far; a negative length goes backward.
 * @returns Longitude from −180 to 180 and latitude, in degrees, right to about 15 nanometres.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a latitude is outside ±90° or a number is not finite.
 * @example
 * geodesicDirect([38, 35], 0, 110952) // [38, 36.00002…]
 * @see Karney 2013, https://doi.org/10.1007/s00190-012-0578-z
 */
export function geodesicDirect(from: Position, azimuth: number, metres: number): Position {
  guardPosition("from", from)
  guardValue("azimuth", azimuth, "number")
  guardValue("metres", metres, "number")
  return trusting(from, azimuth, metres)
}
