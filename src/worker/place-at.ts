import type { ForcePlace } from "../analysis/gap.js"
import { guardPosition } from "../guard/guard-position.js"
import type { ControlMap } from "../model/control-map.js"
import type { Spot } from "./request.js"

/**
 * A place of the map by its id, or a position, of which nothing is in doubt.
 *
 * @throws {TypeError} If it is neither.
 * @throws {RangeError} If the map has no such place.
 */
export function placeAt({ places }: ControlMap, spot: Spot): ForcePlace {
  if (typeof spot !== "string") {
    guardPosition("spot", spot)
    return { name: spot.join(","), position: spot, radiusMetres: 0 }
  }
  const place = places.find(({ id }) => id === spot)
  if (!place) throw new RangeError(`the map has no place ${spot}`)
  return { name: place.name.en, position: place.position, radiusMetres: place.radiusMetres }
}
