import { formatMeasured, geodesicInverse, lineLengthMetres } from "frontline"
import type { Dispatch } from "../state/action.js"
import type { State } from "../state/state.js"
import { measureWords } from "../words/measure-words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { measuredText } from "./measured-text.js"
import type { Part } from "./part.js"
import { toolButton } from "./tool-button.js"

/** The measuring line: its length, and that of each leg. */
export const measureSection: Part = {
  id: "measure",
  of: ({ view, work }) => [view.tool, view.centre, work.present.line],
  draw,
}

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { settings, view, work } = state
  const say = measureWords[settings.language]
  const { line } = work.present
  const legs = line.slice(1).map((to, i) => geodesicInverse(line[i]!, to).metres)
  const put = (metres: number): DocumentFragment => measuredText(formatMeasured(metres, "length", settings.language))
  return [
    element("h2", {}, say.title),
    element("p", { class: "covers" }, say.intro),
    element(
      "div",
      { class: "actions" },
      toolButton("measure", "measure", say, state, dispatch),
      view.centre &&
        button(
          "measure-here",
          () => dispatch({ type: "line-extended", position: view.centre! }),
          { class: "action" },
          say.addHere,
        ),
      line.length > 0 &&
        button("measure-clear", () => dispatch({ type: "line-cleared" }), { class: "action" }, say.clear),
    ),
    legs.length === 0
      ? element("p", { class: "note" }, say.tooFew)
      : element("p", { class: "headline", id: "measured-length" }, put(lineLengthMetres(line))),
    legs.length > 0 && element("p", { class: "covers" }, say.covers),
    legs.length > 1 &&
      element(
        "table",
        { class: "areas", "aria-label": say.title },
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            element("th", { scope: "col" }, say.leg),
            element("th", { scope: "col", class: "number" }, say.length),
          ),
        ),
        element(
          "tbody",
          {},
          ...legs.map((metres, i) =>
            element(
              "tr",
              {},
              element("th", { scope: "row" }, String(i + 1)),
              element("td", { class: "number" }, put(metres)),
            ),
          ),
        ),
      ),
  ]
}
