import { guardValue } from "../guard/guard-value.js"
import { wrongValue } from "../guard/wrong-call.js"
import type { ControlMap } from "../model/control-map.js"
import { guardControlMap } from "../model/guard-control-map.js"
import type { ForcePlace } from "./gap.js"

/**
 * The force at a place of the map, to measure gaps from.
 *
 * @param id - Gazetteer id of a place on the map.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the map has no such place.
 * @example
 * forceAt(map, "al-kadir").radiusMetres // 10000
 */
export function forceAt(map: ControlMap, id: string): ForcePlace {
  guardControlMap("map", map)
  guardValue("id", id, "text")
  const place = map.places.find((candidate) => candidate.id === id)
  if (!place) wrongValue("id", id, placesOf(map))
  return { name: place.name.en, position: place.position, radiusMetres: place.radiusMetres }
}

/** The places that a map has: a file of areas alone has none, and a position is then to be given in their stead. */
function placesOf({ places }: ControlMap): string {
  if (places.length === 0)
    return "a place of your own in its stead, { name, position, radiusMetres }: the map has no places"
  return `the id of a place on the map: ${places.map((known) => known.id).join(", ")}`
}
