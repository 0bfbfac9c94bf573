import "./redraw-section.css"
import {
  actorOf,
  formatMeasured,
  formatSigned,
  type Gap,
  type Language,
  type Measured,
  namesOf,
  noRedrawWords,
  type Quantity,
} from "frontline"
import type { Dispatch } from "../state/action.js"
import { editsOf } from "../state/edits.js"
import { linkedEdits } from "../state/edits-text.js"
import {
  drawnNeck,
  isQuestionDate,
  openedMap,
  redrawnShown,
  refusalShown,
  reportedAnswers,
  reportedMap,
} from "../state/selectors.js"
import type { State } from "../state/state.js"
import { redrawWords } from "../words/redraw-words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { measuredText } from "./measured-text.js"
import type { Part } from "./part.js"
import { redrawControls } from "./redraw-controls.js"
import { swatch } from "./swatch.js"

/** The line redrawn by the reader: how to, and every number before and after. */
export const redrawSection: Part = {
  id: "redraw",
  of: (state) => {
    const { view, work } = state
    const { tool, corner, sketch, stride, centre, compare, held } = view
    return [
      openedMap(state),
      reportedAnswers(state),
      redrawnShown(state),
      refusalShown(state),
      // A dragged corner's edit differs at every move, its answer comes later: the numbers are drawn once, with the answer.
      held ? editsOf(state, view.date).length : work.present.edits,
      drawnNeck(state),
      tool,
      held ? null : corner,
      sketch,
      stride,
      compare.mode,
      held,
      tool === "redraw" && centre,
    ]
  },
  draw,
}

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const say = redrawWords[state.settings.language]
  if (!openedMap(state)) return [element("h2", {}, say.title)]
  return [
    element("h2", {}, say.title),
    element("p", { class: "covers" }, say.intro),
    ...redrawControls(state, dispatch),
    refusal(state),
    ...outcome(state, dispatch),
  ]
}

function refusal(state: State): HTMLElement | null {
  const { language } = state.settings
  const refused = refusalShown(state)
  const { map } = openedMap(state)!
  if (!refused) return null
  const why = noRedrawWords(refused, namesOf(map), language)
  return element("p", { class: "redraw-refused" }, redrawWords[language].refused(why))
}

function outcome(state: State, dispatch: Dispatch): readonly Child[] {
  const { date, compare, held } = state.view
  const say = redrawWords[state.settings.language]
  const edits = editsOf(state, date)
  if (edits.length === 0) return []
  const redrawn = redrawnShown(state)
  return [
    element("p", { class: "redraw-yours" }, element("strong", {}, say.yours), ` · ${say.edits(edits.length)}`),
    redrawn ? table(state) : element("p", { class: "waiting" }, say.measuring),
    redrawn && element("p", { class: "covers" }, say.covers),
    held && element("p", { class: "covers" }, say.listFollows),
    compare.mode === "difference" && element("p", { class: "note" }, say.inDifference),
    linkedEdits(edits) === "long" && element("p", { class: "note" }, say.tooLong),
    element(
      "div",
      { class: "actions" },
      button("redraw-clear", () => dispatch({ type: "redraw-cleared", map: date }), { class: "action" }, say.takeBack),
    ),
  ]
}

function table(state: State): HTMLElement {
  const { language } = state.settings
  const say = redrawWords[language]
  const { map } = reportedMap(state)!
  const before = reportedAnswers(state).areas?.areas ?? []
  const now = redrawnShown(state)!.answers.areas?.areas ?? []
  const parties = [...new Set([...before, ...now].map(({ actor }) => actor))]
  const head = (text: string): HTMLElement => element("th", { scope: "col", class: "number" }, text)
  return element(
    "table",
    { class: "areas changes redraw-table", "aria-label": say.yours },
    element("thead", {}, element("tr", {}, head(say.before), head(say.now), head(say.difference))),
    ...parties.map((actor) => {
      const party = actorOf(map, actor)
      const [was, is] = [before, now].map((rows) => rows.find((row) => row.actor === actor)?.squareMetres)
      return numbers(
        { "data-actor": actor },
        [swatch(party), element("bdi", {}, party.name[language])],
        was ? formatMeasured(was, "area", language) : "–",
        is ? formatMeasured(is, "area", language) : "–",
        changed((is?.value ?? 0) - (was?.value ?? 0), "area", language),
      )
    }),
    ...lengths(state),
  )
}

/** A difference of two drawings, which is exact; a dash where it is less than a metre, or a square metre. */
function changed(difference: number, quantity: Quantity, language: Language): string {
  return Math.abs(difference) < 1 ? "–" : formatSigned(difference, quantity, language)
}

/** The gap of the page's question, or the neck that is drawn. */
function lengths(state: State): readonly HTMLElement[] {
  const { language } = state.settings
  const say = redrawWords[language]
  const put = (width: Measured | null): string => (width ? formatMeasured(width, "length", language) : say.noGap)
  const compared = (name: string, was: Measured | null, is: Measured | null): HTMLElement => {
    const change = was && is ? changed(is.value - was.value, "length", language) : "–"
    return numbers({ "data-length": "gap" }, [name], put(was), put(is), change)
  }
  const { drawn, closing } = state.work.present
  const rows: HTMLElement[] = []
  if (isQuestionDate(state)) {
    rows.push(compared(say.gap, widthOf(reportedAnswers(state).gap), widthOf(redrawnShown(state)!.answers.gap)))
  }
  const neck = drawnNeck(state)
  if (typeof drawn === "number" && neck) {
    const reported = reportedAnswers(state).necks.get(closing)?.[drawn] ?? null
    rows.push(compared(say.neck, reported?.widthMetres ?? null, neck.widthMetres))
  }
  return rows
}

function widthOf(gap: Gap | null): Measured | null {
  if (gap?.kind === "neck") return gap.neck.widthMetres
  return gap?.kind === "apart" ? gap.widthMetres : null
}

/** Three numbers under their name, which would not fit beside it with their intervals. */
function numbers(
  attributes: Readonly<Record<string, string>>,
  name: readonly Child[],
  was: string,
  is: string,
  changed: string,
): HTMLElement {
  const cell = (content: Child): HTMLElement => element("td", { class: "number" }, content)
  return element(
    "tbody",
    {},
    element("tr", {}, element("th", { scope: "rowgroup", colspan: 3 }, ...name)),
    element(
      "tr",
      attributes,
      cell(measuredText(was)),
      cell(measuredText(is)),
      cell(element("span", { class: "value" }, changed)),
    ),
  )
}
