import { linkedEdits } from "./edits-text.js"
import { type Permalink, writePermalink } from "./permalink.js"
import type { State } from "./state.js"

/** What of the state stands in the address. */
export function linkOf({ settings, view, work }: State): Permalink {
  const {
    isPlaying: _,
    followed: _f,
    divider: __,
    centre: ___,
    corner: _c,
    held: _h,
    sketch: _s,
    stride: _t,
    ...seen
  } = view
  const { closing, drawn, closed, forces, line, edits } = work.present
  const { systemTheme: ____, ...wanted } = settings
  return { ...wanted, ...seen, closing, drawn, closed, forces, line, edits: linkedEdits(edits.get(view.date)) }
}

/** Whether two links ask for the same. */
export function isSameLink(a: Permalink, b: Permalink): boolean {
  return writePermalink(a) === writePermalink(b)
}
