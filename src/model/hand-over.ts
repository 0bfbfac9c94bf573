import { locateInArea } from "../geometry/locate-in-area.js"
import { nodeLines } from "../geometry/node-lines.js"
import { intersectAreas, subtractAreas, uniteAreas } from "../geometry/overlay.js"
import type { Area, Ring } from "../geometry/position.js"
import type { ActorId } from "../report/actor.js"
import type { ControlMap, EdgeStretch, FrontStretch } from "./control-map.js"
import { edgeKey } from "./edge-key.js"
import { freshIds } from "./fresh-ids.js"
import { holdersByEdge } from "./holders-by-edge.js"
import { type Edge, edgesOf, joinedEdges } from "./joined-edges.js"
import { placesAfter } from "./places-after.js"

/** Ground that passes to one actor, and what the fronts round it are. */
export interface HandedOver {
  /** All of it together is handed over, as far as the theatre reaches. */
  readonly pieces: readonly Area[]
  /** Null where nobody holds it after that. */
  readonly to: ActorId | null
  readonly front: Pick<FrontStretch, "basis" | "uncertaintyMetres" | "note">
  /** Ids of new fronts begin so. */
  readonly idPrefix: string
}

/**
 * The map with some ground handed over to one actor.
 *
 * Fronts that the ground does not touch stay as they were; those round it are new. Places in it pass to the actor, and all
 * places get their distance to the new fronts.
 *
 * @returns A valid map of the same date, with the same theatre; lines have vertices where the ground's boundary crosses them.
 */
export function handOver(map: ControlMap, { pieces, to, front, idPrefix }: HandedOver): ControlMap {
  const { map: before, pieces: ground } = noded(map, pieces)
  const all = uniteAreas(ground)
  const handed = before.theatre ? intersectAreas(all, before.theatre) : all
  const areas = new Map<ActorId, Area>()
  for (const [actor, area] of before.areas) {
    const after = actor === to ? uniteAreas([area, handed]) : subtractAreas(area, handed)
    if (after.length > 0) areas.set(actor, after)
  }
  const holders = holdersByEdge(areas)
  const fronts = map.fronts.length > 0 ? frontsAfter(before, { areas, holders, to, front, idPrefix }) : []
  return {
    ...before,
    areas,
    fronts,
    edges: before.edges.flatMap((edge) => edgesAfter(edge, holders)),
    places: placesAfter(map.places, fronts, ({ position, holder }) =>
      locateInArea(position, handed) === "outside" ? holder : (to ?? "unknown"),
    ),
  }
}

/** The same map and ground with vertices where they cross, so that areas and fronts go on sharing theirs. */
function noded(map: ControlMap, pieces: readonly Area[]): { map: ControlMap; pieces: Area[] } {
  const areas = [...map.areas]
  const theatre = map.theatre ?? []
  const lines = nodeLines([
    ...areas.flatMap(([, area]) => area.flat()),
    ...theatre.flat(),
    ...map.fronts.map(({ line }) => line),
    ...map.edges.map(({ line }) => line),
    ...pieces.flat(2),
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
    pieces: pieces.map(taken),
  }
}

interface After extends Pick<HandedOver, "to" | "front" | "idPrefix"> {
  readonly areas: ReadonlyMap<ActorId, Area>
  readonly holders: ReadonlyMap<string, readonly ActorId[]>
}

function frontsAfter({ fronts }: ControlMap, { areas, holders, to, front, idPrefix }: After): FrontStretch[] {
  const known = new Set<string>()
  const fresh = freshIds(fronts.map(({ id }) => id))
  const kept = fronts.flatMap((drawn) => {
    const edges = edgesOf(drawn.line).filter(({ from, to: end }) => {
      const parties = holders.get(edgeKey(from, end)) ?? []
      return parties.includes(drawn.left) && parties.includes(drawn.right)
    })
    for (const { from, to: end } of edges) known.add(edgeKey(from, end))
    return joinedEdges(edges).map((line, i) => ({ ...drawn, id: i === 0 ? drawn.id : fresh(drawn.id), line }))
  })
  if (to === null) return kept
  const facing = new Map<ActorId, Edge[]>()
  for (const edge of areas.get(to)!.flat().flatMap(edgesOf)) {
    const key = edgeKey(edge.from, edge.to)
    const other = holders.get(key)!.find((actor) => actor !== to)
    if (other === undefined || known.has(key)) continue
    facing.set(other, [...(facing.get(other) ?? []), edge])
  }
  const made = [...facing].flatMap(([right, edges]) => joinedEdges(edges).map((line) => ({ right, line })))
  return [
    ...kept,
    ...made.map(({ right, line }, i): FrontStretch => {
      return { id: fresh(`${idPrefix}:${i + 1}`), left: to, right, ...front, claims: [], pages: [], line }
    }),
  ]
}

/** Pieces of the theatre's edge by who holds the ground behind them now. */
function edgesAfter(edge: EdgeStretch, holders: ReadonlyMap<string, readonly ActorId[]>): EdgeStretch[] {
  const byActor = new Map<ActorId, Edge[]>()
  for (const piece of edgesOf(edge.line)) {
    const actor = holders.get(edgeKey(piece.from, piece.to))?.[0] ?? edge.actor
    byActor.set(actor, [...(byActor.get(actor) ?? []), piece])
  }
  return [...byActor].flatMap(([actor, pieces]) => joinedEdges(pieces).map((line) => ({ ...edge, actor, line })))
}
