import {
  type ActorChange,
  actorOf,
  type Change,
  formatMeasured,
  formatSigned,
  type Language,
  type MapId,
  type Measured,
} from "frontline"
import type { Dispatch } from "../state/action.js"
import { entryName } from "../state/entry-name.js"
import { changeShown, compared, entryOf, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { COMPARISONS, type Comparison } from "../state/view.js"
import { compareWords } from "../words/compare-words.js"
import { transferWords } from "../words/transfer-words.js"
import { choice } from "./choice.js"
import { type Child, element } from "./element.js"
import { measuredText } from "./measured-text.js"
import type { Part } from "./part.js"
import { select } from "./select.js"
import { swatch } from "./swatch.js"
import { transferList } from "./transfer-list.js"

/** The comparison of two dates: how, with which, and what changed. */
export const compareSection: Part = {
  id: "compare",
  of: (state) => [state.view.compare, state.view.date, state.library.entries, changeShown(state)],
  draw,
}

/** A change that is smaller counts as none. Square metres. */
const LEAST_SQUARE_METRES = 1

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const { compare, date } = state.view
  const say = compareWords[language]
  const others = state.library.entries.filter(({ id }) => id !== date)
  const other = compare.with !== null && compare.with !== date ? compare.with : nearestBefore(state)
  const set = (mode: Comparison, id: MapId | null): void => dispatch({ type: "compare", mode, with: id })
  const names = others.map((entry) => [entry.id, entryName(entry, language)] as const)
  return [
    element("h2", {}, say.title),
    element("p", { class: "covers" }, say.intro),
    choice(
      "compare",
      say.mode,
      COMPARISONS.map((mode) => [mode, say.modes[mode]] as const),
      compare.mode,
      (mode) => set(mode, other),
    ),
    select("compare-with", say.with, names, other, (id) =>
      set(compare.mode === "off" ? "difference" : compare.mode, id),
    ),
    ...outcome(state, dispatch),
  ]
}

/** The date before the one shown, or the one after it where it is the first. */
function nearestBefore({ library, view }: State): MapId | null {
  const here = library.entries.findIndex(({ id }) => id === view.date)
  return (library.entries[here - 1] ?? library.entries[here + 1])?.id ?? null
}

function outcome(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const say = compareWords[language]
  const pair = compared(state)
  if (!pair) return []
  const days = [pair.before, pair.after].map((entry) => entryName(entry, language))
  const heading = element("h3", { class: "between" }, say.between(days[0]!, days[1]!))
  if (state.view.compare.mode === "swipe") return [heading]
  const change = changeShown(state)
  if (!change) return [heading, element("p", { class: "waiting" }, say.measuring)]
  const rows = change.changes.filter(
    ({ gainedSquareMetres, lostSquareMetres }) => gainedSquareMetres + lostSquareMetres > LEAST_SQUARE_METRES,
  )
  if (rows.length === 0) return [heading, element("p", { class: "note" }, say.nothing)]
  return [
    heading,
    table(rows, state),
    element(
      "p",
      { class: "covers" },
      rows.some(hasRange) ? transferWords[language].covers : transferWords[language].bare,
    ),
    element("p", { class: "covers" }, say.warning),
    element("p", { class: "covers" }, `${say.key}: ${say.gainedKey}; ${say.lostKey}.`),
    transferList(change, state, dispatch),
  ]
}

const hasRange = ({ ranges }: ActorChange): boolean => ranges.netSquareMetres.low !== null

function table(rows: Change["changes"], state: State): HTMLElement {
  const { language } = state.settings
  const say = compareWords[language]
  const head = (text: string): HTMLElement => element("th", { scope: "col", class: "number" }, text)
  return element(
    "table",
    { class: "areas changes", "aria-label": say.title },
    element("thead", {}, element("tr", {}, head(say.gained), head(say.lost), head(say.net))),
    ...rows.map((row) => party(row, state)),
  )
}

/** One party: its name over its three numbers, which would not fit beside it with their intervals. */
function party({ actor, ranges }: ActorChange, state: State): HTMLElement {
  const { language } = state.settings
  const { map } = openedMap(state) ?? entryOf(state, state.view.compare.with)!.opened!
  const named = actorOf(map, actor)
  const cell = (text: string): HTMLElement => element("td", { class: "number" }, measuredText(text))
  return element(
    "tbody",
    { "data-actor": actor },
    element(
      "tr",
      {},
      element("th", { scope: "rowgroup", colspan: 3 }, swatch(named), element("bdi", {}, named.name[language])),
    ),
    element(
      "tr",
      {},
      cell(area(ranges.gainedSquareMetres, language)),
      cell(area(ranges.lostSquareMetres, language)),
      cell(formatSigned(ranges.netSquareMetres, "area", language)),
    ),
  )
}

/** Nothing is told as nothing, unless there may be something. */
function area(measured: Measured, language: Language): string {
  return Math.max(measured.value, measured.high ?? 0) < LEAST_SQUARE_METRES
    ? "–"
    : formatMeasured(measured, "area", language)
}
