import type { Ring } from "./position.js"

/**
 * Twice the area of a ring in square degrees, edges straight in longitude and latitude: positive counter-clockwise.
 *
 * For topology, not for people: nothing on the ground is measured in square degrees.
 */
export function doubledPlanarArea(ring: Ring): number {
  const first = ring[0]
  if (first === undefined) return 0
  const x = first[0]
  const y = first[1]
  let doubled = 0
  let ax = 0
  let ay = 0
  for (let i = 1; i < ring.length; i++) {
    const to = ring[i]!
    const bx = to[0] - x
    const by = to[1] - y
    doubled += ax * by - bx * ay
    ax = bx
    ay = by
  }
  return doubled
}
