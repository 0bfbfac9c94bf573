import { type Areas, actorOf, formatMeasured, neckWords } from "frontline"
import { answersShown, closedShown, closerOf, drawnNeck, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { closureWords } from "../words/closure-words.js"
import { type Child, element } from "./element.js"
import { swatch } from "./swatch.js"

/** What closing the drawn neck would encircle, and the ground by party before and after. */
export function closureOutcome(state: State): readonly Child[] {
  const { language } = state.settings
  const say = closureWords[language]
  const opened = openedMap(state)
  const neck = drawnNeck(state)
  const before = answersShown(state).areas
  const closed = closedShown(state)
  if (!opened || !neck || !closed || !before) return [element("p", { class: "waiting" }, say.waiting)]
  const { cutOff, heldBy } = neckWords(neck, closerOf(state), opened.map, language)
  return [
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
