import { areas } from "../analysis/areas.js"
import { followCut } from "../analysis/follow-cut.js"
import type { ControlMap } from "../model/control-map.js"
import { redrawMap } from "../model/redraw/redraw-map.js"
import { answerGap } from "./answer-gap.js"
import type { RedrawRequest } from "./request.js"
import type { RedrawAnswer } from "./response.js"

/** Redraws a map, and measures on it at once what is to follow the reader's hand. */
export function answerRedraw(map: ControlMap, { edits, gap, cut }: RedrawRequest): RedrawAnswer {
  const { map: redrawn, done, refused } = redrawMap(map, edits)
  return {
    map: redrawn,
    done,
    refused,
    areas: areas(redrawn),
    gap: gap && redrawn.areas.has(gap.actor) ? answerGap(redrawn, gap) : null,
    cut: cut && redrawn.areas.has(cut.closing) ? followCut(redrawn, cut, cut) : null,
  }
}
