import type { LocationClaim } from "../../claim/claim.js"
import { locateInArea } from "../../geometry/locate-in-area.js"
import { shapeDistance } from "../../geometry/shape-distance.js"
import type { Corpus } from "../../snapshot/corpus.js"
import type { AuditCheck } from "./audit-row.js"
import { insideCheck } from "./inside-check.js"
import { NEAR_METRES, nearCheck } from "./near-check.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { shapeOf } from "./shape-of.js"
import { unknownPlaces } from "./unknown-places.js"

/** Whether a place lies near another, or in a governorate. */
export function checkLocation(claim: LocationClaim, corpus: Corpus, placeOf: PlaceLookup): AuditCheck {
  const [place, of] = [placeOf(claim.place), placeOf(claim.of)]
  if (!place || !of) return notCheckable(unknownPlaces([claim.place, claim.of], placeOf))
  const governorate = corpus.governorates.get(of.id)
  if (claim.relation === "near") {
    const { metres, witness } = shapeDistance(shapeOf(place, corpus), shapeOf(of, corpus))
    return {
      ...nearCheck(metres, place.radiusMetres + (governorate?.uncertaintyMetres ?? of.radiusMetres)),
      witness,
      reason: { kind: "near", place: place.id, of: of.id, withinMetres: NEAR_METRES },
    }
  }
  if (!governorate) return notCheckable({ kind: "not-drawn", id: of.id })
  const rim = shapeDistance(
    { kind: "point", position: place.position },
    { kind: "line", lines: governorate.area.flat() },
  )
  const isInside = locateInArea(place.position, governorate.area) === "inside"
  return {
    ...insideCheck(isInside ? rim.metres : -rim.metres, place.radiusMetres + governorate.uncertaintyMetres),
    witness: rim.witness,
    reason: {
      kind: "in-governorate",
      place: place.id,
      radiusMetres: place.radiusMetres,
      of: of.id,
      rimMetres: rim.metres,
      isInside,
    },
  }
}
