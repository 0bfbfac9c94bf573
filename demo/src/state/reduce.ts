import type { Action } from "./action.js"
import type { State } from "./state.js"

/** The state after an action; an action that changes nothing gives the same object back. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "opened":
      return { ...state, phase: "ready", failure: null, opened: action.opened }
    case "measured":
      return { ...state, answers: { ...state.answers, ...action.answers } }
    case "sourced":
      return { ...state, reports: action.reports }
    case "failed":
      return { ...state, phase: "failed", failure: action.failure }
    case "language":
      return action.language === state.language ? state : { ...state, language: action.language }
    case "select":
      return { ...state, selection: action.selection }
    case "draw":
      return { ...state, drawn: action.drawn, selection: null }
  }
}
