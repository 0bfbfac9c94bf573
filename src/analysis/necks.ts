import { guardMembers } from "../guard/guard-members.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { Neck } from "./neck.js"
import { type NeckOptions, searchNecks } from "./neck-search.js"

/**
 * Every neck of the open ground that one actor could close with a single line, from the narrowest to the widest.
 *
 * Widths are WGS84 geodesics between two points of the boundary, locally shortest to within a metre; areas are exact for
 * the map as drawn. Intervals are worst cases: both banks, and every front round the pocket, off by their drawing
 * uncertainty.
 *
 * @param map - A control map.
 * @param options - The closing actor, and what to leave out.
 * @returns An empty list where nothing is to be cut off.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the map has no ground of that actor.
 * @example
 * const found = necks(map, { closing: "gov", maxWidthMetres: 40_000, minAreaSquareMetres: 100e6 })
 * found.map(({ widthMetres }) => widthMetres.value) // [35391.…, 38410.…]
 */
export function necks(map: ControlMap, options: NeckOptions): Neck[] {
  guardControlMap("map", map)
  guardMembers("options", options, {
    closing: "text",
    barriers: "lines?",
    minAreaSquareMetres: "size?",
    maxWidthMetres: "size?",
    minProminence: "number?",
  })
  return searchNecks(map, options).found.map(({ neck }) => neck)
}
