import "./series-section.css"
import { actorOf, formatDate, formatMeasured, formatSigned, type Measured, type SeriesRow } from "frontline"
import type { Dispatch } from "../state/action.js"
import { openedMap } from "../state/selectors.js"
import { seriesActor, seriesEntries, seriesShown, seriesWanted } from "../state/series-shown.js"
import type { State } from "../state/state.js"
import { seriesWords } from "../words/series-words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { inDigits } from "./local-digits.js"
import { measuredText } from "./measured-text.js"
import type { Part } from "./part.js"
import { saveButton } from "./save-section.js"
import { type ChartLine, seriesChart } from "./series-chart.js"

/** One quantity over the dates of a series. */
interface Quantity extends Omit<ChartLine, "values"> {
  readonly values: readonly (Measured | null)[]
}

/** The series as charts, each with its table. */
export const seriesSection: Part = {
  id: "series",
  of: (state) => [
    seriesShown(state),
    state.view.date,
    seriesEntries(state).length,
    seriesWanted(state)?.key,
    state.saving.under,
  ],
  draw,
}

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const say = seriesWords[state.settings.language]
  const rows = seriesShown(state)
  const head = [element("h2", {}, say.title), element("p", { class: "covers" }, say.intro)]
  if (!rows || rows.length === 0) {
    const isPossible = seriesEntries(state).length > 1
    return [...head, element("p", { class: isPossible ? "waiting" : "note" }, isPossible ? say.measuring : say.tooFew)]
  }
  const widths = widthsOf(rows, state)
  const later = rows.slice(1)
  return [
    ...head,
    ...figure("area", say.areas, areasOf(rows, state), rows, state, dispatch),
    ...(widths.length > 0 ? figure("length", say.widths, widths, rows, state, dispatch) : []),
    element("p", { class: "covers" }, say.band),
    element("h3", {}, say.changes),
    table("change", say.changes, changesOf(later, state), later, state, dispatch),
    element("p", { class: "covers" }, say.changesCover),
    element("div", { class: "actions" }, saveButton("series", state, dispatch)),
  ]
}

function areasOf(rows: readonly SeriesRow[], state: State): (Quantity & { readonly actor: string })[] {
  const map = openedMap(state)!.map
  const actors = [...new Set(rows.flatMap(({ areas }) => areas.map(({ actor }) => actor)))]
  return actors.map((id) => {
    const actor = actorOf(map, id)
    return {
      actor: id,
      name: actor.name[state.settings.language],
      colour: actor.colour,
      values: rows.map(({ areas }) => areas.find((area) => area.actor === id)?.squareMetres ?? null),
    }
  })
}

/** What each party gained less what it lost since the date before; null where nothing changed. */
function changesOf(rows: readonly SeriesRow[], state: State): Quantity[] {
  return areasOf(rows, state).map(({ actor, ...quantity }) => ({
    ...quantity,
    values: rows.map(({ change }) => change?.find((step) => step.actor === actor)?.ranges.netSquareMetres ?? null),
  }))
}

function widthsOf(rows: readonly SeriesRow[], state: State): Quantity[] {
  const { language } = state.settings
  const say = seriesWords[language]
  const map = openedMap(state)!.map
  const actor = seriesActor(state)
  const narrowest = rows.map(
    ({ necks }) => (necks ?? []).map(({ widthMetres }) => widthMetres).toSorted((a, b) => a.value - b.value)[0] ?? null,
  )
  const gaps = (rows[0]?.gaps ?? []).map(({ from, to }, i): Quantity => {
    const [a, b] = [from, to].map((name) => map.places.find((place) => place.name.en === name)?.name[language] ?? name)
    return { name: say.gap(a!, b!), colour: null, values: rows.map(({ gaps: row }) => row[i]?.widthMetres ?? null) }
  })
  const neck: Quantity[] =
    actor === null
      ? []
      : [
          {
            name: say.neckOf(actorOf(map, actor).name[language]),
            colour: actorOf(map, actor).colour,
            values: narrowest,
          },
        ]
  return [...neck, ...gaps].filter(({ values }) => values.some((value) => value !== null))
}

function figure(
  unit: "area" | "length",
  title: string,
  quantities: readonly Quantity[],
  rows: readonly SeriesRow[],
  state: State,
  dispatch: Dispatch,
): readonly Child[] {
  const { language } = state.settings
  const say = seriesWords[language]
  const dates = rows.map(({ date }) => date)
  const scale = unit === "area" ? 1e6 : 1e3
  const lines = quantities.map(
    ({ values, ...line }): ChartLine => ({
      ...line,
      values: values.map((measured) => {
        if (measured === null) return null
        const { value, low, high } = measured
        return { value: value / scale, low: (low ?? value) / scale, high: (high ?? value) / scale }
      }),
    }),
  )
  const label = say.chart(title, formatDate(dates[0]!, language), formatDate(dates.at(-1)!, language))
  return [
    element("h3", {}, title),
    seriesChart({
      label,
      dates,
      lines,
      shown: dateShown(state),
      language,
      inDigits: (text) => inDigits(text, state.settings),
      goTo: (date) => goTo(date, state, dispatch),
    }),
    table(unit, title, quantities, rows, state, dispatch),
  ]
}

function table(
  kind: "area" | "length" | "change",
  title: string,
  quantities: readonly Quantity[],
  rows: readonly SeriesRow[],
  state: State,
  dispatch: Dispatch,
): HTMLElement {
  const { language } = state.settings
  const say = seriesWords[language]
  const shown = dateShown(state)
  const put = (measured: Measured): string =>
    kind === "change" ? formatSigned(measured, "area", language) : formatMeasured(measured, kind, language)
  return element(
    "div",
    { class: "series-table", tabindex: 0, role: "region", "aria-label": title },
    element(
      "table",
      { class: "areas series", "aria-label": title },
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "col" }, say.date),
          ...quantities.map(({ name }) => element("th", { scope: "col", class: "number" }, element("bdi", {}, name))),
        ),
      ),
      element(
        "tbody",
        {},
        ...rows.map(({ date }, i) =>
          element(
            "tr",
            {},
            element(
              "th",
              { scope: "row" },
              button(
                `series-${kind}-${date}`,
                () => goTo(date, state, dispatch),
                { class: "link", "aria-current": date === shown ? "date" : null },
                formatDate(date, language),
              ),
            ),
            ...quantities.map(({ values }) =>
              element("td", { class: "number" }, values[i] ? measuredText(put(values[i])) : say.none),
            ),
          ),
        ),
      ),
    ),
  )
}

function dateShown(state: State): string | null {
  return seriesEntries(state).find(({ id }) => id === state.view.date)?.date ?? null
}

function goTo(date: string, state: State, dispatch: Dispatch): void {
  const entry = seriesEntries(state).find((one) => one.date === date)
  if (entry) dispatch({ type: "date", date: entry.id })
}
