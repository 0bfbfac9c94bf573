import { locateInArea as trusting } from "../geometry/locate-in-area.js"
import type { Area, Position } from "../geometry/position.js"
import { guardArea } from "../guard/guard-area.js"
import { guardPosition } from "../guard/guard-position.js"

/**
 * Whether a place lies in an area, edges taken straight in longitude and latitude.
 *
 * Exact: no rounding can put a place on the wrong side of an edge. For many places in one area see `createLocator`.
 *
 * @param place - Longitude, latitude, in degrees.
 * @param area - Parts, each an outer ring and its holes, of either orientation.
 * @returns `boundary` if the place is exactly on an edge.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a latitude is outside ±90° or a number is not finite.
 * @example
 * locateInArea([1, 1], [[[[0, 0], [4, 0], [0, 4], [0, 0]]]]) // "inside"
 */
export function locateInArea(place: Position, area: Area): "inside" | "outside" | "boundary" {
  guardPosition("place", place)
  guardArea("area", area)
  return trusting(place, area)
}
