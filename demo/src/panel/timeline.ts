import { formatDate } from "frontline"
import type { Dispatch } from "../state/action.js"
import { entryName } from "../state/entry-name.js"
import type { MapEntry } from "../state/library.js"
import type { State } from "../state/state.js"
import type { Store } from "../state/store.js"
import { timelineWords } from "../words/timeline-words.js"
import { button } from "./button.js"
import { element } from "./element.js"
import { icon } from "./icon.js"
import { localDigits } from "./local-digits.js"
import { playThrough } from "./play-through.js"
import { replaceChildren } from "./replace-children.js"
import { showText } from "./show-text.js"
import { ticksOf, timeScale } from "./time-scale.js"

/** The page keys go on to the next map that is at least this far off. Milliseconds. */
const PAGE = 90 * 86_400_000

/** The dates of the maps on a true scale of time: a slider, with buttons to step and to play. */
export function timeline(parent: HTMLElement, store: Store): (state: State) => void {
  const { state, dispatch } = store
  const track = element("div", { class: "time-track" })
  const thumb = element("div", { class: "time-thumb", role: "slider", tabindex: 0 })
  const label = element("output", { class: "time-label", "aria-hidden": "true" })
  const scale = element("div", { class: "time-scale" }, track, thumb)
  const steps = element("div", { class: "time-buttons" })
  parent.append(steps, element("div", { class: "time-body" }, label, scale))
  const goTo = (entry: MapEntry | undefined): void => {
    if (entry) go(entry, dispatch)
  }
  thumb.addEventListener("keydown", (event) => {
    const next = keyTarget(event.key, state(), getComputedStyle(parent).direction === "rtl")
    if (next === null) return
    event.preventDefault()
    goTo(next)
  })
  const drag = ({ clientX }: PointerEvent): void => goTo(nearest(state(), shareAt(scale, clientX)))
  scale.addEventListener("pointerdown", (event) => {
    scale.setPointerCapture(event.pointerId)
    drag(event)
    thumb.focus({ preventScroll: true })
    event.preventDefault()
  })
  scale.addEventListener("pointermove", (event) => {
    if (scale.hasPointerCapture(event.pointerId)) drag(event)
  })
  const play = playThrough(store)
  let seen: readonly unknown[] = []
  return (now) => {
    play(now)
    const { entries } = now.library
    const { date, isPlaying } = now.view
    const fresh = [now.settings, entries.map(({ id }) => id).join(" "), date, isPlaying]
    if (fresh.every((value, i) => value === seen[i])) return
    seen = fresh
    parent.hidden = entries.length < 2
    if (parent.hidden) return
    const { language } = now.settings
    const say = timelineWords[language]
    const here = entries.findIndex(({ id }) => id === date)
    const shareOf = timeScale(entries)
    const named = entries[here] ? entryName(entries[here], language) : ""
    parent.setAttribute("aria-label", say.timeline)
    replaceChildren(track, now.settings, ...marks(now, shareOf))
    thumb.style.insetInlineStart = `${100 * shareOf(entries[here]?.date ?? null)}%`
    thumb.setAttribute("aria-label", say.date)
    thumb.setAttribute("aria-valuemin", "1")
    thumb.setAttribute("aria-valuemax", String(entries.length))
    thumb.setAttribute("aria-valuenow", String(here + 1))
    thumb.setAttribute("aria-valuetext", named)
    localDigits(thumb, now.settings)
    showText(label, entries[here]?.date ? formatDate(entries[here].date, language) : named, now)
    replaceChildren(
      steps,
      now.settings,
      step("earlier", say.earlier, language === "ar" ? "M9 5l7 7-7 7" : "M15 5l-7 7 7 7", entries[here - 1], dispatch),
      button(
        "play",
        () => dispatch({ type: "play", isPlaying: !isPlaying }),
        { class: "tool", "aria-label": isPlaying ? say.pause : say.play, title: isPlaying ? say.pause : say.play },
        icon(isPlaying ? "M8 5v14M16 5v14" : "M7 4.5l12 7.5-12 7.5z"),
      ),
      step("later", say.later, language === "ar" ? "M15 5l-7 7 7 7" : "M9 5l7 7-7 7", entries[here + 1], dispatch),
    )
  }
}

function go({ id }: MapEntry, dispatch: Dispatch): void {
  dispatch({ type: "play", isPlaying: false })
  dispatch({ type: "date", date: id })
}

function step(key: string, label: string, path: string, to: MapEntry | undefined, dispatch: Dispatch): HTMLElement {
  return button(
    key,
    () => to && go(to, dispatch),
    { class: "tool", "aria-label": label, title: label, "aria-disabled": String(!to) },
    icon(path),
  )
}

function marks({ library, settings }: State, shareOf: (date: string | null) => number): HTMLElement[] {
  const at = (made: HTMLElement, share: number): HTMLElement => {
    made.style.insetInlineStart = `${100 * share}%`
    return made
  }
  return [
    ...ticksOf(library.entries, settings.language).map(({ date, text }, i) => {
      // Of what year the scale begins; later years have ticks of their own.
      const year = date.slice(0, 4)
      const begins = i === 0 && text !== year && element("span", { class: "time-year" }, `\u00A0${year}`)
      return at(
        element("span", { class: "time-tick", "aria-hidden": "true" }, element("span", {}, text, begins)),
        shareOf(date),
      )
    }),
    ...library.entries.map((entry) =>
      at(element("span", { class: "time-mark", title: entryName(entry, settings.language) }), shareOf(entry.date)),
    ),
  ]
}

function shareAt(scale: HTMLElement, x: number): number {
  const { left, width } = scale.getBoundingClientRect()
  const share = (x - left) / width
  return getComputedStyle(scale).direction === "rtl" ? 1 - share : share
}

function nearest({ library }: State, share: number): MapEntry | undefined {
  const shareOf = timeScale(library.entries)
  const off = ({ date }: MapEntry): number => Math.abs(shareOf(date) - share)
  return library.entries.toSorted((a, b) => off(a) - off(b))[0]
}

/** The map that a key leads to: undefined where there is none, null for keys that are not ours. */
function keyTarget(key: string, { library, view }: State, isRightToLeft: boolean): MapEntry | undefined | null {
  const { entries } = library
  const here = entries.findIndex(({ id }) => id === view.date)
  const time = (entry: MapEntry | undefined): number => Date.parse(entry?.date ?? "")
  switch (key) {
    case "ArrowRight":
      return entries[here + (isRightToLeft ? -1 : 1)]
    case "ArrowLeft":
      return entries[here + (isRightToLeft ? 1 : -1)]
    case "ArrowUp":
      return entries[here + 1]
    case "ArrowDown":
      return entries[here - 1]
    case "Home":
      return entries[0]
    case "End":
      return entries.at(-1)
    case "PageUp":
      return entries.find((entry) => time(entry) - time(entries[here]) >= PAGE) ?? entries.at(-1)
    case "PageDown":
      return entries.findLast((entry) => time(entries[here]) - time(entry) >= PAGE) ?? entries[0]
    default:
      return null
  }
}
