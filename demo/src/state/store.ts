import type { Action, Dispatch } from "./action.js"
import { reduce } from "./reduce.js"
import type { State } from "./state.js"

/** Holds the one state and tells its viewers when it has changed. */
export interface Store {
  readonly state: () => State
  readonly dispatch: Dispatch
  /** Calls the viewer at once and after every change. */
  readonly view: (viewer: (state: State) => void) => void
}

/** Makes a store. */
export function createStore(initial: State): Store {
  let state = initial
  const viewers: ((state: State) => void)[] = []
  return {
    state: () => state,
    dispatch: (action: Action) => {
      const next = reduce(state, action)
      if (next === state) return
      state = next
      for (const viewer of viewers) viewer(state)
    },
    view: (viewer) => {
      viewers.push(viewer)
      viewer(state)
    },
  }
}
