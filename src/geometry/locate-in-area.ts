import type { Area, Position, Ring } from "./position.js"

/**
 * Whether a place lies in an area, edges taken straight in longitude and latitude.
 *
 * @param place - Longitude, latitude, in degrees.
 * @param area - Parts, each an outer ring and its holes, of either orientation.
 * @returns `boundary` if the place is exactly on an edge.
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
  const [x, y] = place
  let odd = false
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!
    const [bx, by] = ring[i]!
    if (y < Math.min(ay, by) || y > Math.max(ay, by)) continue
    const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
    if (side === 0 && x >= Math.min(ax, bx) && x <= Math.max(ax, bx)) return "boundary"
    if (ay > y !== by > y && side > 0 === by > ay) odd = !odd
  }
  return odd
}
