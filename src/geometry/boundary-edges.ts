import type { BoundaryEdges } from "./arrangement.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Ring } from "./position.js"

/** No edges yet. */
export function noBoundaryEdges(): BoundaryEdges {
  return { starts: [], ends: [], boundary: [] }
}

/** Adds a ring's edges to a boundary, its ground on their left. */
export function addRing(edges: BoundaryEdges, ring: Ring, outer: boolean, boundary: number): void {
  const forward = doubledPlanarArea(ring) > 0 === outer
  let before = ring[ring.length - 1]!
  for (const position of ring) {
    if (position[0] !== before[0] || position[1] !== before[1]) {
      edges.starts.push(forward ? before : position)
      edges.ends.push(forward ? position : before)
      edges.boundary.push(boundary)
    }
    before = position
  }
}
