import { type NearestOnLine, nearestOnLine as trusting } from "../geometry/nearest-on-line.js"
import type { Position } from "../geometry/position.js"
import { guardLine } from "../guard/guard-line.js"
import { guardPosition } from "../guard/guard-position.js"

/**
 * The point of a line that is nearest to a place.
 *
 * @param place - Longitude, latitude, in degrees.
 * @param line - Positions in degrees, joined by WGS84 geodesics.
 * @returns Metres along the ground, right to a micrometre. At a vertex the edge is the one that starts there, or the last
 * one; on a tie the earlier edge wins.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the line has no position, or there is one that is no longitude and latitude.
 * @example
 * nearestOnLine([37, 48], [[36.9, 48.01], [37.1, 48.01]]).metres // 1116.743…
 */
export function nearestOnLine(place: Position, line: readonly Position[]): NearestOnLine {
  guardPosition("place", place)
  guardLine("line", line)
  return trusting(place, line)
}
