import type { Dispatch } from "../state/action.js"
import { distancesShown, openedMap, spotShown } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { distanceWords } from "../words/distance-words.js"
import { spotWords } from "../words/spot-words.js"
import { button } from "./button.js"
import { distanceTable } from "./distance-table.js"
import { type Child, element } from "./element.js"
import type { Part } from "./part.js"
import { select } from "./select.js"

/** How far a place, or any spot, is from each front. */
export const distancesSection: Part = {
  id: "distances",
  of: (state) => [openedMap(state), state.view.selection, state.view.centre, distancesShown(state)],
  draw,
}

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const { centre, selection } = state.view
  const say = distanceWords[language]
  const map = openedMap(state)?.map
  if (!map) return []
  const spot = spotShown(state)
  const from = typeof spot === "string" ? map.places.find(({ id }) => id === spot)!.position : spot
  const places = map.places
    .map(({ id, name }) => [id, name[language]] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, language))
  const pick = (id: string): void => dispatch({ type: "select", selection: id === "" ? null : { kind: "place", id } })
  const chosen = selection?.kind === "place" ? selection.id : ""
  return [
    element("h2", {}, say.title),
    element("p", { class: "covers" }, say.intro),
    centre &&
      element(
        "div",
        { class: "actions" },
        button(
          "distances-here",
          () => dispatch({ type: "select", selection: { kind: "point", at: centre } }),
          { class: "action" },
          say.here,
        ),
      ),
    places.length > 0 && select("distances-place", say.place, [["", say.notPicked] as const, ...places], chosen, pick),
    spot && element("h3", {}, element("bdi", {}, spotWords(spot, map, language))),
    ...(from ? distanceTable("distances", from, state, dispatch) : []),
  ]
}
