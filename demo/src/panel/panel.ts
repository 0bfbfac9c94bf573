import type { Dispatch } from "../state/action.js"
import { isMeasured } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { TABS, type Tab } from "../state/view.js"
import { tabWords } from "../words/tab-words.js"
import { element } from "./element.js"
import { showPart } from "./part.js"
import { FAILURE, PARTS } from "./tabs.js"

/** What is under the other tabs waits until the first numbers stand and the page has been left alone for so long. Milliseconds. */
const REST = 300

/**
 * The panel beside the map: tabs, and under each its parts. What is out of sight is drawn once the page rests, when its tab
 * is chosen, or when the page is printed, so that it takes no time from what the reader has under his hand.
 */
export function panel(parent: HTMLElement, dispatch: Dispatch): (state: State) => void {
  const list = element("div", { class: "tabs", role: "tablist" })
  const tabs = TABS.map((tab) => {
    const knob = element("button", { type: "button", role: "tab", id: `tab-${tab}`, "aria-controls": `page-${tab}` })
    const page = element("div", { role: "tabpanel", id: `page-${tab}`, "aria-labelledby": `tab-${tab}`, tabindex: 0 })
    knob.addEventListener("click", () => dispatch({ type: "tab", tab }))
    return { tab, knob, page }
  })
  const failure = element("section", { id: FAILURE.id, class: "part", role: "alert" })
  list.append(...tabs.map(({ knob }) => knob))
  parent.append(list, failure, ...tabs.map(({ page }) => page))
  const showFailure = showPart(failure, FAILURE, dispatch)
  const shows = tabs.flatMap(({ tab, page }) =>
    PARTS[tab].map((part) => {
      const home = element("section", { id: part.id, class: "part" })
      page.append(home)
      return { tab, show: showPart(home, part, dispatch) }
    }),
  )
  let shown: Tab | null = null
  let latest: State | null = null
  let resting: ReturnType<typeof setTimeout> | undefined
  const showAll = (): void => {
    for (const { show } of shows) show(latest!)
  }
  for (const event of ["beforeprint", "printing"]) window.addEventListener(event, () => latest && showAll())
  list.addEventListener("keydown", (event) => {
    const here = tabs.findIndex(({ knob }) => knob === document.activeElement)
    const to = stepTo(event.key, here, tabs.length, getComputedStyle(list).direction === "rtl")
    if (to === null || here < 0) return
    event.preventDefault()
    const next = tabs[to]!
    dispatch({ type: "tab", tab: next.tab })
    next.knob.focus()
  })
  return (state) => {
    const say = tabWords[state.settings.language]
    list.setAttribute("aria-label", say.tabs)
    for (const { tab, knob, page } of tabs) {
      const isShown = tab === state.view.tab
      if (knob.textContent !== say[tab]) knob.textContent = say[tab]
      knob.setAttribute("aria-selected", String(isShown))
      knob.tabIndex = isShown ? 0 : -1
      page.hidden = !isShown
    }
    latest = state
    showFailure(state)
    for (const { tab, show } of shows) if (tab === state.view.tab) show(state)
    clearTimeout(resting)
    if (!state.view.held && isMeasured(state)) resting = setTimeout(showAll, REST)
    if (shown !== null && shown !== state.view.tab) parent.scrollTop = 0
    shown = state.view.tab
  }
}

/** Which tab a key leads to; null for keys that lead nowhere. */
function stepTo(key: string, here: number, count: number, isRightToLeft: boolean): number | null {
  if (key === "Home") return 0
  if (key === "End") return count - 1
  if (key === "ArrowRight") return (here + (isRightToLeft ? count - 1 : 1)) % count
  if (key === "ArrowLeft") return (here + (isRightToLeft ? 1 : count - 1)) % count
  return null
}
