import type { UncheckableReason } from "./audit-reason.js"
import type { PlaceLookup } from "./place-lookup.js"

/** Says which of some places the gazetteer lacks. */
export function unknownPlaces(ids: readonly string[], placeOf: PlaceLookup): UncheckableReason {
  return { kind: "unknown-places", places: ids.filter((id) => !placeOf(id)) }
}
