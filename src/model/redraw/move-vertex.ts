import type { Position } from "../../geometry/position.js"
import { guardPosition } from "../../guard/guard-position.js"
import type { ControlMap } from "../control-map.js"
import { guardControlMap } from "../guard-control-map.js"
import { changeCorners } from "./change-corners.js"
import { isSamePosition } from "./corner-change.js"
import { cornerNeighbours, distinctPositions } from "./corner-neighbours.js"
import { guardCorner } from "./guard-corner.js"
import { isFixed } from "./is-fixed.js"
import { type Redrawing, refused } from "./redrawing.js"
import { withSharedCorners } from "./with-shared-corners.js"

/**
 * Moves a corner of a front: every area and front line that has this corner goes along, so that no gap and no overlap
 * comes about.
 *
 * The edges that hang on it become stretches of their own, redrawn by hand, each as uncertain as the stretch that it was
 * part of. Places on ground that changes hands pass with it. The map given is left untouched.
 *
 * Edges are taken straight in longitude and latitude, and an edge that comes within a tenth of a millimetre of another
 * counts as meeting it.
 *
 * @param from - A corner of the map, to its last digit.
 * @returns The map, or why the corner cannot be there: the line would meet another, pass over one, or leave the theatre.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If `to` is no longitude and latitude.
 * @example
 * const corner = map.fronts.find(({ id }) => id === "front:sukhnah").line[3]
 * moveVertex(map, corner, [corner[0], corner[1] + 0.01]).kind // "redrawn"
 * moveVertex(map, corner, [50, 35]).reason.kind // "outside"
 */
export function moveVertex(map: ControlMap, from: Position, to: Position): Redrawing {
  guardControlMap("map", map)
  guardPosition("from", from)
  guardCorner("to", to)
  if (isSamePosition(from, to)) return { kind: "redrawn", map }
  const shared = withSharedCorners(map, from)
  const pairs = cornerNeighbours(shared, from)
  if (pairs.length === 0) return refused({ kind: "no-corner", at: from })
  if (isFixed(map, from)) return refused({ kind: "fixed", at: from })
  const moved = (corner: Position): Position => (isSamePosition(corner, from) ? to : corner)
  return changeCorners(shared, {
    at: to,
    rewritten: (line) => (line.some((corner) => isSamePosition(corner, from)) ? line.map(moved) : line),
    added: distinctPositions(pairs.flat()).map((next) => ({ from: next, to, like: { from: next, to: from } })),
    swept: pairs.map(([before, after]) => [before, from, after, to, before]),
  })
}
