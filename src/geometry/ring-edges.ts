import type { FlatEdges } from "./edge-boxes.js"

/** Edges that know their rings. */
export interface RingEdges extends FlatEdges {
  /** For each edge the number of its ring. */
  readonly ring: Int32Array
  /** For each edge the one after it in its ring; −1 where the ring is open there. */
  readonly after: Int32Array
}

/** Room for so many edges, to be filled. */
export function ringEdges(count: number): RingEdges {
  return {
    count,
    ax: new Float64Array(count),
    ay: new Float64Array(count),
    bx: new Float64Array(count),
    by: new Float64Array(count),
    ring: new Int32Array(count),
    after: new Int32Array(count),
  }
}
