import { orientation } from "./orientation.js"
import type { Area, Position, Ring } from "./position.js"

/**
 * Whether a place lies in an area, edges taken straight in longitude and latitude.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function locateInArea(place: Position, area: Area): "inside" | "outside" | "boundary" {
  let inside = false
  for (const rings of area) {
    let within = false
    for (const ring of rings) {
      const crossed = crossesOddly(place, ring)
      if (crossed === "boundary") return "boundary"
      if (crossed) within = !within
    }
    if (within) inside = true
  }
  return inside ? "inside" : "outside"
}

function crossesOddly(place: Position, ring: Ring): boolean | "boundary" {
  let odd = false
  for (let i = 1; i < ring.length; i++) {
    const from = ring[i - 1]!
    const to = ring[i]!
    const crossed = crossesEastward(place[0], place[1], from[0], from[1], to[0], to[1])
    if (crossed === "boundary") return "boundary"
    if (crossed) odd = !odd
  }
  return odd
}

/** Whether the way east from a point crosses an edge; an edge holds its southern end and not its northern one. */
export function crossesEastward(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): boolean | "boundary" {
  if ((ay > y && by > y) || (ay < y && by < y)) return false
  if (ax < x && bx < x) return false
  if (ay === y && by === y) return (ax <= x && bx >= x) || (bx <= x && ax >= x) ? "boundary" : false
  const side = orientation(ax, ay, bx, by, x, y)
  if (side === 0) return "boundary"
  return ay > y !== by > y && side > 0 === by > ay
}
