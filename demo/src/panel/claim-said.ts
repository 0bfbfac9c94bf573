import { formatChecked } from "frontline"
import { claimShown } from "../state/selectors.js"
import type { State } from "../state/state.js"
import { auditWords } from "../words/audit-words.js"
import { verdictWords } from "./audit-claim.js"

/** What is said aloud of a claim that came into sight. */
export function claimSaid(state: State): string {
  const { language } = state.settings
  const claim = claimShown(state)
  if (!claim) return ""
  const { stated, computed } = formatChecked(claim, language)
  return auditWords[language].said(claim.statement[language], stated, computed, verdictWords(claim, language).slice(2))
}
