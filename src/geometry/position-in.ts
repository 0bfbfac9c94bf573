import type { EdgePlace } from "./edge-place.js"
import type { EdgeTree } from "./edge-tree.js"
import type { Position } from "./position.js"

/** The position of a leaf's vertex. */
export function positionIn({ chains, leafChain, leafStart }: EdgeTree, leaf: number, vertex: number): Position {
  return chains[leafChain[leaf]!]!.line[leafStart[leaf]! + vertex]!
}

/** The edge of the shape which a leaf's edge is, or is a piece of; for the last vertex of a line, the last edge. */
export function edgePlaceIn(
  { chains, leafChain, leafStart, leafEnd }: EdgeTree,
  leaf: number,
  edge: number,
): EdgePlace {
  const { part, ring, source } = chains[leafChain[leaf]!]!
  const inLine = Math.min(leafStart[leaf]! + edge, leafEnd[leaf]! - 1)
  return { part, ring, edge: source?.[inLine] ?? inLine }
}
