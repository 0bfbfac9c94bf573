import { edgeOpenings } from "./edge-openings.js"
import type { GroundMesh } from "./ground-mesh.js"

/** Boundary points lie a third of a width apart, so of two narrow places the mesh may see the narrower as the wider by this. */
const DOUBT_SHARE = 1.02

/**
 * The narrow places of the strait that a mesh edge spans: the edge itself, and up and down the strait those that may be as
 * narrow, as far as the mesh can tell.
 *
 * @param share - How much wider than the edge the strait may become on the way, as a ratio above 1.
 * @returns Half-edges; the given one first.
 */
export function straitEdges(mesh: GroundMesh, edge: number, share: number): number[] {
  const { opensAt } = edgeOpenings(mesh)
  const { halfedges, onBoundary } = mesh
  const opening = (half: number): number => opensAt[Math.min(half, halfedges[half]!)]!
  const narrowest = opening(edge)
  const found = [edge]
  for (const start of [edge, halfedges[edge]!]) {
    const seen = new Set<number>()
    let [before, at] = [Infinity, start]
    for (;;) {
      const triangle = Math.floor(at / 3)
      if (seen.has(triangle)) break
      seen.add(triangle)
      const [a, b] = [0, 1, 2].map((i) => 3 * triangle + i).filter((half) => half !== at && !onBoundary[half])
      if (a === undefined) break
      const next = b === undefined || opening(a) >= opening(b) ? a : b
      const isNarrow = opening(at) <= before && opening(at) < opening(next)
      if (at !== start && isNarrow && opening(at) <= DOUBT_SHARE * narrowest) found.push(at)
      if (opening(next) > share * narrowest) break
      before = opening(at)
      at = halfedges[next]!
    }
  }
  return found
}
