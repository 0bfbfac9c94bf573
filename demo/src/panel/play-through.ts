import type { State } from "../state/state.js"
import type { Store } from "../state/store.js"

/** How long each map stands while the dates are played; longer for readers who want little movement. Milliseconds. */
const STAND = { usual: 1500, calm: 3000 }

/** Goes from date to date while the state says so, and stops at the last. */
export function playThrough({ state, dispatch }: Pick<Store, "state" | "dispatch">): (state: State) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)")
  const step = (): void => {
    const { entries } = state().library
    const here = entries.findIndex(({ id }) => id === state().view.date)
    const next = entries[here + 1]
    if (next) dispatch({ type: "date", date: next.id })
    if (here + 2 >= entries.length) return dispatch({ type: "play", isPlaying: false })
    wait()
  }
  const wait = (): void => {
    timer = setTimeout(step, isCalm.matches ? STAND.calm : STAND.usual)
  }
  let wasPlaying = false
  return ({ view, library }) => {
    if (view.isPlaying === wasPlaying) return
    wasPlaying = view.isPlaying
    clearTimeout(timer)
    if (!view.isPlaying) return
    const [first] = library.entries
    if (view.date === library.entries.at(-1)?.id && first) dispatch({ type: "date", date: first.id })
    wait()
  }
}
