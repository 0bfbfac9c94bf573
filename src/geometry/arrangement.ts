import { mergedEdges } from "./merged-edges.js"
import type { Position } from "./position.js"
import { roundsOfWalks } from "./rounds-of-walks.js"
import { snapEdges } from "./snap-edges.js"
import { type HalfEdges, sortedFans } from "./sorted-fans.js"

/** Edges of boundaries, each with ground on its left. */
export interface BoundaryEdges {
  readonly starts: Position[]
  readonly ends: Position[]
  /** For each edge the number of the boundary that it belongs to. */
  readonly boundary: number[]
}

/**
 * The faces into which boundaries cut the plane.
 *
 * A walk is a closed way of half-edges with a face on its left; a face has one walk for each piece of its boundary. What
 * is told about a face is told for each of its walks: how often each boundary goes round it, counter-clockwise.
 */
export interface Arrangement {
  readonly positions: readonly Position[]
  /** For each half-edge the vertex it starts from; half-edges 2k and 2k + 1 are the two directions of edge k. */
  readonly origin: Int32Array
  /** For each half-edge its walk. */
  readonly walk: Int32Array
  /** For each half-edge the next one from the same vertex, clockwise. */
  readonly clockwise: Int32Array
  readonly walks: number
  /** For each walk, one after the other, its rounds about each boundary. */
  readonly rounds: Int32Array
  readonly boundaries: number
}

/**
 * Cuts the plane along boundaries.
 *
 * Nothing can go wrong in it: edges are made to meet in vertices only, and all else is bookkeeping with exact predicates.
 */
export function arrangement(edges: BoundaryEdges, boundaries: number): Arrangement {
  const noded = snapEdges(edges.starts, edges.ends)
  const { from, to, weights } = mergedEdges(noded, edges.boundary, boundaries)
  const count = from.length
  const origin = new Int32Array(2 * count)
  for (let k = 0; k < count; k++) {
    origin[2 * k] = from[k]!
    origin[2 * k + 1] = to[k]!
  }
  const plane: HalfEdges = { x: noded.x, y: noded.y, origin }
  const fans = sortedFans(plane, noded.positions.length)
  const { walk, walks } = walksOf(plane, fans.clockwise)
  const rounds = roundsOfWalks(plane, fans, walk, walks, weights, boundaries)
  return { positions: noded.positions, origin, walk, clockwise: fans.clockwise, walks, rounds, boundaries }
}

/** Follows faces round: at the end of a half-edge the next one is the first clockwise from the way back. */
function walksOf({ origin }: HalfEdges, clockwise: Int32Array): { walk: Int32Array; walks: number } {
  const walk = new Int32Array(origin.length).fill(-1)
  let walks = 0
  for (let start = 0; start < origin.length; start++) {
    if (walk[start]! >= 0) continue
    for (let h = start; walk[h]! < 0; h = clockwise[h ^ 1]!) walk[h] = walks
    walks++
  }
  return { walk, walks }
}
