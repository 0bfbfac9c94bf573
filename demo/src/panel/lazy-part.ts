import type { State } from "../state/state.js"
import type { Tab } from "../state/view.js"
import { element } from "./element.js"
import type { Part } from "./part.js"
import { replaceChildren } from "./replace-children.js"

/** A part whose code is loaded when its tab is first in sight. */
export function lazyPart(id: string, tab: Tab, load: () => Promise<Part>): Part {
  let part: Part | null = null
  let latest: State | null = null
  return {
    id,
    of: (state) => {
      latest = state
      return state.view.tab === tab ? [true, ...(part?.of(state) ?? [])] : [false]
    },
    draw: (state, dispatch) => {
      if (state.view.tab !== tab) return []
      if (part) return part.draw(state, dispatch)
      const home = element("div")
      void load().then((loaded) => {
        part = loaded
        const now = latest ?? state
        replaceChildren(home, now.settings, ...loaded.draw(now, dispatch))
      })
      return [home]
    },
  }
}
