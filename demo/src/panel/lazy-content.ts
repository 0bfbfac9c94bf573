import type { Dispatch } from "../state/action.js"
import type { State } from "../state/state.js"
import { type Child, element } from "./element.js"
import { replaceChildren } from "./replace-children.js"

/** Draws something inside a part. */
type Draw = (state: State, dispatch: Dispatch) => readonly Child[]

/** Something inside a part whose code is loaded when it is first drawn; from then on it is drawn at once. */
export function lazyContent(load: () => Promise<Draw>): (state: State, dispatch: Dispatch) => HTMLElement {
  let draw: Draw | null = null
  return (state, dispatch) => {
    const home = element("div")
    if (draw)
      home.append(...draw(state, dispatch).filter((child) => child !== null && child !== false && child !== undefined))
    else
      void load().then((loaded) => {
        draw = loaded
        replaceChildren(home, state.settings, ...loaded(state, dispatch))
      })
    return home
  }
}
