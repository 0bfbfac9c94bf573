import type { Position, Ring } from "../../geometry/position.js"
import type { Edge } from "../joined-edges.js"

/** A change of a few corners: what lines become, the edges that come about, and the ground between old and new. */
export interface CornerChange {
  /** A line after the change; the same object where none of its corners changes. */
  readonly rewritten: (line: readonly Position[]) => readonly Position[]
  /** Edges that were not there, each with the old edge in whose place it stands and whose way it runs. */
  readonly added: readonly (Edge & { readonly like: Edge })[]
  /** Rings round the ground that the lines pass over. */
  readonly swept: readonly Ring[]
  /** The corner's new position; null where one is taken out. */
  readonly at: Position | null
}

/** Whether two positions are the same to the last digit. */
export function isSamePosition(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
