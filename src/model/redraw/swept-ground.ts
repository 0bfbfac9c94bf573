import { doubledPlanarArea } from "../../geometry/planar-area.js"
import type { Area, Position, Ring } from "../../geometry/position.js"
import { segmentCrossing } from "../../geometry/segment-crossing.js"
import { guardMembers } from "../../guard/guard-members.js"
import { guardOneOf } from "../../guard/guard-one-of.js"
import { guardPosition } from "../../guard/guard-position.js"
import type { ActorId } from "../../report/actor.js"
import type { ControlMap } from "../control-map.js"
import { guardControlMap } from "../guard-control-map.js"
import { isSamePosition } from "./corner-change.js"
import { edgePiece } from "./edge-piece.js"
import type { MapEdit } from "./map-edit.js"
import { withSharedCorners } from "./with-shared-corners.js"

/** Ground that one actor gains and loses where a line is redrawn. */
export interface SweptGround {
  readonly actor: ActorId
  readonly gained: Area
  readonly lost: Area
}

/**
 * The ground between a line and the same line with a corner moved or set into it, by the actors to whom it goes and from whom
 * it is taken: what there is to draw while a corner is being dragged, without the map being made.
 *
 * Whether the corner can be there is not asked; `moveVertex` and `insertVertex` say that. Where they make the map, each
 * actor's ground differs by just this. Edges are taken straight in longitude and latitude. Time grows as the corners of the
 * map do.
 *
 * @returns One row for each actor whose boundary has the corner, in the map's order, parts with an outer ring only; none
 * where no boundary has it.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the edit names a position that is no longitude and latitude, or is of no kind with a corner.
 * @example
 * const corner = map.fronts.find(({ id }) => id === "front:sukhnah").line[3]
 * const swept = sweptGround(map, { kind: "move", from: corner, to: [corner[0], corner[1] + 0.01] })
 * swept.map(({ actor, gained, lost }) => [actor, gained.length, lost.length]) // [["gov", 1, 0], ["is", 0, 1]]
 */
export function sweptGround(
  map: ControlMap,
  edit: Extract<MapEdit, { readonly kind: "move" | "insert" }>,
): readonly SweptGround[] {
  guardControlMap("map", map)
  guardMembers("edit", edit, { kind: "text" }, "an edit that moves a corner or inserts one")
  guardOneOf("edit.kind", edit.kind, ["move", "insert"])
  for (const [name, at] of cornersOf(edit)) guardPosition(`edit.${name}`, at)
  const shared = withSharedCorners(map, edit.kind === "move" ? edit.from : edit.between[0])
  const way = edit.kind === "move" ? movedWay(edit.from, edit.to) : insertedWay(map, edit.between, edit.at)
  return [...shared.areas].flatMap(([actor, area]) => {
    const loops = area.flat().flatMap((ring) => ring.slice(1).flatMap((_, i) => way(ring, i)))
    if (loops.length === 0) return []
    const parts = loops.flatMap(simpleRings).map((ring) => ({ ring, size: doubledPlanarArea(ring) }))
    return {
      actor,
      gained: parts.filter(({ size }) => size > 0).map(({ ring }) => [ring]),
      lost: parts.filter(({ size }) => size < 0).map(({ ring }) => [ring.toReversed()]),
    }
  })
}

function cornersOf(
  edit: Extract<MapEdit, { readonly kind: "move" | "insert" }>,
): readonly (readonly [string, Position])[] {
  if (edit.kind === "move")
    return [
      ["from", edit.from],
      ["to", edit.to],
    ]
  return [
    ["between[0]", edit.between?.[0]],
    ["between[1]", edit.between?.[1]],
    ["at", edit.at],
  ]
}

/**
 * Out along the new line and back along the old one, at a corner of a ring that changes. Ground lies to the left of a ring, so
 * the loop runs counter-clockwise round what is gained.
 */
type Way = (ring: Ring, corner: number) => readonly Ring[]

function movedWay(from: Position, to: Position): Way {
  return (ring, i) => {
    if (!isSamePosition(ring[i]!, from)) return []
    const before = ring[i === 0 ? ring.length - 2 : i - 1]!
    return [[before, to, ring[i + 1]!, from, before]]
  }
}

function insertedWay(map: ControlMap, between: readonly [Position, Position], at: Position): Way {
  const { from, to } = edgePiece(map, between, at)
  return (ring, i) => {
    const [start, end] = [ring[i]!, ring[i + 1]!]
    const isEdge =
      (isSamePosition(start, from) && isSamePosition(end, to)) ||
      (isSamePosition(start, to) && isSamePosition(end, from))
    return isEdge ? [[start, at, end, start]] : []
  }
}

/** A loop of three or four corners as rings that do not cross themselves. */
function simpleRings(loop: Ring): readonly Ring[] {
  const [a, b, c, d] = loop as readonly [Position, Position, Position, Position]
  if (loop.length < 5) return [loop]
  const across = (p: Position, q: Position, r: Position, s: Position): Position | undefined =>
    segmentCrossing(p, q, r, s).find(({ exact }) => !exact)?.at
  const first = across(a, b, c, d)
  if (first) {
    return [
      [first, b, c, first],
      [a, first, d, a],
    ]
  }
  const second = across(b, c, d, a)
  if (second) {
    return [
      [a, b, second, a],
      [second, c, d, second],
    ]
  }
  return [loop]
}
