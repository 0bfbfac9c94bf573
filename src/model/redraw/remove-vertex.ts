import type { Position } from "../../geometry/position.js"
import { guardPosition } from "../../guard/guard-position.js"
import type { ControlMap } from "../control-map.js"
import { guardControlMap } from "../guard-control-map.js"
import { changeCorners } from "./change-corners.js"
import { isSamePosition } from "./corner-change.js"
import { cornerNeighbours, distinctPositions } from "./corner-neighbours.js"
import { isFixed } from "./is-fixed.js"
import { type Redrawing, refused } from "./redrawing.js"
import { withSharedCorners } from "./with-shared-corners.js"

/** A triangle, closed: with a corner less it has no ground. */
const LEAST_POSITIONS = 5

/**
 * Takes a corner of a front out: its two neighbours are joined by one edge, in every area and front line that has it.
 *
 * @param at - A corner of the map, to its last digit.
 * @returns The map, or why the corner has to stay: more than two lines meet there, the edge would meet another line, or the
 * ring would have no ground.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const corner = map.fronts.find(({ id }) => id === "front:sukhnah").line[3]
 * removeVertex(map, corner).kind // "redrawn"
 * removeVertex(map, map.fronts[0].line[0]).reason.kind // "junction"
 */
export function removeVertex(map: ControlMap, at: Position): Redrawing {
  guardControlMap("map", map)
  guardPosition("at", at)
  const shared = withSharedCorners(map, at)
  const pairs = cornerNeighbours(shared, at)
  if (pairs.length === 0) return refused({ kind: "no-corner", at })
  if (isFixed(map, at)) return refused({ kind: "fixed", at })
  const ends = distinctPositions(pairs.flat())
  if (ends.length !== 2) return refused({ kind: "junction", at })
  const [from, to] = ends as [Position, Position]
  const isShort = [...shared.areas.values()]
    .flatMap((area) => area.flat())
    .some((ring) => ring.length < LEAST_POSITIONS && ring.some((corner) => isSamePosition(corner, at)))
  if (isShort) return refused({ kind: "too-few", at })
  return changeCorners(shared, {
    at: null,
    rewritten: (line) => without(line, at),
    added: [
      { from, to, like: { from, to: at } },
      { from, to, like: { from: at, to } },
    ],
    swept: [[from, at, to, from]],
  })
}

/** A line without one of its positions; a ring stays closed. */
function without(line: readonly Position[], at: Position): readonly Position[] {
  if (!line.some((corner) => isSamePosition(corner, at))) return line
  const kept = line.filter((corner) => !isSamePosition(corner, at))
  const isRing = isSamePosition(line[0]!, line.at(-1)!)
  return isRing && !isSamePosition(kept[0]!, kept.at(-1)!) ? [...kept, kept[0]!] : kept
}
