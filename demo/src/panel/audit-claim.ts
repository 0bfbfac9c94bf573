import type { Language } from "frontline"
import type { AuditedClaim } from "../state/library.js"
import type { State } from "../state/state.js"
import { auditWords } from "../words/audit-words.js"
import { words } from "../words.js"

/** Told apart without colour. */
const SIGNS: Readonly<Record<AuditedClaim["verdict"], string>> = {
  agrees: "✓",
  ambiguous: "≈",
  disagrees: "✗",
  "not-checkable": "",
}

/** How a claim compares with the map. */
export function verdictWords({ verdict }: AuditedClaim, language: Language): string {
  return `${SIGNS[verdict]} ${auditWords[language].verdicts[verdict === "not-checkable" ? "all" : verdict]}`
}

/** Whose claim it is, in which report and paragraph. */
export function whenceWords({ report, paragraph, attribution }: AuditedClaim, state: State): string {
  const { language } = state.settings
  const say = words[language]
  const publisher = state.library.reports.get(report)?.publisher[language] ?? report
  const place = paragraph === 0 ? say.headline(publisher) : say.paragraph(publisher, paragraph)
  return say.join(place, attribution[language] === publisher ? null : say.says(attribution[language]))
}
