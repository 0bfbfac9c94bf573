import type { UncheckableReason } from "./audit-reason.js"
import type { AuditCheck } from "./audit-row.js"

/** The check of a claim that cannot be held against the map, with the reason. */
export function notCheckable(reason: UncheckableReason): AuditCheck {
  return { verdict: "not-checkable", stated: null, computed: null, unit: null, witness: [], reason }
}
