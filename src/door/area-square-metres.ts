import { areaSquareMetres as trusting } from "../geometry/area.js"
import type { Area } from "../geometry/position.js"
import type { EdgeOptions } from "../geometry/ring-area.js"
import { guardArea } from "../guard/guard-area.js"
import { guardMembers } from "../guard/guard-members.js"

/**
 * How much ground an area covers.
 *
 * @param area - Parts, each an outer ring and its holes, of either orientation.
 * @param options - How vertices are joined; geodesics unless told otherwise.
 * @returns Square metres, holes taken off.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a latitude is outside ±90° or a number is not finite.
 * @example
 * areaSquareMetres([[[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]]) // 12308778361.469…
 */
export function areaSquareMetres(area: Area, options: EdgeOptions = {}): number {
  guardArea("area", area)
  guardMembers("options", options, { edges: "edges?" })
  return trusting(area, options)
}
