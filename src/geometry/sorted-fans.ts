import { orientation } from "./orientation.js"

/** Half-edges in the plane; 2k and 2k + 1 are the two directions of edge k. */
export interface HalfEdges {
  readonly x: Float64Array
  readonly y: Float64Array
  /** For each half-edge the vertex it starts from. */
  readonly origin: Int32Array
}

/** Half-edges in their order round each vertex. */
export interface Fans {
  readonly clockwise: Int32Array
  /** For each vertex the half-edges from it, counter-clockwise from straight down: from `starts[v]` up to `starts[v + 1]`. */
  readonly starts: Int32Array
  readonly members: Int32Array
}

/** Sorts the half-edges round each vertex. */
export function sortedFans({ x, y, origin }: HalfEdges, vertices: number): Fans {
  const starts = new Int32Array(vertices + 1)
  for (const vertex of origin) starts[vertex + 1]!++
  for (let v = 0; v < vertices; v++) starts[v + 1]! += starts[v]!
  const members = new Int32Array(origin.length)
  const filled = starts.slice()
  for (let h = 0; h < origin.length; h++) members[filled[origin[h]!]!++] = h
  const clockwise = new Int32Array(origin.length)
  for (let v = 0; v < vertices; v++) {
    const first = starts[v]!
    const end = starts[v + 1]!
    if (end - first === 2) {
      const [g, h] = [members[first]!, members[first + 1]!]
      if (compareDirections(x, y, v, origin[g ^ 1]!, origin[h ^ 1]!) > 0) {
        members[first] = h
        members[first + 1] = g
      }
    } else if (end - first > 2) {
      members.subarray(first, end).sort((g, h) => compareDirections(x, y, v, origin[g ^ 1]!, origin[h ^ 1]!))
    }
    for (let k = first; k < end; k++) clockwise[members[k]!] = members[k > first ? k - 1 : end - 1]!
  }
  return { clockwise, starts, members }
}

/** Orders the directions from a vertex to two others: counter-clockwise, from straight down exclusive to straight down inclusive. */
function compareDirections(x: Float64Array, y: Float64Array, vertex: number, p: number, q: number): number {
  const vx = x[vertex]!
  const vy = y[vertex]!
  const pIsEast = x[p]! > vx || (x[p]! === vx && y[p]! > vy)
  const qIsEast = x[q]! > vx || (x[q]! === vx && y[q]! > vy)
  if (pIsEast !== qIsEast) return pIsEast ? -1 : 1
  return -orientation(vx, vy, x[p]!, y[p]!, x[q]!, y[q]!)
}
