import { actorOf, directionWords, type FrontDistance, formatMeasured, geodesicInverse, type Position } from "frontline"
import type { Dispatch } from "../state/action.js"
import { distancesShown, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { distanceWords } from "../words/distance-words.js"
import { words } from "../words.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { measuredText } from "./measured-text.js"

/** How far it is from the selected spot to each front, the nearest first; a front's name leads to what it rests on. */
export function distanceTable(key: string, from: Position, state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const say = distanceWords[language]
  const distances = distancesShown(state)
  if (!distances) return [element("p", { class: "waiting" }, words[language].measuring)]
  if (distances.length === 0) return [element("p", { class: "note" }, say.none)]
  const head = (text: string, isNumber: boolean): HTMLElement =>
    element("th", { scope: "col", class: isNumber ? "number" : null }, text)
  return [
    element(
      "table",
      { class: "areas distances", "aria-label": say.fronts },
      element(
        "thead",
        {},
        element("tr", {}, head(say.front, false), head(say.distance, true), head(say.direction, true)),
      ),
      element("tbody", {}, ...distances.map((one) => row(key, one, from, state, dispatch))),
    ),
    distances.some(({ metres }) => metres.low !== null) && element("p", { class: "covers" }, say.covers),
  ]
}

/** What a front is called: the two parties that meet there. */
export function betweenWords({ between }: FrontDistance, state: State): string {
  const { map } = openedMap(state)!
  return between.map((id) => actorOf(map, id).name[state.settings.language]).join(" – ")
}

function row(key: string, one: FrontDistance, from: Position, state: State, dispatch: Dispatch): HTMLElement {
  const { language } = state.settings
  const { front, at, metres } = one
  const name = element("bdi", {}, betweenWords(one, state))
  const show = (): void =>
    front !== null ? dispatch({ type: "select", selection: { kind: "front", id: front.id, at } }) : undefined
  return element(
    "tr",
    { "data-between": one.between.join(" ") },
    element(
      "th",
      { scope: "row" },
      front ? button(`${key}-${one.between.join("-")}`, show, { class: "link" }, name) : name,
    ),
    element("td", { class: "number" }, measuredText(formatMeasured(metres, "length", language))),
    element("td", { class: "number" }, directionWords(geodesicInverse(from, at).azimuth, language)),
  )
}
