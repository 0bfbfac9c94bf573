import { intersectAreas as trusting } from "../geometry/overlay.js"
import type { Area } from "../geometry/position.js"
import { guardArea } from "../guard/guard-area.js"

/**
 * The ground that two areas share.
 *
 * Edges are straight in longitude and latitude. An area that is not valid is taken as `repairArea` mends it.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise; empty if nothing is shared. Over the antimeridian longitudes go on
 * past 180.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a ring goes round a pole, or a position is no longitude and latitude.
 * @example
 * const west = [[[[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]]]
 * const east = [[[[1, 0], [3, 0], [3, 1], [1, 1], [1, 0]]]]
 * intersectAreas(west, east) // [[[[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]]]]
 */
export function intersectAreas(a: Area, b: Area): Area {
  guardArea("a", a)
  guardArea("b", b)
  return trusting(a, b)
}
