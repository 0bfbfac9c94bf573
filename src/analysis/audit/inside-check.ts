import type { AuditCheck } from "./audit-row.js"

/**
 * Whether something lies inside a boundary, by its signed distance to it.
 *
 * @param metres - Distance to the boundary, negative outside.
 * @param marginMetres - How far the true distance may be off.
 */
export function insideCheck(
  metres: number,
  marginMetres: number,
): Pick<AuditCheck, "verdict" | "stated" | "computed" | "unit"> {
  const computed = { value: metres, low: metres - marginMetres, high: metres + marginMetres }
  const verdict = computed.low >= 0 ? "agrees" : computed.high < 0 ? "disagrees" : "ambiguous"
  return { verdict, stated: { low: 0, high: null }, computed, unit: "m" }
}
