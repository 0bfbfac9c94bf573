import type { Claim } from "../../claim/claim.js"
import type { Position } from "../../geometry/position.js"
import type { Bilingual } from "../../report/actor.js"
import type { Measured } from "../../report/measured.js"
import type { AuditReason } from "./audit-reason.js"

/** How a claim compares with the map. */
export type Verdict = "agrees" | "disagrees" | "ambiguous" | "not-checkable"

/** What a claim says, as a range; null at an end that it leaves open. */
export interface StatedRange {
  readonly low: number | null
  readonly high: number | null
}

/** What holding one claim against one map gives. */
export interface AuditCheck {
  readonly verdict: Verdict
  /** What the claim says, in `unit`; null where it states no range and the check needs none. */
  readonly stated: StatedRange | null
  /** What the map says, in `unit`. Distances to a line are negative on its far side. */
  readonly computed: Measured | null
  readonly unit: "m" | "m2" | "degrees" | null
  /** The positions that prove the number. */
  readonly witness: readonly Position[]
  /** What was measured, and what the words were taken to mean; `auditReasonWords` puts it into one line. */
  readonly reason: AuditReason
}

/** One claim held against the map of its date. */
export interface AuditRow extends AuditCheck {
  readonly id: string
  readonly report: string
  readonly kind: Claim["kind"]
  readonly statement: Bilingual
}
