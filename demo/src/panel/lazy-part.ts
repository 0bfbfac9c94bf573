import type { State } from "../state/state.js"
import { element } from "./element.js"
import type { Part } from "./part.js"
import { replaceChildren } from "./replace-children.js"

/** A part whose code is loaded when it is first in sight. */
export function lazyPart(
  id: string,
  isInSight: (state: State) => boolean,
  of: Part["of"],
  load: () => Promise<Part["draw"]>,
): Part {
  let drawn: Part["draw"] | null = null
  return {
    id,
    of: (state) => (isInSight(state) ? [true, ...of(state)] : [false]),
    draw: (state, dispatch) => {
      if (!isInSight(state)) return []
      if (drawn) return drawn(state, dispatch)
      const home = element("div")
      void load().then((draw) => {
        drawn = draw
        replaceChildren(home, state.settings, ...draw(state, dispatch))
      })
      return [home]
    },
  }
}
