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

/** The forces after one was picked; the same object where it is no other. */
export function withForce(forces: Forces, { which, spot }: Extract<ForceAction, { type: "force" }>): Forces {
  const [first, second] = forces
  const isAnew = which === null && first !== null && second !== null
  const next: Forces = isAnew
    ? [spot, null]
    : (which ?? (first === null ? 0 : 1)) === 0
      ? [spot, second]
      : [first, spot]
  return next.every((one, i) => String(one) === String(forces[i])) ? forces : next
}

/** Under which key their gap is kept; null until both are picked. */
export function forcesKey([first, second]: Forces): string | null {
  return first === null || second === null ? null : `${String(first)}~${String(second)}`
}
