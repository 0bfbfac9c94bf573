import { uniteAreas as trusting } from "../geometry/overlay.js"
import type { Area } from "../geometry/position.js"
import { guardArea } from "../guard/guard-area.js"
import { guardValue } from "../guard/guard-value.js"

/**
 * The ground that any of some areas covers.
 *
 * Edges are straight in longitude and latitude. An area that is not valid is taken as `repairArea` mends it.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise. Over the antimeridian longitudes go on past 180.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a ring goes round a pole, or a position is no longitude and latitude.
 * @example
 * const west = [[[[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]]]
 * const east = [[[[1, 0], [3, 0], [3, 1], [1, 1], [1, 0]]]]
 * uniteAreas([west, east]).length // 1
 */
export function uniteAreas(areas: readonly Area[]): Area {
  guardValue("areas", areas, "list")
  areas.forEach((area, i) => guardArea(`areas[${i}]`, area))
  return trusting(areas)
}
