import type { Language } from "frontline"
import type { Answers, Drawn, Failure, Opened, Selection, State } from "./state.js"

/** Everything that can happen to the page. */
export type Action =
  | { readonly type: "opened"; readonly opened: Opened }
  | { readonly type: "measured"; readonly answers: Partial<Answers> }
  | { readonly type: "sourced"; readonly reports: State["reports"] }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "select"; readonly selection: Selection | null }
  | { readonly type: "draw"; readonly drawn: Drawn }

/** Tells the page that something happened. */
export type Dispatch = (action: Action) => void
