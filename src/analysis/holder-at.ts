import { locateInArea } from "../geometry/locate-in-area.js"
import type { Position } from "../geometry/position.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"

/**
 * Whose ground a position lies on.
 *
 * @param position - Longitude, latitude, in degrees.
 * @returns On a shared boundary the actor that the map names first; null outside every ground.
 * @example
 * holderAt(map, [38.87, 34.89]) // "gov"
 */
export function holderAt(map: ControlMap, position: Position): ActorId | null {
  return [...map.areas].find(([, area]) => locateInArea(position, area) !== "outside")?.[0] ?? null
}
