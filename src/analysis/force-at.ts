import type { ControlMap } from "../model/control-map.js"
import type { ForcePlace } from "./gap.js"

/**
 * The force at a place of the map, to measure gaps from.
 *
 * @param id - Gazetteer id of a place on the map.
 * @throws {RangeError} If the map has no such place.
 * @example
 * forceAt(map, "al-kadir").radiusMetres // 10000
 */
export function forceAt(map: ControlMap, id: string): ForcePlace {
  const place = map.places.find((candidate) => candidate.id === id)
  if (!place)
    throw new RangeError(`the map has no place "${id}"; it has ${map.places.map((known) => known.id).join(", ")}`)
  return { name: place.name.en, position: place.position, radiusMetres: place.radiusMetres }
}
