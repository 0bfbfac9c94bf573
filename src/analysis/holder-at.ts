import { locateInArea } from "../geometry/locate-in-area.js"
import type { Position } from "../geometry/position.js"
import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"

/** Whose ground a position lies on; on a shared boundary the earlier actor's, and null outside every ground. */
export function holderAt(map: ControlMap, position: Position): ActorId | null {
  return [...map.areas].find(([, area]) => locateInArea(position, area) !== "outside")?.[0] ?? null
}
