import type { Claim } from "../../claim/claim.js"
import { guardMembers } from "../../guard/guard-members.js"
import { guardValue } from "../../guard/guard-value.js"
import type { ControlMap } from "../../model/control-map.js"
import { guardControlMap } from "../../model/guard-control-map.js"
import type { Corpus } from "../../snapshot/corpus.js"
import { guardCorpus } from "../../snapshot/guard-corpus.js"
import type { AuditRow } from "./audit-row.js"
import { checkClaim } from "./check-claim.js"
import { notCheckable } from "./not-checkable.js"

/** What the audit of some claims needs. */
export interface AuditOptions {
  /** Only claims of this report. */
  readonly report?: string
}

/**
 * Holds every claim of the reports against the control map of its date.
 *
 * A number agrees where the computed value lies in the stated range, disagrees where the two intervals do not meet, and
 * is ambiguous between. A holder agrees where the place lies in its actor's ground by more than its radius and the
 * line's uncertainty together, and is ambiguous where the line may run on either side of it.
 *
 * @param corpus - The claims, places and boundaries.
 * @param maps - Control maps by date.
 * @returns One row a claim, in the order of the corpus. Claims that state nothing measurable are `not-checkable`.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const maps = new Map([["2017-08-13", august2017]])
 * audit(corpus, maps, { report: "001" }).find(({ id }) => id === "001-29").verdict // "agrees"
 */
export function audit(corpus: Corpus, maps: ReadonlyMap<string, ControlMap>, options: AuditOptions = {}): AuditRow[] {
  guardCorpus(corpus)
  guardValue("maps", maps, "map")
  for (const [date, map] of maps) guardControlMap(`maps.get("${date}")`, map)
  const { report } = guardMembers("options", options, { report: "text?" })
  return corpus.claims
    .filter((claim) => claim.report !== "background" && (report === undefined || claim.report === report))
    .map((claim) => {
      const date = dateOf(claim, corpus, maps)
      const map = date === null ? undefined : maps.get(date)
      const check = map ? checkClaim(claim, map, corpus, mapBefore(claim, map, maps)) : notCheckable({ kind: "no-map" })
      return { id: claim.id, report: claim.report, kind: claim.kind, statement: claim.statement, ...check }
    })
}

/** The map of the day whose state the report describes; a claim about another day has none. */
function dateOf(claim: Claim, corpus: Corpus, maps: ReadonlyMap<string, ControlMap>): string | null {
  const described = corpus.reports.find(({ id }) => id === claim.report)?.describes
  if (!described) return null
  const date = [...maps.keys()].toSorted().findLast((day) => day >= described.from && day <= described.to)
  return date !== undefined && claim.date.from <= date && claim.date.to >= described.from ? date : null
}

const DAY_MILLISECONDS = 86_400_000

/** The map of the day on which a claim's interval begins, or else of the day before, if that is not the map itself. */
function mapBefore({ date }: Claim, map: ControlMap, maps: ReadonlyMap<string, ControlMap>): ControlMap | null {
  const eve = new Date(Date.parse(date.from) - DAY_MILLISECONDS).toISOString().slice(0, 10)
  const before = maps.get(date.from) ?? maps.get(eve) ?? null
  return before === map ? null : before
}
