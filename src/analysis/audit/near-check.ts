import { measuredWithMargin } from "../measured-with-margin.js"
import type { AuditCheck } from "./audit-row.js"
import { verdictOf } from "./verdict-of.js"

/** "Near", "at" and "as far as" a place are taken as within this many metres: in the desert that counts as near. */
export const NEAR_METRES = 20_000

/** Whether something is near, by its distance and how far that may be off. */
export function nearCheck(
  metres: number,
  marginMetres: number,
): Pick<AuditCheck, "verdict" | "stated" | "computed" | "unit"> {
  const computed = measuredWithMargin(metres, marginMetres)
  const stated = { low: 0, high: NEAR_METRES }
  return { verdict: verdictOf(computed, stated), stated, computed, unit: "m" }
}
