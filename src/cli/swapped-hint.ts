import { holderAt } from "../analysis/holder-at.js"
import type { ControlMap } from "../model/control-map.js"
import type { NamedPlace } from "./resolve-place.js"

/** A sentence for a position off the map that would be on it with its numbers in the other order; else nothing. */
export function swappedHint(map: ControlMap, { place, position: [longitude, latitude] }: NamedPlace): string {
  if (place !== null || Math.abs(longitude) > 90 || holderAt(map, [longitude, latitude]) !== null) return ""
  if (holderAt(map, [latitude, longitude]) === null) return ""
  return ` ${latitude},${longitude} is on the map: longitude comes first.`
}
