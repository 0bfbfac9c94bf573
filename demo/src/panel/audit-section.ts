import { formatChecked } from "frontline"
import type { Dispatch } from "../state/action.js"
import type { AuditedClaim } from "../state/library.js"
import type { State } from "../state/state.js"
import { VERDICTS, type VerdictShown } from "../state/view.js"
import { auditWords } from "../words/audit-words.js"
import { words } from "../words.js"
import { choice } from "./choice.js"
import { type Child, element } from "./element.js"
import type { Part } from "./part.js"

/** The reports' claims held against the shown map, as a table. */
export const auditSection: Part = {
  id: "audit",
  of: ({ library, view }) => [library.audit, library.reports, view.date, view.verdict],
  draw,
}

/** Told apart without colour. */
const SIGNS: Readonly<Record<string, string>> = { agrees: "✓", ambiguous: "≈", disagrees: "✗" }

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const { audit } = state.library
  const { date, verdict } = state.view
  const say = auditWords[language]
  const head: readonly Child[] = [element("h2", {}, say.title), element("p", { class: "covers" }, say.intro)]
  if (audit === null) return [...head, element("p", { class: "waiting" }, say.fetching)]
  if (audit.size === 0) return [...head, element("p", { class: "note" }, say.missing)]
  const claims = audit.get(date) ?? []
  if (claims.length === 0) return [...head, element("p", { class: "note" }, say.none)]
  const having = (one: VerdictShown): readonly AuditedClaim[] =>
    one === "all" ? claims : claims.filter((claim) => claim.verdict === one)
  return [
    ...head,
    choice(
      "verdict",
      say.show,
      VERDICTS.map((one) => [one, `${say.verdicts[one]} ${having(one).length}`] as const),
      verdict,
      (one) => dispatch({ type: "verdict", verdict: one }),
    ),
    table(having(verdict), state),
    element("p", { class: "covers" }, say.cover),
  ]
}

function table(claims: readonly AuditedClaim[], state: State): HTMLElement {
  const say = auditWords[state.settings.language]
  const numbers = element(
    "th",
    { scope: "col", class: "number" },
    element("span", { class: "stated" }, say.stated),
    element("span", { class: "computed" }, say.computed),
  )
  return element(
    "table",
    { class: "audit", "aria-label": say.title },
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, say.claim), numbers)),
    element("tbody", {}, ...claims.map((claim) => row(claim, state))),
  )
}

function row(claim: AuditedClaim, state: State): HTMLElement {
  const { language } = state.settings
  const say = auditWords[language]
  const { stated, computed } = formatChecked(claim, language)
  return element(
    "tr",
    { "data-claim": claim.id, "data-verdict": claim.verdict },
    element(
      "th",
      { scope: "row" },
      element("span", { class: "verdict" }, `${SIGNS[claim.verdict] ?? ""} ${say.verdicts[shown(claim)]}`),
      element("span", { class: "statement" }, claim.statement[language]),
      element("span", { class: "reason" }, claim.reason[language]),
      element("span", { class: "whence" }, whence(claim, state), " ", element("code", { dir: "ltr" }, claim.id)),
    ),
    element(
      "td",
      { class: "number" },
      element("span", { class: "stated" }, stated),
      element("span", { class: "computed" }, computed),
    ),
  )
}

const shown = ({ verdict }: AuditedClaim): VerdictShown => (verdict === "not-checkable" ? "all" : verdict)

function whence({ report, paragraph, attribution }: AuditedClaim, state: State): string {
  const { language } = state.settings
  const say = words[language]
  const publisher = state.library.reports.get(report)?.publisher[language] ?? report
  const place = paragraph === 0 ? say.headline(publisher) : say.paragraph(publisher, paragraph)
  return say.join(place, attribution[language] === publisher ? null : say.says(attribution[language]))
}
