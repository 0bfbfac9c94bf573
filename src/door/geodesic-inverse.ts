import { geodesicInverse as trusting } from "../geometry/geodesic-inverse.js"
import type { Position } from "../geometry/position.js"
import { guardPosition } from "../guard/guard-position.js"

/**
 * Length and direction of the shortest line on the ground between two places.
 *
 * @param from - Longitude, latitude, in degrees.
 * @param to - Longitude, latitude, in degrees.
 * @returns Metres, right to about 15 nanometres, and the azimuth at `from`: degrees clockwise from north, from 0 up to 360.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a latitude is outside ±90° or a number is not finite.
 * @example
 * geodesicInverse([38, 35], [38, 36]).metres // 110949.768…
 * @see Karney 2013, https://doi.org/10.1007/s00190-012-0578-z
 */
export function geodesicInverse(from: Position, to: Position): { metres: number; azimuth: number } {
  guardPosition("from", from)
  guardPosition("to", to)
  return trusting(from, to)
}
