import { amended } from "./history.js"
import { merge } from "./merge.js"
import { closerOf, drawnNeck } from "./selectors.js"
import type { State } from "./state.js"
import type { ViewAction } from "./view.js"

/** The state on another map: a neck that was picked from a list is looked for on this one, for lists differ in their numbers. */
export function withNeckLeft(before: State, after: State): State {
  if (before.view.date === after.view.date) return after
  const { present } = after.work
  const neck = typeof present.drawn === "number" ? drawnNeck(before) : null
  if (!neck) {
    const { followed } = after.view
    return followed ? merge(after, { view: { ...after.view, followed: { ...followed, missingOn: null } } }) : after
  }
  const followed = { neck, closing: closerOf(before), from: before.view.date, missingOn: null }
  const work = { ...after.work, present: { ...present, drawn: null } }
  return { ...after, work, view: { ...after.view, followed } }
}

/** The state once the neck was found on the map shown, or found to be none of its necks. */
export function withNeckFollowed(state: State, { map, drawn }: Extract<ViewAction, { type: "followed" }>): State {
  const { followed } = state.view
  if (!followed || state.view.date !== map) return state
  if (drawn === null) return merge(state, { view: { ...state.view, followed: { ...followed, missingOn: map } } })
  // No step of the reader's own: what he may undo stays as it is.
  const { future } = state.work
  const work = { ...amended(state.work, { ...state.work.present, drawn }), future }
  return { ...state, work, view: { ...state.view, followed: null } }
}

/** The state without a neck to look for: another was chosen. */
export function withNoneFollowed(state: State): State {
  return state.view.followed === null ? state : { ...state, view: { ...state.view, followed: null } }
}
