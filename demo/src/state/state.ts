import type { Language } from "frontline"
import { type History, historyOf } from "./history.js"
import type { Job } from "./jobs.js"
import { type Library, NO_LIBRARY } from "./library.js"
import { QUESTION, QUESTION_DATE } from "./question.js"
import { NOT_SAVING, type Saving } from "./saving.js"
import { initialSettings, type Settings } from "./settings.js"
import { initialView, type View } from "./view.js"
import { initialWork, type Work } from "./work.js"

/** All that the page shows follows from this. Each slice has a file with its type, its actions and its reducer. */
export interface State {
  readonly settings: Settings
  readonly library: Library
  readonly view: View
  readonly work: History<Work>
  /** Work that has taken long enough to be told of. */
  readonly jobs: readonly Job[]
  readonly saving: Saving
}

/** The page before anything has come. */
export function initialState(language: Language): State {
  return {
    settings: initialSettings(language),
    library: NO_LIBRARY,
    view: initialView(QUESTION_DATE),
    work: historyOf(initialWork(QUESTION.actor)),
    jobs: [],
    saving: NOT_SAVING,
  }
}
