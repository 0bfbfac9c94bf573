import { formatChecked, formatDate } from "frontline"
import type { Dispatch } from "../state/action.js"
import type { AuditedClaim } from "../state/library.js"
import type { State } from "../state/state.js"
import { VERDICTS, type VerdictShown } from "../state/view.js"
import { auditWords } from "../words/audit-words.js"
import { verdictWords, whenceWords } from "./audit-claim.js"
import { choice } from "./choice.js"
import { type Child, element } from "./element.js"
import type { Part } from "./part.js"
import { select } from "./select.js"

/** The reports' claims held against the maps of their dates, as a table; a press on one shows it on its map. */
export const auditSection: Part = {
  id: "audit",
  of: ({ library, view }) => [
    library.audit,
    library.reports,
    view.date,
    view.verdict,
    view.report,
    view.selection?.kind === "claim" ? view.selection.id : null,
  ],
  draw,
}

type Audit = NonNullable<State["library"]["audit"]>

/** A claim, and the date of the map that it was held against. */
interface Dated {
  readonly date: string
  readonly claim: AuditedClaim
}

function draw(state: State, dispatch: Dispatch): readonly Child[] {
  const { language } = state.settings
  const { audit } = state.library
  const { verdict, report } = state.view
  const say = auditWords[language]
  const head: readonly Child[] = [element("h2", {}, say.title), element("p", { class: "covers" }, say.intro)]
  if (audit === null) return [...head, element("p", { class: "waiting" }, say.fetching)]
  if (audit.size === 0) return [...head, element("p", { class: "note" }, say.missing)]
  const claims = claimsOf(audit, state)
  const having = (one: VerdictShown): readonly Dated[] =>
    one === "all" ? claims : claims.filter(({ claim }) => claim.verdict === one)
  const chooseReport = (id: string): void => dispatch({ type: "report", report: id === "" ? null : id })
  return [
    ...head,
    select("report", say.report, reports(audit, state), report ?? "", chooseReport),
    ...(claims.length === 0
      ? [element("p", { class: "note" }, say.none)]
      : [
          choice(
            "verdict",
            say.show,
            VERDICTS.map((one) => [one, `${say.verdicts[one]} ${having(one).length}`] as const),
            verdict,
            (one) => dispatch({ type: "verdict", verdict: one }),
          ),
          table(having(verdict), state, dispatch),
          element("p", { class: "covers" }, say.cover),
        ]),
  ]
}

function claimsOf(audit: Audit, { view: { date, report } }: State): readonly Dated[] {
  return [...audit].flatMap(([day, claims]) =>
    claims
      .filter((claim) => (report === null ? day === date : report === "all" || claim.report === report))
      .map((claim) => ({ date: day, claim })),
  )
}

/** The claims of the map shown, those of every report, and those of each. */
function reports(audit: Audit, state: State): readonly (readonly [string, string])[] {
  const { language } = state.settings
  const say = auditWords[language]
  const days = new Map([...audit].flatMap(([day, claims]) => claims.map(({ report }) => [report, day] as const)))
  const each = [...days]
    .toSorted(([, a], [, b]) => a.localeCompare(b))
    .map(([id, day]) => {
      const publisher = state.library.reports.get(id)?.publisher[language] ?? id
      return [id, `${publisher} · ${formatDate(day, language)}`] as const
    })
  return [["", say.ofThisMap], ["all", say.ofAllReports], ...each]
}

function table(claims: readonly Dated[], state: State, dispatch: Dispatch): HTMLElement {
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
    element("tbody", {}, ...claims.map((one) => row(one, state, dispatch))),
  )
}

function row({ date, claim }: Dated, state: State, dispatch: Dispatch): HTMLElement {
  const { language } = state.settings
  const { selection, report } = state.view
  const { stated, computed } = formatChecked(claim, language)
  const isShown = selection?.kind === "claim" && selection.id === claim.id
  const made = element(
    "tr",
    { "data-claim": claim.id, "data-verdict": claim.verdict, class: isShown ? "shown" : null },
    element(
      "th",
      { scope: "row" },
      element(
        "button",
        { type: "button", "data-key": `claim-${claim.id}`, "aria-pressed": String(isShown) },
        element("span", { class: "verdict" }, verdictWords(claim, language)),
        element("span", { class: "statement" }, claim.statement[language]),
      ),
      element("span", { class: "reason" }, claim.reason[language]),
      element(
        "span",
        { class: "whence" },
        report !== null && `${formatDate(date, language)} · `,
        whenceWords(claim, state),
        " ",
        element("code", { dir: "ltr" }, claim.id),
      ),
    ),
    element(
      "td",
      { class: "number" },
      element("span", { class: "stated" }, stated),
      element("span", { class: "computed" }, computed),
    ),
  )
  // On the row, for the mouse: a press of its button with the keys comes up here too.
  made.addEventListener("click", () =>
    dispatch(isShown ? { type: "select", selection: null } : { type: "claim", id: claim.id, date }),
  )
  return made
}
