import type { DistanceClaim } from "../../claim/claim.js"
import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { measuredWithMargin } from "../measured-with-margin.js"
import type { AuditCheck } from "./audit-row.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { unknownPlaces } from "./unknown-places.js"
import { verdictOf } from "./verdict-of.js"

/** The stated distance between two places against the geodesic between them. */
export function checkDistance(claim: DistanceClaim, placeOf: PlaceLookup): AuditCheck {
  const [from, to] = claim.between.map(placeOf)
  if (!from || !to) return notCheckable(unknownPlaces(claim.between, placeOf))
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
    reason: { kind: "straight-line", from: from.id, to: to.id },
  }
}
