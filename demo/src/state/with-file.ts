import type { LibraryAction } from "./library.js"
import { reduceLibrary } from "./library.js"
import { merge } from "./merge.js"
import { QUESTION_DATE } from "./question.js"
import type { State } from "./state.js"

/**
 * The state with what a file brought: its latest map comes into sight, whole. A file that brought none changes no view.
 * The reader is led to the part that tells of files when he gives one, and is left where he is by what comes of it later.
 */
export function withFile(state: State, action: Extract<LibraryAction, { type: "filed" }>): State {
  const library = reduceLibrary(state.library, action)
  const last = action.entries.at(-1)
  const isGiven = state.library.files.every(({ id }) => id !== action.file.id)
  const view = { ...state.view, ...(isGiven ? { tab: "sources" as const } : {}), isPlaying: false }
  if (!last) return withoutGone(merge(state, { library, view }))
  return withoutGone(merge(state, { library, view: { ...view, date: last.id, camera: null, selection: null } }))
}

/** The view turned away from maps that are there no more. */
export function withoutGone(state: State): State {
  const isThere = (id: string | null): boolean => state.library.entries.some((entry) => entry.id === id)
  const { date, compare } = state.view
  const isShown = isThere(date)
  return merge(state, {
    view: merge(state.view, {
      ...(isShown ? {} : { date: QUESTION_DATE, camera: null, selection: null }),
      compare: compare.with === null || isThere(compare.with) ? compare : { mode: "off", with: null },
    }),
  })
}
