import type { Position } from "../../geometry/position.js"
import { guardLine } from "../../guard/guard-line.js"
import { wrongValue } from "../../guard/wrong-call.js"
import type { ControlMap } from "../control-map.js"
import { guardControlMap } from "../guard-control-map.js"
import type { Edge } from "../joined-edges.js"
import { changeCorners } from "./change-corners.js"
import { isSamePosition } from "./corner-change.js"
import { cornerNeighbours } from "./corner-neighbours.js"
import { edgePiece, middleOf } from "./edge-piece.js"
import { guardCorner } from "./guard-corner.js"
import { isFixed } from "./is-fixed.js"
import { type Redrawing, refused } from "./redrawing.js"
import { withSharedCorners } from "./with-shared-corners.js"

/**
 * Sets a new corner into an edge of a front: every area and front line that has the edge runs over it afterwards.
 *
 * @param between - The two ends of the edge, to their last digits, in either order.
 * @returns The map, or why the corner cannot be there, as for `moveVertex`.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If `at` is no longitude and latitude.
 * @example
 * const [a, b] = map.fronts.find(({ id }) => id === "front:sukhnah").line
 * const made = insertVertex(map, [a, b], [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 0.01])
 * made.map.fronts.find(({ basis }) => basis === "redrawn").line.length // 3
 */
export function insertVertex(map: ControlMap, between: readonly [Position, Position], at: Position): Redrawing {
  guardControlMap("map", map)
  guardCorner("at", at)
  guardLine("between", between)
  if (between.length !== 2) wrongValue("between", between, "the two ends of an edge")
  const [a, b] = between
  const shared = withSharedCorners(map, a)
  const isThere = cornerNeighbours(map, a).some((pair) => pair.some((next) => isSamePosition(next, b)))
  if (!isThere) return refused({ kind: "no-corner", at: a })
  const edge = edgePiece(map, between, at)
  if (isFixed(map, middleOf(edge))) return refused({ kind: "fixed", at: middleOf(edge) })
  const { from, to } = edge
  return changeCorners(shared, {
    at,
    rewritten: (line) => withBetween(line, edge, at),
    added: [
      { from, to: at, like: edge },
      { from: at, to, like: edge },
    ],
    swept: [[from, at, to, from]],
  })
}

function withBetween(line: readonly Position[], { from, to }: Edge, at: Position): readonly Position[] {
  const next = line.findIndex((end, i) => {
    const start = line[i - 1]
    if (!start) return false
    return (
      (isSamePosition(start, from) && isSamePosition(end, to)) ||
      (isSamePosition(start, to) && isSamePosition(end, from))
    )
  })
  return next < 0 ? line : [...line.slice(0, next), at, ...line.slice(next)]
}
