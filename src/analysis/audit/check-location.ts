import type { LocationClaim } from "../../claim/claim.js"
import { locateInArea } from "../../geometry/locate-in-area.js"
import { shapeDistance } from "../../geometry/shape-distance.js"
import type { Corpus } from "../../snapshot/corpus.js"
import type { AuditCheck } from "./audit-row.js"
import { insideCheck } from "./inside-check.js"
import { kilometres } from "./kilometres.js"
import { NEAR_METRES, nearCheck } from "./near-check.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { shapeOf } from "./shape-of.js"

/** Whether a place lies near another, or in a governorate. */
export function checkLocation(claim: LocationClaim, corpus: Corpus, placeOf: PlaceLookup): AuditCheck {
  const [place, of] = [placeOf(claim.place), placeOf(claim.of)]
  if (!place || !of) return notCheckable("the gazetteer lacks one of the two places")
  const governorate = corpus.governorates.get(of.id)
  if (claim.relation === "near") {
    const { metres, witness } = shapeDistance(shapeOf(place, corpus), shapeOf(of, corpus))
    return {
      ...nearCheck(metres, place.radiusMetres + (governorate?.uncertaintyMetres ?? of.radiusMetres)),
      witness,
      why: `${place.name.en} to ${of.name.en}; "near" is taken as within ${kilometres(NEAR_METRES)}`,
    }
  }
  if (!governorate) return notCheckable(`no boundary of ${of.name.en} is drawn`)
  const rim = shapeDistance(
    { kind: "point", position: place.position },
    { kind: "line", lines: governorate.area.flat() },
  )
  const isInside = locateInArea(place.position, governorate.area) === "inside"
  return {
    ...insideCheck(isInside ? rim.metres : -rim.metres, place.radiusMetres + governorate.uncertaintyMetres),
    witness: rim.witness,
    why: `${place.name.en}, known within ${kilometres(place.radiusMetres)}, is ${kilometres(rim.metres)} ${isInside ? "inside" : "outside"} ${of.name.en}, whose boundary is schematic`,
  }
}
