import { RADIANS_PER_DEGREE } from "./ellipsoid.js"
import { footOnGeodesic } from "./foot-on-geodesic.js"
import { geodesicInverse } from "./geodesic-inverse.js"
import type { Position } from "./position.js"
import { TOUCH_METRES } from "./tolerance.js"

/**
 * On which side of a geodesic edge a place lies.
 *
 * @returns 1 on the left, −1 on the right, 0 if it is on the edge to within {@link TOUCH_METRES}.
 */
export function sideOfGeodesic(place: Position, from: Position, to: Position): -1 | 0 | 1 {
  if (footOnGeodesic(place, from, to).metres <= TOUCH_METRES) return 0
  const toPlace = geodesicInverse(from, place).azimuth
  const toEnd = geodesicInverse(from, to).azimuth
  return Math.sin((toEnd - toPlace) * RADIANS_PER_DEGREE) >= 0 ? 1 : -1
}
