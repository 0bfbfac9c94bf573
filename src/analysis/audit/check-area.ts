import type { AreaClaim } from "../../claim/claim.js"
import { areaSquareMetres } from "../../geometry/area.js"
import { intersectAreas, uniteAreas } from "../../geometry/overlay.js"
import type { ControlMap } from "../../model/control-map.js"
import type { Corpus } from "../../snapshot/corpus.js"
import { areaMargin } from "../area-margin.js"
import { frontByEdge } from "../front-by-edge.js"
import { measuredWithMargin } from "../measured-with-margin.js"
import type { AuditCheck } from "./audit-row.js"
import { neckBetween } from "./neck-between.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { verdictOf } from "./verdict-of.js"

/** The stated size of some ground against what the map gives. */
export function checkArea(claim: AreaClaim, map: ControlMap, corpus: Corpus, placeOf: PlaceLookup): AuditCheck {
  const stated = { low: claim.value.low, high: claim.value.high }
  if (claim.between) {
    const neck = neckBetween(map, claim.actor, claim.between, placeOf)
    if ("kind" in neck) return notCheckable(neck)
    return {
      verdict: verdictOf(neck.cutOffSquareMetres, stated),
      stated,
      computed: neck.cutOffSquareMetres,
      unit: "m2",
      witness: neck.ends.map(({ position }) => position),
      reason: { kind: "ground-cut-off" },
    }
  }
  const area = map.areas.get(claim.actor)
  const governorates = (claim.within ?? []).map((id) => corpus.governorates.get(id)?.area)
  if (!area || governorates.length === 0 || governorates.includes(undefined)) {
    return notCheckable({ kind: "ground-not-said" })
  }
  const ground = intersectAreas(area, uniteAreas(governorates.filter((one) => one !== undefined)))
  const margin = map.fronts.length > 0 ? areaMargin(ground, frontByEdge(map.fronts)) : null
  const computed = measuredWithMargin(areaSquareMetres(ground), margin)
  return {
    verdict: verdictOf(computed, stated),
    stated,
    computed,
    unit: "m2",
    witness: [],
    reason: { kind: "ground-within", actor: claim.actor, within: claim.within ?? [] },
  }
}
