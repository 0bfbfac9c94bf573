import type { PresenceClaim } from "../../claim/claim.js"
import { locateInArea } from "../../geometry/locate-in-area.js"
import { shapeDistance } from "../../geometry/shape-distance.js"
import type { ControlMap } from "../../model/control-map.js"
import type { Corpus } from "../../snapshot/corpus.js"
import type { AuditCheck } from "./audit-row.js"
import { NEAR_METRES, nearCheck } from "./near-check.js"
import { notCheckable } from "./not-checkable.js"
import type { PlaceLookup } from "./place-lookup.js"
import { shapeOf } from "./shape-of.js"

/** Whether every party that is said to be at a place has ground near it. */
export function checkPresence(claim: PresenceClaim, map: ControlMap, corpus: Corpus, placeOf: PlaceLookup): AuditCheck {
  const place = placeOf(claim.place)
  if (!place) return notCheckable({ kind: "unknown-places", places: [claim.place] })
  const governorate = corpus.governorates.get(place.id)
  if (!governorate && map.theatre && locateInArea(place.position, map.theatre) === "outside") {
    return notCheckable({ kind: "outside-theatre", place: place.id })
  }
  const shape = shapeOf(place, corpus)
  const reaches = claim.actors.map((actor) => {
    const area = map.areas.get(actor)
    return area ? shapeDistance(shape, { kind: "area", area }) : null
  })
  const farthest = reaches.reduce(
    (far, reach) => (far && reach && reach.metres > far.metres ? reach : far),
    reaches[0] ?? null,
  )
  if (!farthest || reaches.includes(null)) {
    return notCheckable({ kind: "no-ground", actors: claim.actors.filter((actor) => !map.areas.has(actor)) })
  }
  return {
    ...nearCheck(farthest.metres, governorate?.uncertaintyMetres ?? place.radiusMetres),
    witness: farthest.witness,
    reason: { kind: "presence", place: place.id, withinMetres: NEAR_METRES },
  }
}
