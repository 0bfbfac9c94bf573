import { lineLengthMetres as trusting } from "../geometry/line-length.js"
import type { Position } from "../geometry/position.js"
import { guardLine } from "../guard/guard-line.js"

/**
 * Length of a line along the ground.
 *
 * @param line - Positions in degrees, joined by WGS84 geodesics.
 * @returns Metres; 0 for under two positions.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a latitude is outside ±90° or a number is not finite.
 * @example
 * lineLengthMetres([[38, 35], [38, 36], [38, 35]]) // 221899.537…
 */
export function lineLengthMetres(line: readonly Position[]): number {
  guardLine("line", line)
  return trusting(line)
}
