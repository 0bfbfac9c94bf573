import { entryName } from "../../state/entry-name.js"
import { entryOf } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import { absentWords } from "../../words/absent-words.js"
import { element } from "../element.js"
import { card } from "./card.js"

/** Says that what was picked on another map is not on the one shown. */
export function absentCard(kind: "place" | "front" | "neck", title: string | null, state: State): HTMLElement | null {
  const { language } = state.settings
  const entry = entryOf(state, state.view.date)
  if (!entry?.opened) return null
  const say = absentWords[language]
  return card(
    state,
    title ?? say.titles[kind],
    "",
    element("p", { class: "note" }, say.sentences[kind](entryName(entry, language))),
  )
}
