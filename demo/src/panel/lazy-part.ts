import { isMeasured } from "../state/selectors.js"
import type { State } from "../state/state.js"
import type { Tab } from "../state/view.js"
import { element } from "./element.js"
import type { Part } from "./part.js"
import { replaceChildren } from "./replace-children.js"

/** What is printed comes this long after the numbers: a print out of the browser's menu waits for no code. Milliseconds. */
const REST = 500

const printed: (() => Promise<void>)[] = []

/** Loads and draws every part that is printed, as far as there is anything to draw. */
export async function loadPrinted(): Promise<void> {
  await Promise.all(printed.map((load) => load()))
}

/** A part whose code is loaded when its tab is first in sight; one that is printed, soon after the page has opened. */
export function lazyPart(id: string, tab: Tab, load: () => Promise<Part>, isPrinted = false): Part {
  const home = element("div")
  let part: Part | null = null
  let loading: Promise<void> | null = null
  let latest: Parameters<Part["draw"]> | null = null

  async function begin(): Promise<void> {
    part = await load()
    if (latest) replaceChildren(home, latest[0].settings, ...part.draw(...latest))
  }
  const loaded = (): Promise<void> => {
    loading ??= begin()
    return loading
  }
  if (isPrinted) printed.push(loaded)

  const isWanted = (state: State): boolean =>
    loading !== null || state.view.tab === tab || (isPrinted && isMeasured(state))
  return {
    id,
    of: (state) => {
      if (latest) latest = [state, latest[1]]
      return part ? [true, ...part.of(state)] : [isWanted(state)]
    },
    draw: (state, dispatch) => {
      latest = [state, dispatch]
      if (part) return part.draw(state, dispatch)
      if (!isWanted(state)) return []
      if (state.view.tab === tab) void loaded()
      else setTimeout(() => void loaded(), REST)
      return [home]
    },
  }
}
