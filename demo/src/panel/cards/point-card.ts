import { actorOf, holderAt, type Position } from "frontline"
import type { Dispatch } from "../../state/action.js"
import { openedMap } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import { distanceWords } from "../../words/distance-words.js"
import { positionWords } from "../../words/spot-words.js"
import { words } from "../../words.js"
import { distanceTable } from "../distance-table.js"
import { element } from "../element.js"
import { facts } from "../facts.js"
import { swatch } from "../swatch.js"
import { card } from "./card.js"

/** A spot on the ground: whose it is, and how far it is from each front. */
export function pointCard(at: Position, state: State, dispatch: Dispatch): HTMLElement | null {
  const { language } = state.settings
  const map = openedMap(state)?.map
  if (!map) return null
  const say = distanceWords[language]
  const holder = holderAt(map, at)
  const actor = holder === null ? null : actorOf(map, holder)
  const held = actor ? element("span", { class: "holder" }, swatch(actor), actor.name[language]) : say.nobody
  return card(
    state,
    say.from,
    positionWords(at, language),
    facts([[words[language].holder, held]]),
    ...distanceTable("card", at, state, dispatch),
  )
}
