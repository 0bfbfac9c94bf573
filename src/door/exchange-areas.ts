import { type Exchange, exchangeAreas as trusting } from "../geometry/exchange-areas.js"
import type { Area } from "../geometry/position.js"
import { guardArea } from "../guard/guard-area.js"

/**
 * What is gained and what is lost from one area to another.
 *
 * Common edges are struck out first: from one day to the next nearly all edges are. What is left goes round lost ground
 * once counter-clockwise, and round gained ground once clockwise, so one look at the faces tells both.
 *
 * Edges are straight in longitude and latitude. An area that is not valid is taken as `repairArea` mends it.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise; over the antimeridian with longitudes past 180.
 * Vertices keep their numbers; new ones, where edges cross, are right to a nanometre.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a ring goes round a pole, or a position is no longitude and latitude.
 * @example
 * const before = [[[[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]]]
 * const after = [[[[1, 0], [3, 0], [3, 1], [1, 1], [1, 0]]]]
 * exchangeAreas(before, after).lost // [[[[1, 0], [1, 1], [0, 1], [0, 0], [1, 0]]]]
 */
export function exchangeAreas(before: Area, after: Area): Exchange {
  guardArea("before", before)
  guardArea("after", after)
  return trusting(before, after)
}
