import { actorOf, neckWords } from "frontline"
import type { Dispatch } from "../../state/action.js"
import { closerOf, drawnNeck, openedMap } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import { words } from "../../words.js"
import { element } from "../element.js"
import { facts } from "../facts.js"
import { measuredText } from "../measured-text.js"
import { neckBanks } from "../neck-banks.js"
import { card } from "./card.js"

/** The drawn neck: how wide it is, what it would cut off, and what its banks rest on. */
export function neckCard(state: State, dispatch: Dispatch): HTMLElement | null {
  const { language } = state.settings
  const map = openedMap(state)?.map
  const neck = drawnNeck(state)
  if (!map || !neck) return null
  const say = words[language]
  const told = neckWords(neck, closerOf(state), map, language)
  const [a, b] = told.banks.map(({ near }) => near) as [string, string]
  const banks = neckBanks("card", told, [a, b], state, dispatch)
  banks.open = true
  return card(
    state,
    a === "" || b === "" ? actorOf(map, closerOf(state)).name[language] : say.neckBetween(a, b),
    "",
    facts([
      [say.width, measuredText(told.width)],
      [say.wouldCutOff, measuredText(told.cutOff)],
      [say.heldBy, told.heldBy],
    ]),
    told.widthCovers && element("p", { class: "covers" }, told.widthCovers),
    told.cutOffCovers && element("p", { class: "covers" }, told.cutOffCovers),
    banks,
  )
}
