import type { Claim } from "../../claim/claim.js"
import { isHoldingClaim } from "../../claim/holder-on.js"
import type { ControlMap } from "../../model/control-map.js"
import type { Corpus } from "../../snapshot/corpus.js"
import type { AuditCheck } from "./audit-row.js"
import { checkAdvance } from "./check-advance.js"
import { checkArea } from "./check-area.js"
import { checkDirection } from "./check-direction.js"
import { checkDistance } from "./check-distance.js"
import { checkEnclosure } from "./check-enclosure.js"
import { checkGap } from "./check-gap.js"
import { checkHolder } from "./check-holder.js"
import { checkLocation } from "./check-location.js"
import { checkPresence } from "./check-presence.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"

/**
 * Holds one claim against the control map of its date.
 *
 * @param before - The map of the day on which what the claim tells of began, or of the day before that; null where there
 * is none.
 * @returns The verdict with the numbers that it rests on. A claim about a place that the gazetteer lacks, and one that
 * states nothing measurable, is `not-checkable`.
 */
export function checkClaim(
  claim: Claim,
  map: ControlMap,
  corpus: Corpus,
  before: ControlMap | null = null,
): AuditCheck {
  const placeOf: PlaceLookup = (id) => corpus.places.find((place) => place.id === id)
  if (isHoldingClaim(claim)) return checkHolder(claim, map, corpus, placeOf(claim.place))
  switch (claim.kind) {
    case "gap":
      return checkGap(claim, map, placeOf)
    case "distance":
      return checkDistance(claim, placeOf)
    case "direction":
      return checkDirection(claim, placeOf)
    case "location":
      return checkLocation(claim, corpus, placeOf)
    case "advance":
      return checkAdvance(claim, map, before, corpus, placeOf)
    case "area":
      return checkArea(claim, map, corpus, placeOf)
    case "enclosure":
      return checkEnclosure(claim, map, placeOf)
    case "presence":
      return checkPresence(claim, map, corpus, placeOf)
    case "casualties":
      return notCheckable({ kind: "casualties" })
    case "intent":
      return notCheckable({ kind: "intent" })
    case "event":
      return notCheckable({ kind: "event" })
  }
}
