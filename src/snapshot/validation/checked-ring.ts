import type { Position } from "../../geometry/position.js"

/** A ring that is fit to be held against others. */
export interface CheckedRing {
  /** Which part of its geometry it belongs to, and which ring of that part it is; 0 is the outer one. */
  readonly part: number
  readonly index: number
  /** Its positions with the ground on the left; not closed, none twice in a row, no spikes, no jump over the antimeridian. */
  readonly corners: readonly Position[]
  /** False where its first and last position differ in the file: then no edge joins them. */
  readonly closed: boolean
  /** True where it had to be turned to have its ground on the left. */
  readonly turned: boolean
}
