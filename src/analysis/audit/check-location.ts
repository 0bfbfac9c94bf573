import type { LocationClaim } from "../../claim/claim.js"
import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { nearestOnLine } from "../../geometry/nearest-on-line.js"
import type { Corpus } from "../../snapshot/corpus.js"
import { measuredWithMargin } from "../measured-with-margin.js"
import type { AuditCheck } from "./audit-row.js"
import { insideCheck } from "./inside-check.js"
import { kilometres } from "./kilometres.js"
import { NEAR_METRES } from "./near-metres.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { verdictOf } from "./verdict-of.js"

/** Whether a place lies near another, or in a governorate. */
export function checkLocation(claim: LocationClaim, corpus: Corpus, placeOf: PlaceLookup): AuditCheck {
  const [place, of] = [placeOf(claim.place), placeOf(claim.of)]
  if (!place || !of) return notCheckable("the gazetteer lacks one of the two places")
  if (claim.relation === "near") {
    const computed = measuredWithMargin(
      geodesicInverse(place.position, of.position).metres,
      place.radiusMetres + of.radiusMetres,
    )
    const stated = { low: 0, high: NEAR_METRES }
    return {
      verdict: verdictOf(computed, stated),
      stated,
      computed,
      unit: "m",
      witness: [place.position, of.position],
      why: `${place.name.en} to ${of.name.en}; "near" is taken as within ${kilometres(NEAR_METRES)}`,
    }
  }
  const edges = corpus.boundaries.filter(({ id }) => id.split("/").includes(of.id))
  const nearest = edges
    .map((edge) => ({ edge, found: nearestOnLine(place.position, edge.line) }))
    .toSorted((a, b) => a.found.metres - b.found.metres)[0]
  if (!nearest) return notCheckable(`no boundary of ${of.name.en} to measure from`)
  const isIn = of.name.en.startsWith(place.governorate)
  const side = isIn ? "inside" : "outside"
  const metres = isIn ? nearest.found.metres : -nearest.found.metres
  return {
    ...insideCheck(metres, place.radiusMetres + nearest.edge.uncertaintyMetres),
    witness: [place.position, nearest.found.position],
    why: `${kilometres(nearest.found.metres)} ${side} ${of.name.en}, from the nearest boundary that is drawn`,
  }
}
