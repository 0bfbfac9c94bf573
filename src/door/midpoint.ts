import { midpoint as trusting } from "../geometry/midpoint.js"
import type { Position } from "../geometry/position.js"
import { guardPosition } from "../guard/guard-position.js"

/**
 * The place half way along the shortest line between two places.
 *
 * @param from - Longitude, latitude, in degrees.
 * @param to - Longitude, latitude, in degrees.
 * @returns Longitude from −180 to 180 and latitude, in degrees.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a latitude is outside ±90° or a number is not finite.
 * @example
 * midpoint([38, 35], [39, 35]) // [38.5, 35.00102…]
 */
export function midpoint(from: Position, to: Position): Position {
  guardPosition("from", from)
  guardPosition("to", to)
  return trusting(from, to)
}
