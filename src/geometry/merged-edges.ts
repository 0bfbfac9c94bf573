import type { NodedEdges } from "./snap-edges.js"

/** Edges of which no two join the same vertices. */
export interface MergedEdges {
  readonly from: Int32Array
  readonly to: Int32Array
  /** For each edge, one after the other, how often more each boundary has its ground on the left than on the right. */
  readonly weights: Int32Array
}

/** Makes one edge of all that join the same vertices, and drops it if they cancel. */
export function mergedEdges(noded: NodedEdges, boundary: readonly number[], boundaries: number): MergedEdges {
  const latest = new Int32Array(noded.positions.length).fill(-1)
  const earlier = new Int32Array(noded.count)
  const from = new Int32Array(noded.count)
  const to = new Int32Array(noded.count)
  const weights = new Int32Array(noded.count * boundaries)
  let count = 0
  for (let k = 0; k < noded.count; k++) {
    const a = noded.from[k]!
    const b = noded.to[k]!
    const low = Math.min(a, b)
    const high = Math.max(a, b)
    let edge = latest[low]!
    while (edge >= 0 && to[edge] !== high) edge = earlier[edge]!
    if (edge < 0) {
      edge = count++
      from[edge] = low
      to[edge] = high
      earlier[edge] = latest[low]!
      latest[low] = edge
    }
    weights[edge * boundaries + boundary[noded.source[k]!]!]! += a === low ? 1 : -1
  }

  let kept = 0
  for (let edge = 0; edge < count; edge++) {
    let cancelled = true
    for (let n = 0; n < boundaries; n++) if (weights[edge * boundaries + n] !== 0) cancelled = false
    if (cancelled) continue
    from[kept] = from[edge]!
    to[kept] = to[edge]!
    for (let n = 0; n < boundaries; n++) weights[kept * boundaries + n] = weights[edge * boundaries + n]!
    kept++
  }
  return { from: from.subarray(0, kept), to: to.subarray(0, kept), weights: weights.subarray(0, kept * boundaries) }
}
