import { formatChecked } from "frontline"
import { claimShown } from "../../state/selectors.js"
import type { State } from "../../state/state.js"
import { auditWords } from "../../words/audit-words.js"
import { verdictWords, whenceWords } from "../audit-claim.js"
import { element } from "../element.js"
import { facts } from "../facts.js"
import { measuredText } from "../measured-text.js"
import { card } from "./card.js"

/** A claim that was held against the map: what it states, what the map gives, and why it is judged so. */
export function claimCard(state: State): HTMLElement | null {
  const { language } = state.settings
  const claim = claimShown(state)
  if (!claim) return null
  const say = auditWords[language]
  const { stated, computed } = formatChecked(claim, language)
  return card(
    state,
    verdictWords(claim, language),
    claim.id,
    element("p", { class: "note" }, claim.statement[language]),
    facts([
      [say.stated, measuredText(stated)],
      [say.computed, measuredText(computed)],
    ]),
    element("p", { class: "note" }, claim.reason[language]),
    element("p", { class: "covers" }, whenceWords(claim, state)),
  )
}
