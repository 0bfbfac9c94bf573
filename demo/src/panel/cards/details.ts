import type { Dispatch } from "../../state/action.js"
import { isNeckMissing } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import type { Selection } from "../../state/view.js"
import { words } from "../../words.js"
import { button } from "../button.js"
import { icon } from "../icon.js"
import { localDigits } from "../local-digits.js"
import { absentCard } from "./absent-card.js"
import { changeCard } from "./change-card.js"
import { claimCard } from "./claim-card.js"
import { frontCard } from "./front-card.js"
import { neckCard } from "./neck-card.js"
import { placeCard } from "./place-card.js"
import { pointCard } from "./point-card.js"

/** What there is to say of what was picked on the map; null where it is not on this map. */
export function details(selection: Selection, state: State, dispatch: Dispatch): HTMLElement | null {
  const content = cardOf(selection, state, dispatch)
  const close = (): void => dispatch({ type: "select", selection: null })
  const label = words[state.settings.language].close
  content?.prepend(
    button("close", close, { class: "close", "aria-label": label, title: label }, icon("M6 6l12 12M18 6L6 18")),
  )
  if (content) localDigits(content, state.settings)
  return content
}

function cardOf(selection: Selection, state: State, dispatch: Dispatch): HTMLElement | null {
  switch (selection.kind) {
    case "place":
      return placeCard(selection.id, state, dispatch) ?? absentCard("place", nameElsewhere(selection.id, state), state)
    case "front":
      return frontCard(selection.id, state) ?? absentCard("front", null, state)
    case "change":
      return changeCard(selection.at, state, dispatch)
    case "claim":
      return claimCard(state)
    case "neck":
      // A neck that is still being measured, or looked for, is not said to be missing.
      return neckCard(state, dispatch) ?? (isNeckMissing(state) ? absentCard("neck", null, state) : null)
    case "point":
      return pointCard(selection.at, state, dispatch)
  }
}

/** What a place is called on any map that has it. */
function nameElsewhere(id: string, { library, settings }: State): string | null {
  const places = library.entries.flatMap(({ opened }) => opened?.map.places ?? [])
  return places.find((place) => place.id === id)?.name[settings.language] ?? null
}
