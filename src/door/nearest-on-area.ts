import { type NearestOnArea, nearestOnArea as trusting } from "../geometry/nearest-on-area.js"
import type { Area, Position } from "../geometry/position.js"
import { guardArea } from "../guard/guard-area.js"
import { guardPosition } from "../guard/guard-position.js"

/**
 * The point of an area's boundary that is nearest to a place.
 *
 * @param place - Longitude, latitude, in degrees.
 * @param area - Parts, each an outer ring and its holes, joined by WGS84 geodesics.
 * @returns Metres along the ground, right to a micrometre, whether the place lies inside or outside.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the area has no position, or there is one that is no longitude and latitude.
 * @example
 * nearestOnArea([38, 35], [[[[37, 36], [39, 36], [38, 37], [37, 36]]]]).metres // 111412.288…
 */
export function nearestOnArea(place: Position, area: Area): NearestOnArea {
  guardPosition("place", place)
  guardArea("area", area)
  return trusting(place, area)
}
