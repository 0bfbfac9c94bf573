import type { Candidates } from "./candidates.js"
import { type EdgeTree, LEAF_EDGES } from "./edge-tree.js"
import { EARTH_STRETCH } from "./ellipsoid.js"
import type { View } from "./facing-views.js"
import { CAPSULE_SIZE } from "./leaves-in-space.js"
import type { NearestBound } from "./nearest-bound.js"
import { groundError, groundFromChord } from "./straight-and-ground.js"
import { TOUCH_METRES } from "./tolerance.js"

/** Vertices of a leaf; the number of a vertex or an edge in its tree is that of its leaf times this and its own. */
export const LEAF_VERTICES = LEAF_EDGES + 1

/** Holds vertices of one leaf against edges of another, and keeps those pairs that may be the nearest. */
export class VerticesAndEdges {
  private readonly bound: NearestBound
  private readonly candidates: Candidates

  constructor(bound: NearestBound, candidates: Candidates) {
    this.bound = bound
    this.candidates = candidates
  }

  /**
   * Holds the vertices of one leaf against the edges of another.
   *
   * The leaves face each other, so the sum of how far two points are ahead is negative by the gap between them. The two
   * directions of a view are at right angles: a vertex and an edge are no nearer than the gaps in both say. The edge's
   * sag is allowed for. Where the edges turn neither way back aside, those within a vertex's reach follow one another, and
   * are looked for from where the last vertex found them.
   *
   * @param swapped - Whether the vertices belong to the second shape.
   */
  hold(a: EdgeTree, leafA: number, viewA: View, b: EdgeTree, leafB: number, viewB: View, swapped: boolean): void {
    const { bound } = this
    const { along, across, foremost, turn } = viewB
    const sag = b.inSpace.capsules[CAPSULE_SIZE * leafB + 7]!
    const gap = Math.max(0, -foremost - viewA.foremost)
    const most = bound.limit + sag
    if (gap > most) return
    const widest = Math.sqrt(most * most - gap * gap)
    const least = viewB.least - widest
    const greatest = viewB.most + widest
    const edges = b.leafEnd[leafB]! - b.leafStart[leafB]!
    const vertices = a.leafVertices[leafA]!
    const facing = turn === 0 ? 1 : turn
    let first = 0
    for (let i = 0; i < vertices; i++) {
      const aside = viewA.across[i]!
      if (aside < least || aside > greatest) continue
      const here = viewA.along[i]!
      const beside = facing * aside
      const reach = bound.limit + sag
      const reachSquared = reach * reach
      const clearance = Math.max(0, -foremost - here)
      if (clearance > reach) continue
      const window = Math.sqrt(reachSquared - clearance * clearance)
      const low = beside - window
      const high = beside + window
      if (turn !== 0) {
        while (first > 0 && facing * across[first]! >= low) first--
        while (first < edges && facing * across[first + 1]! < low) first++
      }
      for (let j = first; j < edges; j++) {
        const start = facing * across[j]!
        const end = facing * across[j + 1]!
        if (start > high && (turn !== 0 || end > high)) {
          if (turn !== 0) break
          continue
        }
        if (start < low && end < low) continue
        const ahead = along[j]! > along[j + 1]! ? along[j]! : along[j + 1]!
        const gapAlong = -ahead - here
        const nearer = start < end ? start : end
        const farther = start < end ? end : start
        const gapAcross = nearer > beside ? nearer - beside : farther < beside ? beside - farther : 0
        if ((gapAlong > 0 ? gapAlong * gapAlong : 0) + gapAcross * gapAcross > reachSquared) continue
        if (swapped && !isFootInside(a, leafA, i, b, leafB, j)) continue
        this.rank(a, leafA, i, b, leafB, j, swapped)
      }
    }
  }

  /** Ranks a vertex and an edge, if they may be the nearest pair. */
  private rank(
    a: EdgeTree,
    leafA: number,
    vertex: number,
    b: EdgeTree,
    leafB: number,
    edge: number,
    swapped: boolean,
  ): void {
    const { bound } = this
    const from = a.inSpace.places
    const to = b.inSpace.places
    const v = a.inSpace.starts[leafA]! + 3 * vertex
    const e = b.inSpace.starts[leafB]! + 3 * edge
    const vx = from[v]!
    const vy = from[v + 1]!
    const vz = from[v + 2]!
    let x = to[e]!
    let y = to[e + 1]!
    let z = to[e + 2]!
    const dx = to[e + 3]! - x
    const dy = to[e + 4]! - y
    const dz = to[e + 5]! - z
    const square = dx * dx + dy * dy + dz * dz
    const length = Math.sqrt(square)
    const t = square > 0 ? ((vx - x) * dx + (vy - y) * dy + (vz - z) * dz) / square : 0
    // Two vertices that face each other are compared once: from the first shape, and as the start of an edge.
    if (t * length <= TOUCH_METRES) {
      if (swapped) return
    } else if ((1 - t) * length <= TOUCH_METRES) {
      if (swapped || !isLineEnd(b, leafB, edge)) return
      x += dx
      y += dy
      z += dz
    } else {
      x += t * dx
      y += t * dy
      z += t * dz
      const stretch = EARTH_STRETCH
      const nz = stretch * z
      const bend = dx * dx + dy * dy + stretch * dz * dz
      const rise = (t * (1 - t) * bend) / (2 * (x * x + y * y + nz * nz))
      x += rise * x
      y += rise * y
      z += rise * nz
    }
    const straight = Math.sqrt((x - vx) * (x - vx) + (y - vy) * (y - vy) + (z - vz) * (z - vz))
    const error = groundError(straight, length)
    if (straight - error > bound.limit) return
    const rank = groundFromChord(vx, vy, vz, x, y, z)
    if (rank - error > bound.atMost) return
    this.candidates.add(
      rank,
      error,
      swapped,
      LEAF_VERTICES * leafA + vertex,
      LEAF_VERTICES * leafB + edge,
      bound.atMost,
    )
    bound.lower(rank + error)
  }
}

/** Whether the foot of a vertex on a straight edge lies between its ends. */
function isFootInside(a: EdgeTree, leafA: number, vertex: number, b: EdgeTree, leafB: number, edge: number): boolean {
  const from = a.inSpace.places
  const to = b.inSpace.places
  const v = a.inSpace.starts[leafA]! + 3 * vertex
  const e = b.inSpace.starts[leafB]! + 3 * edge
  const x = to[e]!
  const y = to[e + 1]!
  const z = to[e + 2]!
  const dx = to[e + 3]! - x
  const dy = to[e + 4]! - y
  const dz = to[e + 5]! - z
  const along = (from[v]! - x) * dx + (from[v + 1]! - y) * dy + (from[v + 2]! - z) * dz
  return along > 0 && along < dx * dx + dy * dy + dz * dz
}

/** Whether an edge of a leaf is the last one of a line that is no ring. */
function isLineEnd({ leafVertices, leafStart, leafEnd }: EdgeTree, leaf: number, edge: number): boolean {
  const edges = leafEnd[leaf]! - leafStart[leaf]!
  return edge === edges - 1 && leafVertices[leaf]! > edges
}
