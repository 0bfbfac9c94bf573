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
 * @param place - Longitude, latitude, in degrees.
 * @param line - Positions in degrees, joined by WGS84 geodesics.
 * @returns Metres along the ground, right to a micrometre. At a vertex the edge is the one that starts there, or the last
 * one; on a tie the earlier edge wins.
 * @throws {RangeError} If the line has no position, or there is one that is no longitude and latitude.
 * @example
 * nearestOnLine([37, 48], [[36.9, 48.01], [37.1, 48.01]]).metres // 1116.743…
 */
export function nearestOnLine(place: Position, line: readonly Position[]): NearestOnLine {
  const from = edgeTree({ kind: "point", position: place })
  const to = edgeTree({ kind: "line", lines: [line] })
  const { metres, witness, edges } = nearestPair(from, to)
  return { metres, position: witness[1], edge: edges[1].edge }
}
