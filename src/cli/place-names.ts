import type { Place } from "../gazetteer/place.js"

/** Places by their English names, in a row. */
export function placeNames(ids: readonly string[], places: readonly Place[]): string {
  return ids.map((id) => places.find((place) => place.id === id)?.name.en ?? id).join(", ")
}
