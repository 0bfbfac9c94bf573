import { frontWords } from "frontline"
import { openedMap } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import { words } from "../../words.js"
import { element } from "../element.js"
import { facts } from "../facts.js"
import { sources } from "../sources.js"
import { card } from "./card.js"

/** A stretch of front: how well it is known, and what it rests on. */
export function frontCard(id: string, state: State): HTMLElement | null {
  const { language } = state.settings
  const opened = openedMap(state)
  const front = opened?.map.fronts.find((one) => one.id === id)
  if (!opened || !front) return null
  const say = words[language]
  const told = frontWords(front, opened.map, language)
  return card(
    state,
    told.between,
    "",
    facts([
      [say.basis, told.basis],
      [say.margin, told.margin],
    ]),
    element("p", { class: "note" }, told.note),
    sources(state, told.claims, told.pages, "h3"),
  )
}
