import { areas } from "../analysis/areas.js"
import { necks } from "../analysis/necks.js"
import { answerGap } from "./answer-gap.js"
import type { Handlers } from "./handlers.js"
import { mapOf } from "./map-of.js"
import { openText } from "./open-text.js"

/** Answers the questions that a page asks as it opens. */
export const FIRST_HANDLERS: Handlers<"open" | "areas" | "gap" | "necks"> = {
  open: ({ text, date }) => openText(text, date),
  areas: ({ map }, maps) => areas(mapOf(maps, map)),
  gap: (request, maps) => answerGap(mapOf(maps, request.map), request),
  necks: ({ map, closing }, maps) => necks(mapOf(maps, map), { closing }),
}
