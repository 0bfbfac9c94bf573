import { type Gap, gap } from "../analysis/gap.js"
import type { ControlMap } from "../model/control-map.js"
import { placeAt } from "./place-at.js"
import type { AskedGap } from "./request.js"

/** The gap between two spots, which need not be on the map. */
export function answerGap(map: ControlMap, { actor, from, to }: AskedGap): Gap {
  for (const [force, spot] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (typeof spot === "string" && !map.places.some((place) => place.id === spot))
      return { kind: "none", reason: { kind: "unknown-place", force } }
  }
  return gap(map, { actor, from: placeAt(map, from), to: placeAt(map, to) })
}
