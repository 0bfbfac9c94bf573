import type { Position } from "../../geometry/position.js"
import type { ControlMap } from "../control-map.js"
import type { Edge } from "../joined-edges.js"
import { cornersOn } from "./with-shared-corners.js"

/** The piece of an edge that a new corner is meant for: vertices of neighbours on the edge cut it, and the nearest piece it is. */
export function edgePiece(map: ControlMap, [a, b]: readonly [Position, Position], at: Position): Edge {
  const stops = [a, ...cornersOn(map, [[a, b]]).toSorted((p, q) => squared(p, a) - squared(q, a)), b]
  const pieces = stops.slice(1).map((to, i): Edge => ({ from: stops[i]!, to }))
  return pieces.toSorted((p, q) => squared(middleOf(p), at) - squared(middleOf(q), at))[0]!
}

/** Half way along an edge. */
export function middleOf({ from, to }: Edge): Position {
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
}

const squared = (a: Position, b: Position): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2
