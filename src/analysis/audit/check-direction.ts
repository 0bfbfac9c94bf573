import type { Compass, DirectionClaim } from "../../claim/claim.js"
import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import type { AuditCheck } from "./audit-row.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { unknownPlaces } from "./unknown-places.js"
import { verdictOf } from "./verdict-of.js"

/** A direction such as "north-east" covers this much to either side. Degrees. */
const SECTOR_DEGREES = 22.5

const BEARINGS: Record<Compass, number> = {
  north: 0,
  "north-east": 45,
  east: 90,
  "south-east": 135,
  south: 180,
  "south-west": 225,
  west: 270,
  "north-west": 315,
}

/** The stated direction of one place from another against the azimuth of the geodesic. */
export function checkDirection(claim: DirectionClaim, placeOf: PlaceLookup): AuditCheck {
  const [place, of] = [placeOf(claim.place), placeOf(claim.of)]
  if (!place || !of) return notCheckable(unknownPlaces([claim.place, claim.of], placeOf))
  const { metres, azimuth } = geodesicInverse(of.position, place.position)
  const reach = place.radiusMetres + of.radiusMetres
  const margin = reach >= metres ? 180 : (Math.asin(reach / metres) * 180) / Math.PI
  const middle = BEARINGS[claim.bearing]
  const turned = ((azimuth - middle + 540) % 360) - 180 + middle
  const computed = { value: turned, low: turned - margin, high: turned + margin }
  const stated = { low: middle - SECTOR_DEGREES, high: middle + SECTOR_DEGREES }
  return {
    verdict: verdictOf(computed, stated),
    stated,
    computed,
    unit: "degrees",
    witness: [of.position, place.position],
    reason: {
      kind: "direction",
      place: place.id,
      of: of.id,
      apartMetres: metres,
      bearing: claim.bearing,
      bearingDegrees: middle,
      sectorDegrees: SECTOR_DEGREES,
    },
  }
}
