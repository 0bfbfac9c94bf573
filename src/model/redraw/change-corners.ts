import { areaFault } from "../../geometry/area-fault.js"
import { isInRing } from "../../geometry/is-in-ring.js"
import { locateInArea } from "../../geometry/locate-in-area.js"
import { doubledPlanarArea } from "../../geometry/planar-area.js"
import type { Area, Position, Ring } from "../../geometry/position.js"
import { segmentCrossing } from "../../geometry/segment-crossing.js"
import { CROSSING_DECIMALS } from "../../geometry/tolerance.js"
import type { ActorId } from "../../report/actor.js"
import type { ControlMap, MapPlace } from "../control-map.js"
import type { Edge } from "../joined-edges.js"
import { placesAfter } from "../places-after.js"
import { type CornerChange, isSamePosition } from "./corner-change.js"
import { frontsRedrawn } from "./fronts-redrawn.js"
import { type Redrawing, refused } from "./redrawing.js"
import { eachRing } from "./with-corner.js"

/**
 * The map after a change of a few corners, or why it cannot be: every boundary that has one of these corners changes with
 * it, and none comes to meet another or to lie on another side of it.
 *
 * Time grows as the corners of the map do.
 */
export function changeCorners(map: ControlMap, change: CornerChange): Redrawing {
  const { added, swept } = change
  const out = leaving(map, change)
  if (out) return refused({ kind: "outside", at: out })
  const met = meeting(map, change)
  if (met) return refused({ kind: "crosses", ...met })
  const areas = new Map<ActorId, Area>()
  for (const [actor, area] of map.areas) {
    const after = eachRing<Ring>(area, change.rewritten)
    areas.set(actor, after)
    if (after === area) continue
    const turned = turnedRing(area, after)
    if (turned) return refused({ kind: "crosses", at: turned, actor })
    const fault = areaFault(after)
    // An area that was faulty before cannot be made worse by corners that meet nothing.
    if (fault && !areaFault(area)) return refused({ kind: "crosses", at: fault.at, actor })
  }
  const fronts = frontsRedrawn(map.fronts, added)
  const places = placesAfter(map.places, fronts, (place) => holderAfter(place, { before: map.areas, areas, swept }))
  return { kind: "redrawn", map: { ...map, areas, fronts, places } }
}

/** Where a new edge would meet a boundary, or a boundary lies on the ground passed over. */
function meeting(map: ControlMap, change: CornerChange): { at: Position; actor: ActorId } | null {
  const { added, swept, at, rewritten } = change
  const boxes = added.map(({ from, to }) => boxOf(from, to))
  const lines: (readonly [ActorId, Ring])[] = [...map.areas].flatMap(([actor, area]) =>
    area.flat().map((ring) => [actor, ring] as const),
  )
  for (const { actor, line } of map.edges) lines.push([actor, line])
  for (const [actor, before] of lines) {
    if (at && before.some((corner) => isSamePosition(corner, at))) return { at, actor }
    for (const corner of before) {
      const isOwn = swept.some((ring) => ring.some((own) => isSamePosition(own, corner)))
      if (!isOwn && swept.some((ring) => isInRing(corner, ring))) return { at: corner, actor }
    }
    const ring = rewritten(before)
    for (let i = 1; i < ring.length; i++) {
      const edge = { from: ring[i - 1]!, to: ring[i]! }
      const [west, south, east, north] = boxOf(edge.from, edge.to)
      for (const [k, box] of boxes.entries()) {
        if (west > box[2] || east < box[0] || south > box[3] || north < box[1]) continue
        const place = meetingOf(added[k]!, edge, ring !== before)
        if (place) return { at: place, actor }
      }
    }
  }
  return null
}

/** Where a new edge would leave the theatre. A front ends on the theatre's edge, but the edge may have no corner there. */
function leaving({ theatre }: ControlMap, { added, at }: CornerChange): Position | null {
  if (!theatre) return null
  if (at && locateInArea(at, theatre) !== "inside") return at
  for (const ring of theatre.flat()) {
    for (let i = 1; i < ring.length; i++) {
      for (const { from, to } of added) {
        const ends = [from, to].filter((end) => end !== at)
        const met = segmentCrossing(from, to, ring[i - 1]!, ring[i]!)
        const out = met.find(({ at: place }) => !ends.some((end) => isNear(place, end)))
        if (out) return out.at
      }
    }
  }
  return null
}

/** A corner set on the theatre's edge is off it by the rounding of crossings, at most. Degrees. */
const ON_EDGE_DEGREES = 2 * 10 ** -CROSSING_DECIMALS

function isNear(a: Position, b: Position): boolean {
  return Math.abs(a[0] - b[0]) <= ON_EDGE_DEGREES && Math.abs(a[1] - b[1]) <= ON_EDGE_DEGREES
}

/** Where two edges meet but in a common end; an edge that is there already is met all along. */
function meetingOf(added: Edge, edge: Edge, isRewritten: boolean): Position | null {
  const isAlike =
    (isSamePosition(added.from, edge.from) && isSamePosition(added.to, edge.to)) ||
    (isSamePosition(added.from, edge.to) && isSamePosition(added.to, edge.from))
  if (isAlike) return isRewritten ? null : added.from
  const shared = [added.from, added.to].find((end) => isSamePosition(end, edge.from) || isSamePosition(end, edge.to))
  const met = segmentCrossing(added.from, added.to, edge.from, edge.to)
  return met.find(({ at }) => !shared || !isSamePosition(at, shared))?.at ?? null
}

/** A corner of a ring that would run round the other way. */
function turnedRing(before: Area, after: Area): Position | null {
  for (const [part, rings] of after.entries()) {
    for (const [index, ring] of rings.entries()) {
      const was = before[part]![index]!
      if (ring !== was && doubledPlanarArea(ring) > 0 !== doubledPlanarArea(was) > 0) return ring[0]!
    }
  }
  return null
}

/** A place passes with the ground it stands on, unless its holder was another than the ground's. */
function holderAfter(
  { position, holder }: MapPlace,
  ground: { before: ReadonlyMap<ActorId, Area>; areas: ReadonlyMap<ActorId, Area>; swept: readonly Ring[] },
): ActorId {
  if (!ground.swept.some((ring) => isInRing(position, ring))) return holder
  const stands = (areas: ReadonlyMap<ActorId, Area>): ActorId =>
    [...areas].find(([, area]) => locateInArea(position, area) === "inside")?.[0] ?? "unknown"
  return stands(ground.before) === holder ? stands(ground.areas) : holder
}

/** West, south, east, north, a hair wider than the edge. */
function boxOf([ax, ay]: Position, [bx, by]: Position): [number, number, number, number] {
  const hair = 1e-8
  return [Math.min(ax, bx) - hair, Math.min(ay, by) - hair, Math.max(ax, bx) + hair, Math.max(ay, by) + hair]
}
