import type { AuditCheck } from "./audit-row.js"

/** The check of a claim that cannot be held against the map, with the reason. */
export function notCheckable(why: string): AuditCheck {
  return { verdict: "not-checkable", stated: null, computed: null, unit: null, witness: [], why }
}
