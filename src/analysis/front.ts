import { lineLengthMetres } from "../geometry/line-length.js"
import { guardValue } from "../guard/guard-value.js"
import { wrongValue } from "../guard/wrong-call.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"
import type { BoundaryOptions } from "./boundaries.js"
import { type Front, fronts } from "./fronts.js"

/**
 * Where two actors' grounds meet.
 *
 * A map that draws its fronts is taken at its word. On any other the front is found from the grounds, as `boundaries`
 * finds it: along shared edges, and half way between neighbours that leave a gap or overlap within the tolerance. Where
 * nobody holds the ground beyond, the other actor is `unknown`.
 *
 * @param between - In either order.
 * @returns The stretches in the map's order; none and 0 m where the two do not meet.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the tolerance is negative, or the map knows no such actor.
 * @example
 * front(map, ["gov", "is"]).metres // 703022.…
 */
export function front(map: ControlMap, between: readonly [ActorId, ActorId], options: BoundaryOptions = {}): Front {
  guardControlMap("map", map)
  guardValue("between", between, "texts")
  if (between.length !== 2) wrongValue("between", between, "the ids of two actors")
  const stranger = between.find((actor) => !isOn(map, actor))
  if (stranger !== undefined) wrongValue("between", between, `actors of the map: ${[...map.areas.keys()].join(", ")}`)
  const wanted = between.toSorted()
  const found = fronts(map, options).find((one) => String(one.between.toSorted()) === String(wanted))
  const stretches = found?.stretches ?? []
  return { between, metres: stretches.reduce((sum, { line }) => sum + lineLengthMetres(line), 0), stretches }
}

/** Whether a map knows an actor, with or without ground on it. */
function isOn({ areas, actors, fronts }: ControlMap, actor: ActorId): boolean {
  return (
    actor === "unknown" ||
    areas.has(actor) ||
    actors.some(({ id }) => id === actor) ||
    fronts.some(({ left, right }) => left === actor || right === actor)
  )
}
