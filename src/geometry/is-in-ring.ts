import { locateInArea } from "./locate-in-area.js"
import type { Position, Ring } from "./position.js"
import { ringBox } from "./ring-box.js"

/**
 * Whether a place lies inside a ring and not on it, edges taken straight in longitude and latitude.
 *
 * For many places in few rings: a place outside the ring's box costs nothing.
 */
export function isInRing(place: Position, ring: Ring): boolean {
  const { west, south, east, north } = ringBox(ring)
  const [x, y] = place
  return x > west && x < east && y > south && y < north && locateInArea(place, [[ring]]) === "inside"
}
