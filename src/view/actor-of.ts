import { guardValue } from "../guard/guard-value.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { Actor, ActorId } from "../report/actor.js"

/**
 * The actor of some id; one that the map does not name stands under its id, in grey.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * actorOf(map, "sdf").name.en // "Syrian Democratic Forces"
 */
export function actorOf(map: ControlMap, id: ActorId): Actor {
  guardControlMap("map", map)
  guardValue("id", id, "text")
  return (
    map.actors.find((actor) => actor.id === id) ?? { id, name: { en: id, ar: id }, colour: "#9a9a9a", pattern: "solid" }
  )
}
