import type { Area } from "../geometry/position.js"
import { type RepairedArea, repairArea as trusting } from "../geometry/repair-area.js"
import { guardFaultyArea } from "../guard/guard-area.js"

/**
 * A valid area that covers what given rings are meant to cover.
 *
 * The structure rule: a ring holds what it goes round, once or more, either way; parts are united; holes are taken off
 * their own part. Positions that are no numbers are left out, and so is what has no ground. A valid area is returned with
 * the same rings, closed, outer ones turned counter-clockwise and holes clockwise. Edges are straight in longitude and latitude;
 * over the antimeridian longitudes go on past 180.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a ring goes round a pole.
 * @example
 * repairArea([[[[0, 0], [2, 0], [0, 2], [2, 2], [0, 0]]]]).area.length // 2
 */
export function repairArea(area: Area): RepairedArea {
  guardFaultyArea("area", area)
  return trusting(area)
}
