import { edgeOpenings } from "./edge-openings.js"
import type { GroundMesh } from "./ground-mesh.js"
import type { RingPoint } from "./ring-point.js"
import { unionFind } from "./union-find.js"

/** A narrow place in the ground outside an area, on the way out of a wider one. */
export interface Passage {
  /** Half-edge of the mesh that spans it. */
  readonly edge: number
  /** The two points of the boundary between which it is narrowest, as far as the mesh shows. */
  readonly ends: readonly [RingPoint, RingPoint]
  readonly vertices: readonly [number, number]
  /** Half its width, in projected metres. */
  readonly clearance: number
  /** The widest spot behind it: triangle and clearance there, in projected metres. */
  readonly peak: { readonly triangle: number; readonly clearance: number }
  /** How much wider it gets behind: clearance of the peak ÷ clearance of the passage. */
  readonly prominence: number
  /** Triangle at the widest spot in front of it. */
  readonly beyond: number
  /** Triangle at the widest spot of all ground that the passage leads to, near and far: what basins are cut off from. */
  readonly outside: number
}

/**
 * Every passage in the ground outside an area: where two wide basins meet in a place narrower than both.
 *
 * Edges are taken from the widest to the narrowest and their triangles united. Where two basins meet, the edge is a
 * passage of the basin whose peak is lower.
 *
 * @param minProminence - Least ratio of peak to passage; above 1, so that the ripples of a corridor do not count.
 * @returns From the widest passage to the narrowest.
 * @see Edelsbrunner and Harer, "Computational Topology", chapter VII, for merge trees and persistence.
 */
export function passages(mesh: GroundMesh, minProminence: number): Passage[] {
  const { triangles, halfedges, inside, boundaryVertices } = mesh
  const { radius, opensAt, order } = edgeOpenings(mesh)
  const { find, unite } = unionFind(inside.length)
  const peak = Int32Array.from(inside.keys())
  const found: Omit<Passage, "outside">[] = []
  for (const edge of order) {
    const a = find(Math.floor(edge / 3))
    const b = find(Math.floor(halfedges[edge]! / 3))
    if (a === b) continue
    const [low, high] = radius[peak[a]!]! < radius[peak[b]!]! ? [a, b] : [b, a]
    const clearance = opensAt[edge]!
    const triangle = peak[low]!
    const prominence = radius[triangle]! / clearance
    const ends = [triangles[edge]!, triangles[nextInTriangle(edge)]!] as const
    if (prominence >= minProminence && ends[0] < boundaryVertices && ends[1] < boundaryVertices) {
      found.push({
        edge,
        ends: [mesh.ringPoint(ends[0]), mesh.ringPoint(ends[1])],
        vertices: ends,
        clearance,
        peak: { triangle, clearance: radius[triangle]! },
        prominence,
        beyond: peak[high]!,
      })
    }
    unite(low, high)
  }
  return found.map((passage) => ({ ...passage, outside: peak[find(passage.peak.triangle)]! }))
}

const nextInTriangle = (edge: number): number => (edge % 3 === 2 ? edge - 2 : edge + 1)
