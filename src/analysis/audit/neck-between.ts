import type { Place } from "../../gazetteer/place.js"
import type { ControlMap } from "../../model/control-map.js"
import type { ActorId } from "../../report/actor.js"
import { type ForcePlace, gap } from "../gap.js"
import type { Neck } from "../neck.js"
import type { UncheckableReason } from "./audit-reason.js"
import type { PlaceLookup } from "./place-lookup.js"
import { unknownPlaces } from "./unknown-places.js"

/** The neck between two named forces, or the reason why there is none. */
export function neckBetween(
  map: ControlMap,
  actor: ActorId,
  between: readonly [string, string],
  placeOf: PlaceLookup,
): Neck | UncheckableReason {
  const [from, to] = between.map(placeOf)
  if (!from || !to) return unknownPlaces(between, placeOf)
  if (!map.areas.has(actor)) return { kind: "no-ground", actors: [actor] }
  const found = gap(map, { actor, from: forceAt(from), to: forceAt(to) })
  if (found.kind === "neck") return found.neck
  return found.kind === "none" ? { kind: "no-gap", actor, between, reason: found.reason } : { kind: "forces-apart" }
}

function forceAt({ name, position, radiusMetres }: Place): ForcePlace {
  return { name: name.en, position, radiusMetres }
}
