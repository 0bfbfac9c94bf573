import { areas } from "../analysis/areas.js"
import { gap } from "../analysis/gap.js"
import { necks } from "../analysis/necks.js"
import type { Handlers } from "./handlers.js"
import { mapOf } from "./map-of.js"
import { openText } from "./open-text.js"
import { placeAt } from "./place-at.js"

/** Answers the questions that a page asks as it opens. */
export const FIRST_HANDLERS: Handlers<"open" | "areas" | "gap" | "necks"> = {
  open: ({ text, date }) => openText(text, date),
  areas: ({ map }, maps) => areas(mapOf(maps, map)),
  gap: ({ map: id, actor, from, to }, maps) => {
    const map = mapOf(maps, id)
    for (const [force, spot] of [
      ["from", from],
      ["to", to],
    ] as const) {
      if (typeof spot === "string" && !map.places.some((place) => place.id === spot))
        return { kind: "none", reason: { kind: "unknown-place", force } }
    }
    return gap(map, { actor, from: placeAt(map, from), to: placeAt(map, to) })
  },
  necks: ({ map, closing }, maps) => necks(mapOf(maps, map), { closing }),
}
