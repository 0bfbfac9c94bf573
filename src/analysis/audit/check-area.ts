import type { AreaClaim } from "../../claim/claim.js"
import type { ControlMap } from "../../model/control-map.js"
import type { AuditCheck } from "./audit-row.js"
import { neckBetween } from "./neck-between.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { verdictOf } from "./verdict-of.js"

/** The stated size of some ground against what the map gives. */
export function checkArea(claim: AreaClaim, map: ControlMap, placeOf: PlaceLookup): AuditCheck {
  if (!claim.between) return notCheckable("which ground is meant is not said, so it cannot be cut out of the map")
  const neck = neckBetween(map, claim.actor, claim.between, placeOf)
  if (typeof neck === "string") return notCheckable(neck)
  return {
    verdict: verdictOf(neck.cutOffSquareMetres, claim.value),
    stated: { low: claim.value.low, high: claim.value.high },
    computed: neck.cutOffSquareMetres,
    unit: "m2",
    witness: neck.ends.map(({ position }) => position),
    why: "ground that closing the gap would cut off",
  }
}
