import { type Areas, actorOf, formatMeasured, neckWords } from "frontline"
import type { Dispatch } from "../state/action.js"
import { answersShown, closedShown, closerOf, closureKey, drawnNeck, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { closureWords } from "../words/closure-words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import type { Part } from "./part.js"
import { swatch } from "./swatch.js"

/** The drawn neck closed: what would be encircled, and the ground by party before and after. */
export function closureSection(id: string): Part {
  return {
    id,
    of: (state) => [
      openedMap(state),
      drawnNeck(state),
      closureKey(state),
      closedShown(state),
      answersShown(state).areas,
    ],
    draw: (state, dispatch) => draw(id, state, dispatch),
  }
}

function draw(id: string, state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const say = closureWords[language]
  const opened = openedMap(state)
  const neck = drawnNeck(state)
  if (!opened || !neck) return []
  const isClosed = closureKey(state) !== null
  const toggle = button(
    `${id}-toggle`,
    () => dispatch({ type: "neck-closed", on: isClosed ? null : state.view.date }),
    { class: "action", "aria-pressed": String(isClosed) },
    isClosed ? say.open : say.close,
  )
  if (!isClosed) return [toggle]
  const before = answersShown(state).areas
  const closed = closedShown(state)
  if (!closed || !before) return [toggle, element("p", { class: "waiting" }, say.waiting)]
  const { cutOff, heldBy } = neckWords(neck, closerOf(state), opened.map, language)
  return [
    toggle,
    element("h3", {}, say.title),
    element("p", { class: "answer" }, say.intro(cutOff, heldBy)),
    table(before, closed.areas, state),
    element("p", { class: "covers" }, say.cover),
  ]
}

function table(before: Areas, after: Areas, state: State): HTMLElement {
  const { language } = state.settings
  const say = closureWords[language]
  const { map } = openedMap(state)!
  const head = (text: string, isNumber = true): HTMLElement =>
    element("th", { scope: "col", class: isNumber ? "number" : null }, text)
  const area = (squareMetres: number): string => formatMeasured(squareMetres, "area", language)
  const cell = (text: string): HTMLElement =>
    element("td", { class: "number" }, element("span", { class: "value" }, text))
  return element(
    "table",
    { class: "areas changes closure", "aria-label": say.title },
    element(
      "thead",
      {},
      element("tr", {}, head(say.party, false), head(say.before), head(say.after), head(say.difference)),
    ),
    element(
      "tbody",
      {},
      ...before.areas.map(({ actor, squareMetres: { value } }) => {
        const party = actorOf(map, actor)
        const then = after.areas.find((row) => row.actor === actor)?.squareMetres.value ?? 0
        const difference = then - value
        return element(
          "tr",
          { "data-actor": actor },
          element("th", { scope: "row" }, swatch(party), element("bdi", {}, party.name[language])),
          cell(area(value)),
          cell(area(then)),
          cell(
            Math.abs(difference) < 1 ? "–" : `\u2066${difference < 0 ? "−" : "+"}\u2069${area(Math.abs(difference))}`,
          ),
        )
      }),
    ),
  )
}
