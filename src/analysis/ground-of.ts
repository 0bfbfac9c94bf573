import type { Area } from "../geometry/position.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"

/**
 * The ground of one actor.
 *
 * @throws {RangeError} If the map has none; the message names the actors that it has.
 */
export function groundOf(map: ControlMap, actor: ActorId): Area {
  const area = map.areas.get(actor)
  if (!area)
    throw new RangeError(`the map has no ground of "${actor}"; it has ground of ${[...map.areas.keys()].join(", ")}`)
  return area
}
