import type { Map as MapLibreMap } from "maplibre-gl"
import { element } from "../panel/element.js"
import { showText } from "../panel/show-text.js"
import type { Dispatch } from "../state/action.js"
import { entryName } from "../state/entry-name.js"
import { compared, themeShown } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { compareWords } from "../words/compare-words.js"
import type { BasemapLabels } from "./basemap-labels.js"
import { drawPlate } from "./draw-plate.js"
import { otherLookOf } from "./look-of.js"
import { createMapCanvas, type MapCanvas } from "./map-canvas.js"
import { palettes } from "./palette.js"
import type { DrawOver } from "./picture-of.js"

/** The second map of a swipe. */
export interface SwipeView {
  readonly update: (state: State) => void
  /** Draws its part of the map, the divider and both dates on a picture. */
  readonly over: DrawOver
}

/** How far an arrow key moves the divider, as a share of the map's width; the page keys move it five times as far. */
const STEP = 0.02

/**
 * Holds another date against the map: a second map lies over one side of the first, up to a divider, and moves with it.
 * The older date stands where reading begins.
 */
export function swipeView(
  map: MapLibreMap,
  container: HTMLElement,
  labels: BasemapLabels,
  dispatch: Dispatch,
): SwipeView {
  const home = element("div", { class: "swipe-map", "aria-hidden": "true", hidden: true, dir: "ltr" })
  const handle = element("div", { class: "swipe-handle", role: "slider", tabindex: 0, hidden: true })
  handle.setAttribute("aria-orientation", "horizontal")
  const names = [0, 1].map(() => element("p", { class: "swipe-date", hidden: true }))
  container.after(home, ...names, handle)
  let other: MapCanvas | null = null
  let shown: State | null = null
  /** The side that the second map lies on, and how far from the left, as a share of the width. */
  let part: { readonly isLeft: boolean; readonly left: number } | null = null

  const follow = (): void => {
    other?.map.jumpTo({ center: map.getCenter(), zoom: map.getZoom() })
  }
  map.on("move", follow)
  map.on("resize", () => other?.map.resize())

  const isRightToLeft = (): boolean => shown?.settings.language === "ar"
  const at = (share: number): void => dispatch({ type: "divide", at: share })
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId)
    handle.focus()
    event.preventDefault()
  })
  handle.addEventListener("pointermove", ({ clientX, pointerId }) => {
    if (!handle.hasPointerCapture(pointerId)) return
    const { left, width } = container.getBoundingClientRect()
    const share = (clientX - left) / width
    at(isRightToLeft() ? 1 - share : share)
  })
  handle.addEventListener("keydown", (event) => {
    const { divider } = shown!.view
    const ahead = isRightToLeft() ? -STEP : STEP
    const to: Record<string, number> = {
      ArrowRight: divider + ahead,
      ArrowLeft: divider - ahead,
      ArrowUp: divider + STEP,
      ArrowDown: divider - STEP,
      PageUp: divider + 5 * STEP,
      PageDown: divider - 5 * STEP,
      Home: 0,
      End: 1,
    }
    const next = to[event.key]
    if (next === undefined) return
    event.preventDefault()
    at(next)
  })

  const over: DrawOver = (context) => {
    if (!other || !part || !shown) return
    const { width, height } = context.canvas
    const { halo, ink } = palettes[themeShown(shown)]
    const at = part.left * width
    other.map.redraw()
    context.save()
    context.beginPath()
    context.rect(part.isLeft ? 0 : at, 0, part.isLeft ? at : width - at, height)
    context.clip()
    context.drawImage(other.map.getCanvas(), 0, 0, width, height)
    context.restore()
    context.fillStyle = ink
    const ratio = width / container.clientWidth
    context.fillRect(at - ratio, 0, 2 * ratio, height)
    context.save()
    context.scale(ratio, ratio)
    const [older, newer] = names.map(({ textContent }) => textContent)
    const [left, right] = isRightToLeft() ? [newer, older] : [older, newer]
    drawPlate(context, left!, { x: 12, y: 12, align: "left" }, { ink, paper: halo })
    drawPlate(context, right!, { x: container.clientWidth - 12, y: 12, align: "right" }, { ink, paper: halo })
    context.restore()
  }
  const update = (state: State): void => {
    shown = state
    const look = otherLookOf(state)
    const pair = compared(state)
    home.hidden = handle.hidden = look === null
    for (const name of names) name.hidden = look === null
    if (!look || !pair) {
      other?.map.remove()
      other = null
      part = null
      return
    }
    const say = compareWords[state.settings.language]
    const { divider, date } = state.view
    if (other) other.show(look)
    else {
      other = createMapCanvas(home, look, labels, {
        center: map.getCenter(),
        zoom: map.getZoom(),
        interactive: false,
        minZoom: 0,
        maxBounds: [-179.9, -85, 179.9, 85],
      })
      other.map.getCanvas().removeAttribute("tabindex")
    }
    const isLeft = (pair.after.id === date) !== isRightToLeft()
    const left = isRightToLeft() ? 1 - divider : divider
    part = { isLeft, left }
    const clip = isLeft ? `inset(0 ${100 * (1 - left)}% 0 0)` : `inset(0 0 0 ${100 * left}%)`
    home.style.clipPath = clip
    handle.style.insetInlineStart = `${100 * divider}%`
    handle.setAttribute("aria-label", say.divider)
    handle.setAttribute("aria-valuemin", "0")
    handle.setAttribute("aria-valuemax", "100")
    handle.setAttribute("aria-valuenow", String(Math.round(100 * divider)))
    const dates = [pair.before, pair.after].map((entry) => entryName(entry, state.settings.language))
    handle.setAttribute("aria-valuetext", say.shares(dates[0]!, dates[1]!, Math.round(100 * divider)))
    for (const [i, name] of names.entries()) showText(name, dates[i]!, state)
  }
  return { update, over }
}
