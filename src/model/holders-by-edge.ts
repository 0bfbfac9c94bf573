import type { Area } from "../geometry/position.js"
import type { ActorId } from "../report/actor.js"
import { edgeKey } from "./edge-key.js"
import { edgesOf } from "./joined-edges.js"

/** Who holds ground along each edge of a coverage, by `edgeKey`; in the map's order. */
export function holdersByEdge(areas: ReadonlyMap<ActorId, Area>): Map<string, ActorId[]> {
  const holders = new Map<string, ActorId[]>()
  for (const [actor, area] of areas) {
    for (const { from, to } of area.flat().flatMap(edgesOf)) {
      const key = edgeKey(from, to)
      const known = holders.get(key)
      if (known) known.push(actor)
      else holders.set(key, [actor])
    }
  }
  return holders
}
