import type { Position } from "../../geometry/position.js"
import { validAreas } from "../../geometry/valid-area.js"
import type { ControlMap } from "../../model/control-map.js"
import type { ActorId } from "../../report/actor.js"
import { type SplitBoundary, splitBoundary } from "./split-boundary.js"

/** The boundary of an actor's ground on one map, split once. */
export type BoundarySplitter = (actor: ActorId) => SplitBoundary

/**
 * Prepares a map to be asked for its actors' boundaries.
 *
 * @param border - Lines of the state border beside those of the map.
 */
export function boundarySplitter(map: ControlMap, border: readonly (readonly Position[])[] = []): BoundarySplitter {
  const actors = [...map.areas.keys()]
  const grounds = validAreas([...map.areas.values()])
  const fixed = [...(map.theatre?.flat() ?? []), ...map.edges.map(({ line }) => line), ...border]
  const known = new Map<ActorId, SplitBoundary>()
  return (actor) => {
    const own = actors.indexOf(actor)
    const split =
      known.get(actor) ??
      splitBoundary(
        grounds[own] ?? [],
        grounds.filter((_, i) => i !== own),
        fixed,
      )
    known.set(actor, split)
    return split
  }
}
