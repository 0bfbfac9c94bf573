import { isSameLink, linkOf } from "./state/link-of.js"
import { type Permalink, readPermalink, writePermalink } from "./state/permalink.js"
import type { Store } from "./state/store.js"

/**
 * Keeps the address to the state, and the state to the address. What the reader would want to come back to is an entry
 * of its own in the browser's history; the rest changes the entry that is there.
 */
export function followAddress({ state, dispatch, view }: Store): void {
  let written = linkOf(state())
  let wasFollowing = false
  history.replaceState(null, "", writePermalink(written))
  const arrive = (): void => {
    const link = readPermalink(location.hash)
    const { language } = state().settings
    written = { ...link, language: link.language ?? language }
    dispatch({ type: "navigated", link })
    history.replaceState(null, "", writePermalink(linkOf(state())))
  }
  window.addEventListener("popstate", arrive)
  view((now) => {
    // A browser bears only so many addresses a second, and takes its time over each.
    if (now.view.held) return
    const link = linkOf(now)
    if (isSameLink(link, written)) return
    // A neck that was found again on another map is no step of the reader's own.
    const isStep = isWorthReturning(written, link) && !now.view.isPlaying && !(wasFollowing && !now.view.followed)
    wasFollowing = now.view.followed !== null
    written = link
    history[isStep ? "pushState" : "replaceState"](null, "", writePermalink(link))
  })
}

function isWorthReturning(before: Permalink, after: Permalink): boolean {
  return (
    before.date !== after.date ||
    before.tab !== after.tab ||
    before.drawn !== after.drawn ||
    before.closing !== after.closing ||
    String(before.forces) !== String(after.forces) ||
    before.compare.mode !== after.compare.mode ||
    before.compare.with !== after.compare.with
  )
}
