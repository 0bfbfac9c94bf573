import { isMeasured } from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { Tab } from "../state/view.js"
import { element } from "./element.js"
import type { Part } from "./part.js"
import { replaceChildren } from "./replace-children.js"

/** What is printed comes this long after the page has opened: a print cannot wait for code. Milliseconds. */
const REST = 1500

/** A part whose code is loaded when its tab is first in sight; one that is printed, soon after the page has opened. */
export function lazyPart(id: string, tab: Tab, load: () => Promise<Part>, isPrinted = false): Part {
  let part: Part | null = null
  let latest: State | null = null
  let isBegun = false
  return {
    id,
    of: (state) => {
      latest = state
      if (part) return [true, ...part.of(state)]
      return [isBegun || state.view.tab === tab || (isPrinted && isMeasured(state))]
    },
    draw: (state, dispatch) => {
      if (part) return part.draw(state, dispatch)
      const isInSight = state.view.tab === tab
      const home = element("div")
      if (!isInSight && !(isPrinted && isMeasured(state)) && !isBegun) return []
      isBegun = true
      const begin = async (): Promise<void> => {
        part = await load()
        const now = latest ?? state
        replaceChildren(home, now.settings, ...part.draw(now, dispatch))
      }
      if (isInSight) void begin()
      else setTimeout(() => void begin(), REST)
      return [home]
    },
  }
}
