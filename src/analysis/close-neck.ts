import { geodesicDirect } from "../geometry/geodesic-direct.js"
import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import { locateInArea } from "../geometry/locate-in-area.js"
import { nodeLines } from "../geometry/node-lines.js"
import { intersectAreas, subtractAreas, uniteAreas } from "../geometry/overlay.js"
import type { Area, Position, Ring } from "../geometry/position.js"
import { prepareShape } from "../geometry/prepared-shape.js"
import { shapeDistance } from "../geometry/shape-distance.js"
import type { ControlMap, EdgeStretch, FrontStretch, MapPlace } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import { groundOf } from "./ground-of.js"
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
 * new, inferred, and as uncertain as the strip is wide. Places in the strip pass to the actor, and all places get their
 * distance to the new fronts. The map given is left untouched.
 *
 * @returns A valid map of the same date, with the same theatre; lines have vertices where the strip crosses them.
 * @throws {RangeError} If the map has no ground of that actor.
 * @example
 * const [narrowest] = necks(map, { closing: "gov" })
 * const closed = closeNeck(map, narrowest, { closing: "gov" })
 * pockets(map, { closing: "gov" }).length // 1
 * pockets(closed, { closing: "gov" }).length // 2
 */
export function closeNeck(map: ControlMap, neck: Pick<Cut, "legs">, options: CloseNeckOptions): ControlMap {
  const { closing, corridorMetres = CORRIDOR_METRES } = options
  groundOf(map, closing)
  const { map: before, strips } = noded(
    map,
    neck.legs.map((leg) => strip(leg, corridorMetres)),
  )
  const all = uniteAreas(strips.map((ring): Area => [[ring]]))
  const corridor = before.theatre ? intersectAreas(all, before.theatre) : all
  const areas = new Map<ActorId, Area>()
  for (const [actor, area] of before.areas) {
    const after = actor === closing ? uniteAreas([area, corridor]) : subtractAreas(area, corridor)
    if (after.length > 0) areas.set(actor, after)
  }
  const holders = holdersByEdge(areas)
  const fronts = map.fronts.length > 0 ? frontsAfter(before, areas, holders, closing, corridorMetres) : []
  return {
    ...before,
    areas,
    fronts,
    edges: before.edges.flatMap((edge) => edgesAfter(edge, holders)),
    places: placesAfter(map.places, fronts, corridor, closing),
  }
}

/** A rectangle along a leg that reaches a little into the banks at both ends. */
function strip({ ends: [a, b] }: NeckLeg, width: number): Ring {
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

/** The same map and strips with vertices where they cross, so that areas and fronts go on sharing theirs. */
function noded(map: ControlMap, strips: readonly Ring[]): { map: ControlMap; strips: Ring[] } {
  const areas = [...map.areas]
  const theatre = map.theatre ?? []
  const lines = nodeLines([
    ...areas.flatMap(([, area]) => area.flat()),
    ...theatre.flat(),
    ...map.fronts.map(({ line }) => line),
    ...map.edges.map(({ line }) => line),
    ...strips,
  ])
  let next = 0
  const take = (): Ring => lines[next++]!
  const taken = (area: Area): Area => area.map((rings) => rings.map(take))
  return {
    map: {
      ...map,
      areas: new Map(areas.map(([actor, area]) => [actor, taken(area)])),
      theatre: map.theatre && taken(theatre),
      fronts: map.fronts.map((front) => ({ ...front, line: take() })),
      edges: map.edges.map((edge) => ({ ...edge, line: take() })),
    },
    strips: strips.map(take),
  }
}

/** Who holds ground along an edge, by its ends, whichever way it runs. */
function holdersByEdge(areas: ReadonlyMap<ActorId, Area>): Map<string, ActorId[]> {
  const holders = new Map<string, ActorId[]>()
  for (const [actor, area] of areas) {
    for (const { from, to } of area.flat().flatMap(edgesOf)) {
      holders.set(key(from, to), [...(holders.get(key(from, to)) ?? []), actor])
    }
  }
  return holders
}

function frontsAfter(
  { fronts }: ControlMap,
  areas: ReadonlyMap<ActorId, Area>,
  holders: ReadonlyMap<string, readonly ActorId[]>,
  closing: ActorId,
  corridorMetres: number,
): FrontStretch[] {
  const known = new Set<string>()
  const kept = fronts.flatMap((front) => {
    const edges = edgesOf(front.line).filter(({ from, to }) => {
      const parties = holders.get(key(from, to)) ?? []
      return parties.includes(front.left) && parties.includes(front.right)
    })
    for (const { from, to } of edges) known.add(key(from, to))
    return joined(edges).map((line, i) => ({
      ...front,
      id: i === 0 ? front.id : `${front.id}:${i + 1}`,
      line,
    }))
  })
  const facing = new Map<ActorId, { from: Position; to: Position }[]>()
  for (const edge of areas.get(closing)!.flat().flatMap(edgesOf)) {
    const other = holders.get(key(edge.from, edge.to))!.find((actor) => actor !== closing)
    if (other !== undefined && !known.has(key(edge.from, edge.to)))
      facing.set(other, [...(facing.get(other) ?? []), edge])
  }
  const made = [...facing].flatMap(([right, edges]) =>
    joined(edges).map(
      (line): Omit<FrontStretch, "id"> => ({
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
        line,
      }),
    ),
  )
  return [...kept, ...made.map((front, i) => ({ ...front, id: `front:closed:${i + 1}` }))]
}

/** Pieces of the theatre's edge by who holds the ground behind them now. */
function edgesAfter(edge: EdgeStretch, holders: ReadonlyMap<string, readonly ActorId[]>): EdgeStretch[] {
  const byActor = new Map<ActorId, { from: Position; to: Position }[]>()
  for (const piece of edgesOf(edge.line)) {
    const actor = holders.get(key(piece.from, piece.to))?.[0] ?? edge.actor
    byActor.set(actor, [...(byActor.get(actor) ?? []), piece])
  }
  return [...byActor].flatMap(([actor, pieces]) => joined(pieces).map((line) => ({ ...edge, actor, line })))
}

function placesAfter(
  places: readonly MapPlace[],
  fronts: readonly FrontStretch[],
  corridor: Area,
  closing: ActorId,
): MapPlace[] {
  const lines = fronts.length > 0 ? prepareShape({ kind: "line", lines: fronts.map(({ line }) => line) }) : null
  return places.map((place) => {
    const holder = locateInArea(place.position, corridor) === "outside" ? place.holder : closing
    if (!lines) return { ...place, holder }
    const frontMetres = Math.round(shapeDistance({ kind: "point", position: place.position }, lines).metres)
    return { ...place, holder, frontMetres, nearLine: frontMetres < place.radiusMetres }
  })
}

function edgesOf(line: readonly Position[]): { from: Position; to: Position }[] {
  return line.slice(1).map((to, i) => ({ from: line[i]!, to }))
}

/** Lines of edges that follow each other in the list and on the ground. */
function joined(edges: readonly { from: Position; to: Position }[]): Position[][] {
  const lines: Position[][] = []
  for (const { from, to } of edges) {
    const last = lines.at(-1)
    if (last && String(last.at(-1)) === String(from)) last.push(to)
    else lines.push([from, to])
  }
  return lines
}

/** An edge by its ends, whichever way it runs. */
function key(a: Position, b: Position): string {
  return [String(a), String(b)].toSorted().join(" ")
}
