import { subtractAreas as trusting } from "../geometry/overlay.js"
import type { Area } from "../geometry/position.js"
import { guardArea } from "../guard/guard-area.js"

/**
 * The ground of one area that another does not cover.
 *
 * Edges are straight in longitude and latitude. An area that is not valid is taken as `repairArea` mends it.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise; empty if nothing is left. Over the antimeridian longitudes go on
 * past 180.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a ring goes round a pole, or a position is no longitude and latitude.
 * @example
 * const west = [[[[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]]]
 * const east = [[[[1, 0], [3, 0], [3, 1], [1, 1], [1, 0]]]]
 * subtractAreas(west, east) // [[[[1, 0], [1, 1], [0, 1], [0, 0], [1, 0]]]]
 */
export function subtractAreas(a: Area, b: Area): Area {
  guardArea("a", a)
  guardArea("b", b)
  return trusting(a, b)
}
