import type { Spot } from "frontline"

/** Two forces of one party, by where they stand: places of the map, or positions; null while one is not picked. */
export type Forces = readonly [Spot | null, Spot | null]

/** What happens to them. */
export type ForceAction =
  /** A force is picked: the first or the second, or whichever is not there yet; both are picked anew after that. */
  | { readonly type: "force"; readonly which: 0 | 1 | null; readonly spot: Spot | null }
  | { readonly type: "forces-cleared" }

/** No force is picked. */
export const NO_FORCES: Forces = [null, null]

/** The forces after one was picked. */
export function withForce([first, second]: Forces, { which, spot }: Extract<ForceAction, { type: "force" }>): Forces {
  if (which === 0 || (which === null && (first === null || second !== null))) return [spot, which === 0 ? second : null]
  return [first, spot]
}

/** Under which key their gap is kept; null until both are picked. */
export function forcesKey([first, second]: Forces): string | null {
  return first === null || second === null ? null : `${String(first)}~${String(second)}`
}
