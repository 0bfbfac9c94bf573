import { actorOf, type ControlMap } from "frontline"
import type { Dispatch } from "../state/action.js"
import { forcesKey } from "../state/forces.js"
import { answersShown, askedShown, closedShown, closureKey, openedMap } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { askedWords } from "../words/asked-words.js"
import { spotWords } from "../words/spot-words.js"
import { words } from "../words.js"
import { askedQuestion, askedSentence } from "./asked-answer.js"
import { button } from "./button.js"
import { type Child, element } from "./element.js"
import { gapAnswer } from "./gap-answer.js"
import type { Part } from "./part.js"
import { select } from "./select.js"
import { toolButton } from "./tool-button.js"

/** Two forces that the reader picks, on the map or from lists, and what separates them. */
export const askedSection: Part = {
  id: "asked",
  of: (state) => [
    openedMap(state),
    askedShown(state),
    state.work.present,
    state.view.tool,
    state.view.centre,
    state.view.selection,
    state.library.reports,
    closureKey(state),
    closedShown(state),
    answersShown(state).areas,
  ],
  draw,
}

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { settings, view, work } = state
  const say = askedWords[settings.language]
  const map = openedMap(state)?.map
  if (!map) return []
  const { forces } = work.present
  const isAny = forces.some((spot) => spot !== null)
  return [
    element("h2", {}, say.title),
    element("p", { class: "covers" }, say.intro),
    element(
      "div",
      { class: "actions" },
      toolButton("pick-forces", "gap", { start: say.pick, stop: say.stop }, state, dispatch),
      view.centre &&
        button(
          "force-here",
          () => dispatch({ type: "force", which: null, spot: view.centre! }),
          { class: "action" },
          say.here,
        ),
      isAny && button("forces-clear", () => dispatch({ type: "forces-cleared" }), { class: "action" }, say.clear),
    ),
    ...([0, 1] as const).map((which) => choose(which, map, state, dispatch)),
    map.places.length === 0 && element("p", { class: "note" }, say.noPlaces),
    ...answer(state, dispatch),
  ]
}

function choose(which: 0 | 1, map: ControlMap, state: State, dispatch: Dispatch): HTMLElement | null {
  const { language } = state.settings
  const say = askedWords[language]
  const spot = state.work.present.forces[which]
  const chosen = spot === null ? "" : String(spot)
  const places = map.places
    .map(({ id, name, holder }) => [id, `${name[language]} (${actorOf(map, holder).name[language]})`] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, language))
  const isListed = spot === null || places.some(([id]) => id === chosen)
  if (places.length === 0 && spot === null) return null
  const options = [
    ["", say.notPicked] as const,
    ...(isListed ? [] : [[chosen, spotWords(spot, map, language)] as const]),
    ...places,
  ]
  const pick = (value: string): void =>
    dispatch({ type: "force", which, spot: value === "" ? null : value === chosen ? spot : value })
  return select(`force-${which}`, say.forces[which], options, chosen, pick)
}

function answer(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const asked = askedShown(state)
  if (forcesKey(state.work.present.forces) === null) return []
  if (!asked) return [element("p", { class: "waiting" }, words[language].measuring)]
  if (asked.kind !== "gap") return [element("p", { class: "answer" }, askedSentence(asked, state))]
  return gapAnswer("asked", asked.gap, askedQuestion(asked, state), state, dispatch)
}
