import type { Language } from "frontline"
import { type Child, element } from "./element.js"
import { ticksOf, timeScale } from "./time-scale.js"

/** A value with its interval. */
interface Point {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** One line of a chart; without a colour it is drawn in ink. */
export interface ChartLine {
  readonly name: string
  readonly colour: string | null
  /** By date; null where there is none. */
  readonly values: readonly (Point | null)[]
}

/** What a chart shows, and what a press on a point does. */
export interface Chart {
  /** What it is, for those who do not see it. */
  readonly label: string
  readonly dates: readonly string[]
  readonly lines: readonly ChartLine[]
  /** The date of the map shown. */
  readonly shown: string | null
  readonly language: Language
  /** A text in the digits that the reader has chosen. */
  readonly inDigits: (text: string) => string
  readonly goTo: (date: string) => void
}

/** Sizes in units of the drawing, which is stretched to its place. */
const SIZE = { width: 400, height: 210, left: 52, right: 14, top: 10, bottom: 26 }
/** More dates than this are drawn without their points and intervals. */
const MOST_POINTS = 60
/** Dashes tell lines apart where colours do not. */
const DASHES = ["none", "7 3", "2 3", "9 3 2 3", "4 4", "12 4"]
const SVG = "http://www.w3.org/2000/svg"

/** Lines over time, with their intervals, and a key. Time runs the way the language is read, as on the timeline. */
export function seriesChart({ label, dates, lines, shown, language, inDigits, goTo }: Chart): HTMLElement {
  const entries = dates.map((date) => ({ date }))
  const shareOf = timeScale(entries)
  const most = Math.max(...lines.flatMap(({ values }) => values.map((point) => point?.high ?? 0)))
  const step = roundStep(most / 4)
  const top = Math.max(step, Math.ceil(most / step) * step)
  const isMirrored = language === "ar"
  /** Where something stands that is so far from the side that reading begins at. */
  const across = (from: number): number => (isMirrored ? SIZE.width - from : from)
  const x = (date: string): number => across(SIZE.left + shareOf(date) * (SIZE.width - SIZE.left - SIZE.right))
  const y = (value: number): number =>
    SIZE.height - SIZE.bottom - (value / top) * (SIZE.height - SIZE.top - SIZE.bottom)
  const drawing = node("svg", { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: "img", "aria-label": label })
  const ink = new Intl.NumberFormat(language === "ar" ? "ar-SY-u-nu-latn" : "en-GB")
  for (let value = 0; value <= top + step / 2; value += step) {
    drawing.append(
      node("line", {
        class: "chart-rule",
        x1: across(SIZE.left),
        x2: across(SIZE.width - SIZE.right),
        y1: y(value),
        y2: y(value),
      }),
      node(
        "text",
        { class: "chart-text", x: across(SIZE.left - 6), y: y(value) + 4, "text-anchor": isMirrored ? "start" : "end" },
        inDigits(ink.format(value)),
      ),
    )
  }
  for (const { date, text } of ticksOf(entries, language)) {
    drawing.append(
      node("line", { class: "chart-rule", x1: x(date), x2: x(date), y1: y(0), y2: y(0) + 4 }),
      node("text", { class: "chart-text", x: x(date), y: SIZE.height - 8, "text-anchor": "middle" }, inDigits(text)),
    )
  }
  if (shown !== null && dates.includes(shown)) {
    drawing.append(node("line", { class: "chart-shown", x1: x(shown), x2: x(shown), y1: SIZE.top, y2: y(0) }))
  }
  for (const [i, line] of lines.entries()) drawing.append(drawnLine(line, i))
  for (const date of dates) drawing.append(target(date))

  function drawnLine({ values, colour }: ChartLine, i: number): Element {
    const group = node("g", { class: "chart-line" })
    group.style.setProperty("--colour", colour ?? "var(--ink)")
    let path = ""
    let isDown = false
    for (const [k, point] of values.entries()) {
      if (point) path += `${isDown ? "L" : "M"}${x(dates[k]!).toFixed(1)} ${y(point.value).toFixed(1)}`
      isDown = point !== null
    }
    group.append(node("path", { d: path, "stroke-dasharray": DASHES[i % DASHES.length]! }))
    if (dates.length > MOST_POINTS) return group
    for (const [k, point] of values.entries()) {
      if (!point) continue
      const at = x(dates[k]!)
      group.append(
        node("line", { x1: at, x2: at, y1: y(point.low), y2: y(point.high) }),
        node("circle", { cx: at, cy: y(point.value), r: 3.5 }),
      )
    }
    return group
  }

  /** The strip of a date, from half way to its neighbours, so that a point need not be hit exactly. */
  function target(date: string): Element {
    const i = dates.indexOf(date)
    const [before, after] = [dates[i - 1], dates[i + 1]]
    const from = before ? (x(before) + x(date)) / 2 : across(SIZE.left)
    const to = after ? (x(date) + x(after)) / 2 : across(SIZE.width - SIZE.right)
    const strip = node("rect", {
      class: "chart-target",
      "data-date": date,
      x: Math.min(from, to),
      y: SIZE.top,
      width: Math.abs(to - from),
      height: SIZE.height - SIZE.top - SIZE.bottom,
    })
    strip.addEventListener("click", () => goTo(date))
    return strip
  }

  const key = element("ul", { class: "chart-key" }, ...lines.map(({ name, colour }, i) => keyItem(name, colour, i)))
  return element("figure", { class: "chart" }, element("div", { dir: "ltr" }, drawing as unknown as Child), key)
}

function keyItem(name: string, colour: string | null, i: number): HTMLElement {
  const mark = node("svg", { viewBox: "0 0 30 8", class: "chart-mark", "aria-hidden": "true" })
  const group = node("g", { class: "chart-line" })
  group.style.setProperty("--colour", colour ?? "var(--ink)")
  group.append(node("path", { d: "M0 4H30", "stroke-dasharray": DASHES[i % DASHES.length]! }))
  mark.append(group)
  return element("li", {}, mark, element("bdi", {}, name))
}

function node(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) made.append(text)
  return made
}

/** The least of 1, 2, 5, 10 … that is no less than a value. */
function roundStep(value: number): number {
  if (!(value > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return power * ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10)
}
