import { actorOf, formatMeasured, formatShare } from "frontline"
import type { Dispatch } from "../state/action.js"
import { answersShown, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { lazyContent } from "./lazy-content.js"
import { measuredText } from "./measured-text.js"
import type { Part } from "./part.js"
import { swatch } from "./swatch.js"

/** How much ground each party holds, as a table. */
export const areasSection: Part = {
  id: "areas",
  of: (state) => [openedMap(state), answersShown(state).areas, state.view.ground, state.library.reports],
  draw,
}

/** What an actor's ground rests on is told by code that is loaded when somebody asks. */
const grounds = lazyContent(async () => (await import("./ground-grounds.js")).groundGrounds)

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const opened = openedMap(state)
  const answers = answersShown(state)
  const say = words[language]
  const heading = element("h2", {}, say.areasTitle)
  if (!opened || !answers.areas) return [heading, element("p", { class: "waiting" }, say.measuring)]
  const { areas, total } = answers.areas
  const head = (text: string, isNumber: boolean): HTMLElement =>
    element("th", { scope: "col", class: isNumber ? "number" : null }, text)
  return [
    heading,
    element(
      "table",
      { class: "areas", "aria-label": say.areasTitle },
      element("thead", {}, element("tr", {}, head(say.party, false), head(say.area, true), head(say.share, true))),
      element(
        "tbody",
        {},
        ...areas.flatMap(({ actor, squareMetres }) => {
          const party = actorOf(opened.map, actor)
          const isTold = state.view.ground === actor
          const tell = (): void => dispatch({ type: "ground", ground: isTold ? null : actor })
          const row = element(
            "tr",
            { "data-actor": actor },
            element("th", { scope: "row" }, swatch(party), element("bdi", {}, party.name[language])),
            element(
              "td",
              { class: "number" },
              button(
                `ground-${actor}`,
                tell,
                { class: "told", "aria-expanded": String(isTold), title: say.restsOn },
                measuredText(formatMeasured(squareMetres, "area", language)),
              ),
            ),
            element("td", { class: "number" }, formatShare(squareMetres.value / total, language)),
          )
          if (!isTold) return [row]
          return [row, element("tr", { class: "grounds" }, element("td", { colspan: 3 }, grounds(state, dispatch)))]
        }),
      ),
      element(
        "tfoot",
        {},
        element(
          "tr",
          {},
          element("th", { scope: "row" }, say.total),
          element("td", { class: "number" }, measuredText(formatMeasured(total, "area", language))),
          element("td", { class: "number" }, formatShare(1, language)),
        ),
      ),
    ),
    element("p", { class: "covers" }, say.areasCover),
  ]
}
