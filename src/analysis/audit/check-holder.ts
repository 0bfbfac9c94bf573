import { type HoldingClaim, holderOn } from "../../claim/holder-on.js"
import type { Place } from "../../gazetteer/place.js"
import type { ControlMap } from "../../model/control-map.js"
import type { Corpus } from "../../snapshot/corpus.js"
import { holderAt } from "../holder-at.js"
import { nearestFront } from "../nearest-front.js"
import type { AuditCheck } from "./audit-row.js"
import { insideCheck } from "./inside-check.js"
import { notCheckable } from "./not-checkable.js"

/**
 * Whether the map gives a place to the actor that the claim gives it to, and how far inside his ground.
 *
 * The place's radius decides what can be told. The line's own uncertainty does not count against the claim, since a line
 * is drawn to fit the claims; that it was drawn from this very claim is said.
 */
export function checkHolder(
  claim: HoldingClaim,
  map: ControlMap,
  corpus: Corpus,
  place: Place | undefined,
): AuditCheck {
  if (!place) return notCheckable({ kind: "unknown-places", places: [claim.place] })
  if (place.kind === "governorate") return notCheckable({ kind: "governorate-divided" })
  const claimed = claim.kind === "loss" ? claim.to : claim.kind === "failed-attack" ? claim.against : claim.actor
  const drawn = holderAt(map, place.position)
  const line = nearestFront(map, place.position)
  if (drawn === null || !line) return notCheckable({ kind: "outside-theatre", place: place.id })
  const agrees = drawn === claimed
  const check = insideCheck(agrees ? line.metres : -line.metres, place.radiusMetres)
  const witness = [place.position, line.at]
  if (!agrees) {
    const deciding = holderOn(place.id, map.date ?? claim.date.to, corpus.claims)?.claim.id
    const outweighedBy = deciding !== undefined && deciding !== claim.id ? deciding : null
    return {
      ...check,
      witness,
      reason: { kind: "held-otherwise", place: place.id, holder: drawn, lineMetres: line.metres, outweighedBy },
    }
  }
  return {
    ...check,
    witness,
    reason: {
      kind: "held",
      place: place.id,
      holder: drawn,
      lineMetres: line.metres,
      doubtMetres: check.verdict === "ambiguous" ? place.radiusMetres : null,
      isDrawnFromClaim: line.front.claims.includes(claim.id),
    },
  }
}
