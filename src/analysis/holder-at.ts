import { locateInArea } from "../geometry/locate-in-area.js"
import type { Position } from "../geometry/position.js"
import { guardPosition } from "../guard/guard-position.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ActorId } from "../report/actor.js"

/**
 * Whose ground a position lies on.
 *
 * @returns On a shared boundary the actor that the map names first; null outside every ground.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * holderAt(map, [38.284, 34.562]) // "gov"
 * holderAt(map, [0, 0]) // null
 */
export function holderAt(map: ControlMap, position: Position): ActorId | null {
  guardControlMap("map", map)
  guardPosition("position", position)
  return [...map.areas].find(([, area]) => locateInArea(position, area) !== "outside")?.[0] ?? null
}
