import { isSameLink, linkOf } from "./link-of.js"
import { merge } from "./merge.js"
import type { Permalink } from "./permalink.js"
import type { State } from "./state.js"

/** The state that a link asks for. What the reader was measuring stays in its history; the maps and answers stay. */
export function linkApplied(state: State, link: Permalink): State {
  if (isSameLink(linkOf(state), link)) return state
  const { language, digits, theme, isEmbedded, drawn, closed, closing, line, ...view } = link
  const { settings, work } = state
  return {
    ...state,
    settings: merge(settings, { language: language ?? settings.language, digits, theme, isEmbedded }),
    view: merge(state.view, { ...view, isPlaying: false }),
    work: merge(work, { present: merge(work.present, { drawn, closed, closing, line }) }),
  }
}
