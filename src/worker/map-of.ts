import type { ControlMap } from "../model/control-map.js"
import type { MapId } from "./request.js"

/**
 * An open map.
 *
 * @throws {RangeError} If none of that id is open.
 */
export function mapOf(maps: ReadonlyMap<MapId, ControlMap>, id: MapId): ControlMap {
  const map = maps.get(id)
  if (!map) throw new RangeError(`no map ${id} is open; open are ${[...maps.keys()].join(", ") || "none"}`)
  return map
}
