import { edgeTree } from "./edge-tree.js"
import { nearestPair } from "./nearest-pair.js"
import type { Position } from "./position.js"

/** The nearest point of a line, and the edge it lies on, counted from 0. */
export interface NearestOnLine {
  readonly metres: number
  readonly position: Position
  readonly edge: number
}

/**
 * The point of a line that is nearest to a place.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function nearestOnLine(place: Position, line: readonly Position[]): NearestOnLine {
  const from = edgeTree({ kind: "point", position: place })
  const to = edgeTree({ kind: "line", lines: [line] })
  const { metres, witness, edges } = nearestPair(from, to)
  return { metres, position: witness[1], edge: edges[1].edge }
}
