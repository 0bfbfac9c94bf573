import type { Measured } from "../../report/measured.js"
import type { StatedRange, Verdict } from "./audit-row.js"

/** Computed against stated: in the range, out of reach of it, or between. */
export function verdictOf({ value, low, high }: Measured, stated: StatedRange): Verdict {
  const least = stated.low ?? Number.NEGATIVE_INFINITY
  const most = stated.high ?? Number.POSITIVE_INFINITY
  if (value >= least && value <= most) return "agrees"
  return (high ?? value) < least || (low ?? value) > most ? "disagrees" : "ambiguous"
}
