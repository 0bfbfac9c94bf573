import type { GapClaim } from "../../claim/claim.js"
import type { ControlMap } from "../../model/control-map.js"
import type { AuditCheck } from "./audit-row.js"
import { neckBetween } from "./neck-between.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { verdictOf } from "./verdict-of.js"

/** The stated width of a gap against the neck between the two forces. */
export function checkGap(claim: GapClaim, map: ControlMap, placeOf: PlaceLookup): AuditCheck {
  const neck = neckBetween(map, claim.actor, claim.between, placeOf)
  if ("kind" in neck) return notCheckable(neck)
  const computed = neck.widthMetres
  return {
    verdict: verdictOf(computed, claim.value),
    stated: { low: claim.value.low, high: claim.value.high },
    computed,
    unit: "m",
    witness: neck.ends.map(({ position }) => position),
    reason: { kind: "gap", stretches: neck.ends.map(({ front }) => front?.id ?? null) },
  }
}
