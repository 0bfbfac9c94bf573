import { geodesicDirect } from "../geometry/geodesic-direct.js"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import { intersectAreas, subtractAreas, uniteAreas } from "../geometry/overlay.js"
import type { Area, Position } from "../geometry/position.js"
import type { ControlMap, FrontStretch } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import { frontByEdge } from "./front-by-edge.js"
import { groundOf } from "./ground-of.js"
import { holderAt } from "./holder-at.js"
import type { Cut, NeckLeg } from "./neck.js"

/** How a neck is closed. */
export interface CloseNeckOptions {
  /** The actor that closes it. */
  readonly closing: ActorId
  /** Width of the strip that it takes along each leg, in metres; 1 km unless told. */
  readonly corridorMetres?: number
}

const CORRIDOR_METRES = 1000

/**
 * The map as it would be if one actor closed a neck: it takes a strip along each leg from whoever holds it.
 *
 * What was cut off becomes a pocket. Fronts that the strip does not touch stay as they were; those along the strip are
 * new, inferred, and as uncertain as the strip is wide. The map given is left untouched.
 *
 * @returns A valid map of the same date, with the same theatre.
 */
export function closeNeck(map: ControlMap, neck: Pick<Cut, "legs">, options: CloseNeckOptions): ControlMap {
  const { closing, corridorMetres = CORRIDOR_METRES } = options
  const strips = uniteAreas(neck.legs.map((leg): Area => [[strip(leg, corridorMetres)]]))
  const corridor = map.theatre ? intersectAreas(strips, map.theatre) : strips
  const areas = new Map<ActorId, Area>()
  for (const [actor, area] of map.areas) {
    const after = actor === closing ? uniteAreas([groundOf(map, closing), corridor]) : subtractAreas(area, corridor)
    if (after.length > 0) areas.set(actor, after)
  }
  const bare: ControlMap = { ...map, areas, fronts: [], edges: [] }
  if (map.fronts.length === 0) return { ...bare, edges: map.edges }
  return {
    ...bare,
    fronts: [...keptFronts(map, areas), ...newFronts(map, bare, closing, corridorMetres)],
    edges: map.edges,
  }
}

/** A rectangle along a leg that reaches a little into the banks at both ends. */
function strip({ ends: [a, b] }: NeckLeg, width: number): Position[] {
  const there = geodesicInverse(a.position, b.position)
  const back = geodesicInverse(b.position, a.position)
  const start = geodesicDirect(a.position, there.azimuth + 180, width / 2)
  const finish = geodesicDirect(b.position, back.azimuth + 180, width / 2)
  const corner = (from: Position, azimuth: number): Position => {
    const [x, y] = geodesicDirect(from, azimuth, width / 2)
    return [Number(x.toFixed(7)), Number(y.toFixed(7))]
  }
  const ring = [
    corner(start, there.azimuth + 90),
    corner(finish, back.azimuth - 90),
    corner(finish, back.azimuth + 90),
    corner(start, there.azimuth - 90),
  ]
  return [...ring, ring[0]!]
}

/** Pieces of the old fronts that still part two grounds. */
function keptFronts(map: ControlMap, areas: ReadonlyMap<ActorId, Area>): FrontStretch[] {
  const edges = new Set([...areas.values()].flat(2).flatMap((ring) => ring.slice(1).map((to, i) => key(ring[i]!, to))))
  return map.fronts.flatMap((front) => {
    const pieces: Position[][] = []
    front.line.slice(1).forEach((to, i) => {
      const from = front.line[i]!
      if (!edges.has(key(from, to))) return
      const last = pieces.at(-1)
      if (last && last.at(-1) === from) last.push(to)
      else pieces.push([from, to])
    })
    return pieces.map((line, i) => ({ ...front, id: i === 0 ? front.id : `${front.id}:${i + 1}`, line }))
  })
}

/** Edges of the closing actor's new boundary that are neither old fronts nor the theatre's edge. */
function newFronts(map: ControlMap, after: ControlMap, closing: ActorId, corridorMetres: number): FrontStretch[] {
  const frontAt = frontByEdge(map.fronts)
  const known = new Set(
    [...map.areas.values()].flat(2).flatMap((ring) => ring.slice(1).map((to, i) => key(ring[i]!, to))),
  )
  const others: ControlMap = { ...after, areas: new Map([...after.areas].filter(([actor]) => actor !== closing)) }
  const made: FrontStretch[] = []
  for (const ring of after.areas.get(closing)!.flat()) {
    ring.slice(1).forEach((to, i) => {
      const from = ring[i]!
      if (frontAt(from, to) || known.has(key(from, to))) return
      const right = holderAt(others, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])
      if (right === null) return
      made.push({
        id: `front:closed:${made.length + 1}`,
        left: closing,
        right,
        basis: "inferred",
        uncertaintyMetres: corridorMetres / 2,
        claims: [],
        pages: [],
        note: {
          en: "Edge of the strip along which the neck is taken to be closed.",
          ar: "حافة الشريط المفترض أن الفجوة أُغلقت على امتداده.",
        },
        line: [from, to],
      })
    })
  }
  return made
}

/** An edge by its ends, whichever way it runs. */
function key(a: Position, b: Position): string {
  return [String(a), String(b)].toSorted().join(" ")
}
