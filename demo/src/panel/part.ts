import type { Dispatch } from "../state/action.js"
import type { State } from "../state/state.js"
import type { Child } from "./element.js"
import { replaceChildren } from "./replace-children.js"

/** One part of the page that is drawn anew when what it depends on has changed. */
export interface Part {
  readonly id: string
  /** What of the state it depends on, besides the settings. */
  readonly of: (state: State) => readonly unknown[]
  readonly draw: (state: State, dispatch: Dispatch) => readonly Child[]
}

/** Keeps an element to a part. It waits while somebody types in one of its lists, until he has `rested`. */
export function showPart(home: HTMLElement, part: Part, dispatch: Dispatch): (state: State) => void {
  let seen: readonly unknown[] | null = null
  let latest: State | null = null
  const show = (state: State): void => {
    latest = state
    if (home.querySelector("select[data-typing]")) return
    const now = [state.settings, ...part.of(state)]
    if (seen && now.length === seen.length && now.every((value, i) => value === seen![i])) return
    seen = now
    replaceChildren(home, state.settings, ...part.draw(state, dispatch))
  }
  home.addEventListener("rested", () => latest && show(latest))
  return show
}
