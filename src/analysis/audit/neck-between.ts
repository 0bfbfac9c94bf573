import type { Place } from "../../gazetteer/place.js"
import type { ControlMap } from "../../model/control-map.js"
import type { ActorId } from "../../report/actor.js"
import { type ForcePlace, gap } from "../gap.js"
import type { Neck } from "../neck.js"
import type { PlaceLookup } from "./place-lookup.js"

/** The neck between two named forces, or the reason why there is none. */
export function neckBetween(
  map: ControlMap,
  actor: ActorId,
  between: readonly [string, string],
  placeOf: PlaceLookup,
): Neck | string {
  const [from, to] = between.map(placeOf)
  if (!from || !to) return `the gazetteer lacks ${between.filter((id) => !placeOf(id)).join(" and ")}`
  if (!map.areas.has(actor)) return `the map has no ground of ${actor}`
  const found = gap(map, { actor, from: forceAt(from), to: forceAt(to) })
  if (found.kind === "neck") return found.neck
  return found.kind === "none"
    ? found.why
    : "the two forces' grounds are not joined, so closing the gap encircles nothing"
}

function forceAt({ name, position, radiusMetres }: Place): ForcePlace {
  return { name: name.en, position, radiusMetres }
}
