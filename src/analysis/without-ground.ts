import { subtractAreas } from "../geometry/overlay.js"
import { guardValue } from "../guard/guard-value.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"

/**
 * The same map with the ground of one value left out: no part of the theatre, so that nothing is measured in it. For
 * ground that is `unknown`, or `contested`.
 *
 * @returns The map itself where it has no such ground.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * [...withoutGround(map, "contested").areas.keys()] // ["gov", "opp", "sdf", "is"]
 */
export function withoutGround(map: ControlMap, actor: ActorId): ControlMap {
  guardControlMap("map", map)
  guardValue("actor", actor, "text")
  const ground = map.areas.get(actor)
  if (!ground) return map
  const areas = new Map([...map.areas].filter(([id]) => id !== actor))
  return { ...map, areas, theatre: map.theatre && subtractAreas(map.theatre, ground) }
}
