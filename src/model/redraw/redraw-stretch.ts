import { locateInArea } from "../../geometry/locate-in-area.js"
import { nearestOnLine } from "../../geometry/nearest-on-line.js"
import type { Area, PolygonRings, Position } from "../../geometry/position.js"
import { segmentCrossing } from "../../geometry/segment-crossing.js"
import { guardLine } from "../../guard/guard-line.js"
import { guardMembers } from "../../guard/guard-members.js"
import { wrongValue } from "../../guard/wrong-call.js"
import type { ActorId } from "../../report/actor.js"
import type { ControlMap } from "../control-map.js"
import { edgeKey } from "../edge-key.js"
import { guardControlMap } from "../guard-control-map.js"
import { handOver } from "../hand-over.js"
import { edgesOf } from "../joined-edges.js"
import { isSamePosition } from "./corner-change.js"
import { facesAlong } from "./faces-along.js"
import { REDRAWN_NOTE } from "./fronts-redrawn.js"
import { guardCorner } from "./guard-corner.js"
import { type Redrawing, refused } from "./redrawing.js"
import { withEndOnBoundary } from "./with-end-on-boundary.js"

/** How a drawn stretch is taken. */
export interface RedrawStretchOptions {
  /**
   * Who gets the ground between the stretch and the old line; `unknown` for nobody, where the map has no such actor. Left out,
   * the actor on whose ground the line starts, or else the first of the map to whom it gives ground.
   */
  readonly to?: ActorId
  /** An end farther than this from every boundary is none. Metres; 1 km unless told. */
  readonly snapMetres?: number
}

const SNAP_METRES = 1000

/**
 * Draws a new stretch of front: the ground between it and the old line changes hands.
 *
 * Both ends are set on the nearest boundary. The line cuts the ground that the taker does not hold in two, and the smaller
 * side goes to the taker, whoever held it. Where it bounds no ground for the taker that was named, what it would give to
 * another goes to the taker, unless all of it is the taker's. The stretch is redrawn by hand, as uncertain as the most uncertain of the fronts that it replaces or, where
 * it replaces none, as the nearest one; on a map without fronts nothing is said of it.
 *
 * Edges are taken straight in longitude and latitude. Works on any map; where there is no theatre, ground of nobody can be
 * taken and given up.
 *
 * @param line - Two positions or more.
 * @returns The map, or why there is none: an end is too far off, the line leaves the theatre or meets itself, or no ground
 * lies between it and the old line.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the line has under two positions, one is no longitude and latitude, or nobody is called `to`.
 * @example
 * const { line: [start, , end] } = map.fronts.find(({ id }) => id === "front:sukhnah")
 * const made = redrawStretch(map, [start, [38.85, 34.98], end])
 * made.kind // "redrawn"
 * areas(made.map).areas[0].squareMetres.value - areas(map).areas[0].squareMetres.value // 26442366.…
 */
export function redrawStretch(
  map: ControlMap,
  line: readonly Position[],
  options: RedrawStretchOptions = {},
): Redrawing {
  guardControlMap("map", map)
  guardLine("line", line)
  if (line.length < 2) wrongValue("line", line, "two positions or more")
  line.forEach((at, i) => guardCorner(`line[${i}]`, at))
  const { to, snapMetres = SNAP_METRES } = guardMembers("options", options, { to: "text?", snapMetres: "size?" })
  const isNobody = (actor: ActorId): boolean => actor === "unknown" && map.theatre === null && !map.areas.has(actor)
  if (to !== undefined && !map.areas.has(to) && !isNobody(to)) {
    throw new RangeError(`the map has no ground of "${to}"; it has ${[...map.areas.keys()].join(", ")}`)
  }
  const stray = line.slice(1, -1).find((at) => map.theatre && locateInArea(at, map.theatre) === "outside")
  if (stray) return refused({ kind: "outside", at: stray })
  let noded = map
  const ends: Position[] = []
  for (const end of [line[0]!, line.at(-1)!]) {
    const found = withEndOnBoundary(noded, end)
    if (!found || found.metres > snapMetres) {
      return refused({ kind: "apart", at: end, metres: found?.metres ?? Number.MAX_VALUE, allowed: snapMetres })
    }
    noded = found.map
    ends.push(found.at)
  }
  const drawn = [ends[0]!, ...line.slice(1, -1), ends[1]!].filter(
    (at, i, all) => !i || !isSamePosition(at, all[i - 1]!),
  )
  const own = ownMeeting(drawn)
  if (own) return refused({ kind: "crosses", at: own, actor: null })
  const { cutOffFrom, isAllOf } = facesAlong(noded, drawn)
  const named = to === undefined || isNobody(to) ? null : to
  const others = takers(map, line[0]!)
  for (const taker of to === undefined ? others : [named, ...others.filter((other) => other !== named)]) {
    const cut = cutOffFrom(taker)
    const receiver = to === undefined ? taker : named
    if (cut.length === 0 || isAllOf(cut, receiver)) continue
    return { kind: "redrawn", map: handOver(noded, handedTo(receiver, cut, noded, drawn)) }
  }
  return refused({ kind: "no-ground", at: drawn[0]! })
}

function handedTo(
  to: ActorId | null,
  cut: readonly PolygonRings[],
  map: ControlMap,
  drawn: readonly Position[],
): Parameters<typeof handOver>[1] {
  return {
    pieces: cut.map((rings): Area => [rings]),
    to,
    front: { basis: "redrawn", uncertaintyMetres: uncertaintyOf(map, cut, drawn), note: REDRAWN_NOTE },
    idPrefix: "front:redrawn",
  }
}

/** Whom a stretch may give ground to, in order: whoever holds the ground where it starts, the others, and nobody. */
function takers(map: ControlMap, start: Position): (ActorId | null)[] {
  const actors = [...map.areas.keys()]
  const own = actors.find((actor) => locateInArea(start, map.areas.get(actor)!) === "inside")
  const others = actors.filter((actor) => actor !== own)
  return [...(own === undefined ? [] : [own]), ...others, ...(map.theatre ? [] : [null])]
}

function uncertaintyOf({ fronts }: ControlMap, cut: readonly PolygonRings[], drawn: readonly Position[]): number {
  const round = new Set(cut.flat().flatMap((ring) => edgesOf(ring).map(({ from, to }) => edgeKey(from, to))))
  const replaced = fronts.filter(({ line }) => edgesOf(line).some(({ from, to }) => round.has(edgeKey(from, to))))
  if (replaced.length > 0) return Math.max(...replaced.map(({ uncertaintyMetres }) => uncertaintyMetres))
  const nearest = fronts
    .map(({ line, uncertaintyMetres }) => ({ uncertaintyMetres, metres: nearestOnLine(drawn[0]!, line).metres }))
    .toSorted((a, b) => a.metres - b.metres)[0]
  return nearest?.uncertaintyMetres ?? 0
}

/** Where a line comes to itself again. */
function ownMeeting(line: readonly Position[]): Position | null {
  const edges = edgesOf(line)
  for (const [i, one] of edges.entries()) {
    for (const other of edges.slice(i + 1)) {
      const isNext = other === edges[i + 1]
      const met = segmentCrossing(one.from, one.to, other.from, other.to)
      const again = met.find(({ at }) => !(isNext && isSamePosition(at, one.to)))
      if (again) return again.at
    }
  }
  return null
}
