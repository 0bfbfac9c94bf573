import type { DistanceClaim } from "../../claim/claim.js"
import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { measuredWithMargin } from "../measured-with-margin.js"
import type { AuditCheck } from "./audit-row.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { verdictOf } from "./verdict-of.js"

/** The stated distance between two places against the geodesic between them. */
export function checkDistance(claim: DistanceClaim, placeOf: PlaceLookup): AuditCheck {
  const [from, to] = claim.between.map(placeOf)
  if (!from || !to) return notCheckable("the gazetteer lacks one of the two places")
  const computed = measuredWithMargin(
    geodesicInverse(from.position, to.position).metres,
    from.radiusMetres + to.radiusMetres,
  )
  return {
    verdict: verdictOf(computed, claim.value),
    stated: { low: claim.value.low, high: claim.value.high },
    computed,
    unit: "m",
    witness: [from.position, to.position],
    why: `straight line from ${from.name.en} to ${to.name.en}`,
  }
}
