import { type Edits, withEdits } from "./edits.js"
import { linkedEdits, writeEdits } from "./edits-text.js"
import { isSameLink, linkOf } from "./link-of.js"
import { merge } from "./merge.js"
import type { Permalink } from "./permalink.js"
import { QUESTION_DATE } from "./question.js"
import type { State } from "./state.js"

/** The state that a link asks for. What the reader was measuring stays in its history; the maps and answers stay. */
export function linkApplied(state: State, link: Permalink): State {
  if (isSameLink(linkOf(state), link)) return state
  const { language, digits, theme, isEmbedded, drawn, closed, closing, forces, line, edits: _edits, ...view } = link
  const { settings, work } = state
  return {
    ...state,
    settings: merge(settings, { language: language ?? settings.language, digits, theme, isEmbedded }),
    view: merge(state.view, { ...view, ...withoutClosedFiles(state, link), isPlaying: false, followed: null }),
    work: merge(work, {
      present: merge(work.present, { drawn, closed, closing, forces, line, edits: editsAfter(state, link) }),
    }),
  }
}

/** The edits of the map that a link leads to, where it brings them; those of other maps stay. */
function editsAfter(state: State, { date, edits }: Permalink): Edits {
  const known = state.work.present.edits
  if (edits === "long" || writeEdits(edits) === writeEdits(linkedEdits(known.get(date)))) return known
  return withEdits(known, date, edits)
}

/** A link may lead to a file that the reader has not opened, or has removed. */
function withoutClosedFiles({ library }: State, { date, compare }: Permalink): Pick<Permalink, "date" | "compare"> {
  const isGone = (id: string | null): boolean =>
    id !== null && id.startsWith("file-") && !library.entries.some((entry) => entry.id === id)
  return {
    date: isGone(date) ? QUESTION_DATE : date,
    compare: isGone(compare.with) ? { mode: "off", with: null } : compare,
  }
}
