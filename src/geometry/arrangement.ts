import { latitudeRows } from "./latitude-rows.js"
import { orientation } from "./orientation.js"
import type { Position } from "./position.js"
import { snapEdges } from "./snap-edges.js"

/** Edges of boundaries, each with ground on its left. */
export interface BoundaryEdges {
  readonly starts: Position[]
  readonly ends: Position[]
  /** For each edge the number of the boundary that it belongs to. */
  readonly boundary: number[]
}

/**
 * The faces into which boundaries cut the plane.
 *
 * A walk is a closed way of half-edges with a face on its left; a face has one walk for each piece of its boundary. What
 * is told about a face is told for each of its walks: how often each boundary goes round it, counter-clockwise.
 */
export interface Arrangement {
  readonly positions: readonly Position[]
  /** For each half-edge the vertex it starts from; half-edges 2k and 2k + 1 are the two directions of edge k. */
  readonly origin: Int32Array
  /** For each half-edge its walk. */
  readonly walk: Int32Array
  /** For each half-edge the next one from the same vertex, clockwise. */
  readonly clockwise: Int32Array
  readonly walks: number
  /** For each walk, one after the other, its rounds about each boundary. */
  readonly rounds: Int32Array
  readonly boundaries: number
}

/**
 * Cuts the plane along boundaries.
 *
 * Nothing can go wrong in it: edges are made to meet in vertices only, and all else is bookkeeping with exact predicates.
 */
export function arrangement(edges: BoundaryEdges, boundaries: number): Arrangement {
  const noded = snapEdges(edges.starts, edges.ends)
  const { from, to, weights } = mergeEdges(noded, edges.boundary, boundaries)
  const count = from.length
  const origin = new Int32Array(2 * count)
  for (let k = 0; k < count; k++) {
    origin[2 * k] = from[k]!
    origin[2 * k + 1] = to[k]!
  }
  const plane: Plane = { x: noded.x, y: noded.y, origin }
  const fans = sortFans(plane, noded.positions.length)
  const { walk, walks } = walksOf(plane, fans.clockwise)
  const rounds = countRounds(plane, fans, walk, walks, weights, boundaries)
  return { positions: noded.positions, origin, walk, clockwise: fans.clockwise, walks, rounds, boundaries }
}

interface Plane {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly origin: Int32Array
}

interface Merged {
  readonly from: Int32Array
  readonly to: Int32Array
  /** For each edge, one after the other, how often more each boundary has its ground on the left than on the right. */
  readonly weights: Int32Array
}

/** Makes one edge of all that join the same vertices, and drops it if they cancel. */
function mergeEdges(noded: ReturnType<typeof snapEdges>, boundary: readonly number[], boundaries: number): Merged {
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

interface Fans {
  readonly clockwise: Int32Array
  /** For each vertex the half-edges from it, counter-clockwise from straight down: from `starts[v]` up to `starts[v + 1]`. */
  readonly starts: Int32Array
  readonly members: Int32Array
}

/** Sorts the half-edges round each vertex. */
function sortFans({ x, y, origin }: Plane, vertices: number): Fans {
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

/** Follows faces round: at the end of a half-edge the next one is the first clockwise from the way back. */
function walksOf({ origin }: Plane, clockwise: Int32Array): { walk: Int32Array; walks: number } {
  const walk = new Int32Array(origin.length).fill(-1)
  let walks = 0
  for (let start = 0; start < origin.length; start++) {
    if (walk[start]! >= 0) continue
    for (let h = start; walk[h]! < 0; h = clockwise[h ^ 1]!) walk[h] = walks
    walks++
  }
  return { walk, walks }
}

/** Counts how often boundaries go round each face: none for the outermost, then from face to face over the edges. */
function countRounds(
  plane: Plane,
  fans: Fans,
  walk: Int32Array,
  walks: number,
  weights: Int32Array,
  boundaries: number,
): Int32Array {
  const rounds = new Int32Array(walks * boundaries)
  const done = new Uint8Array(walks)
  const members = walkMembers(walk, walks)
  const pieces = components(plane, fans, walk)
  const edgesAt = pieces.length > 1 ? edgesByLatitude(plane) : () => NO_EDGES
  for (const { outer, leftmost } of pieces) {
    const around = walkWestOf(plane, walk, done, leftmost, edgesAt(plane.y[leftmost]!))
    if (around >= 0) rounds.copyWithin(outer * boundaries, around * boundaries, (around + 1) * boundaries)
    done[outer] = 1
    const stack = [outer]
    for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
      for (let k = members.starts[here]!; k < members.starts[here + 1]!; k++) {
        const h = members.halfEdges[k]!
        const there = walk[h ^ 1]!
        if (done[there] === 1) continue
        done[there] = 1
        stack.push(there)
        const sign = (h & 1) === 0 ? 1 : -1
        for (let n = 0; n < boundaries; n++) {
          rounds[there * boundaries + n] = rounds[here * boundaries + n]! - sign * weights[(h >> 1) * boundaries + n]!
        }
      }
    }
  }
  return rounds
}

function walkMembers(walk: Int32Array, walks: number): { starts: Int32Array; halfEdges: Int32Array } {
  const starts = new Int32Array(walks + 1)
  for (const number of walk) starts[number + 1]!++
  for (let n = 0; n < walks; n++) starts[n + 1]! += starts[n]!
  const halfEdges = new Int32Array(walk.length)
  const filled = starts.slice()
  for (let h = 0; h < walk.length; h++) halfEdges[filled[walk[h]!]!++] = h
  return { starts, halfEdges }
}

/** A connected piece of the arrangement: its westernmost vertex, and the walk round it from outside. */
interface Component {
  readonly leftmost: number
  readonly outer: number
}

/** The connected pieces, from west to east, so that what lies round one comes before it. */
function components({ x, y, origin }: Plane, fans: Fans, walk: Int32Array): Component[] {
  const seen = new Uint8Array(fans.starts.length)
  const found: Component[] = []
  for (let h = 0; h < origin.length; h++) {
    const first = origin[h]!
    if (seen[first] === 1) continue
    seen[first] = 1
    let leftmost = first
    const stack = [first]
    for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
      if (x[v]! < x[leftmost]! || (x[v]! === x[leftmost]! && y[v]! < y[leftmost]!)) leftmost = v
      for (let k = fans.starts[v]!; k < fans.starts[v + 1]!; k++) {
        const next = origin[fans.members[k]! ^ 1]!
        if (seen[next] === 1) continue
        seen[next] = 1
        stack.push(next)
      }
    }
    // All edges from the westernmost vertex lead east or straight up: the outside lies left of the last of them.
    found.push({ leftmost, outer: walk[fans.members[fans.starts[leftmost + 1]! - 1]!]! })
  }
  return found.sort((p, q) => x[p.leftmost]! - x[q.leftmost]! || y[p.leftmost]! - y[q.leftmost]!)
}

const NO_EDGES = new Int32Array(0)

/** Gives the numbers of the edges that may cross a latitude. */
function edgesByLatitude({ x, y, origin }: Plane): (latitude: number) => Int32Array {
  const ends = new Float64Array(2 * origin.length)
  origin.forEach((vertex, h) => {
    ends[2 * h] = x[vertex]!
    ends[2 * h + 1] = y[vertex]!
  })
  const { rowOf, starts, members } = latitudeRows(ends)
  return (latitude) => {
    const row = rowOf(latitude)
    return members.subarray(starts[row], starts[row + 1])
  }
}

/** The walk whose face a vertex would lie in if the edges east of it and its own were not there; −1 for the outermost face. */
function walkWestOf(
  { x, y, origin }: Plane,
  walk: Int32Array,
  done: Uint8Array,
  vertex: number,
  edges: Int32Array,
): number {
  const vx = x[vertex]!
  const vy = y[vertex]!
  let nearest = -1
  for (const edge of edges) {
    const h = 2 * edge
    if (done[walk[h]!] === 0) continue
    const a = origin[h]!
    const b = origin[h + 1]!
    if (y[a]! > vy === y[b]! > vy) continue
    const up = y[b]! > y[a]! ? h : h + 1
    const low = origin[up]!
    const high = origin[up ^ 1]!
    if (orientation(x[low]!, y[low]!, x[high]!, y[high]!, vx, vy) >= 0) continue
    if (nearest < 0 || isEastOf(x, y, origin, up, nearest)) nearest = up
  }
  return nearest < 0 ? -1 : walk[nearest ^ 1]!
}

/** Whether one of two edges that lead up across the same latitude, and do not cross, lies east of the other there. */
function isEastOf(x: Float64Array, y: Float64Array, origin: Int32Array, up: number, other: number): boolean {
  const low = origin[up]!
  const high = origin[up ^ 1]!
  const otherLow = origin[other]!
  const otherHigh = origin[other ^ 1]!
  if (y[low]! >= y[otherLow]!) {
    const side = orientation(x[otherLow]!, y[otherLow]!, x[otherHigh]!, y[otherHigh]!, x[low]!, y[low]!)
    return (side || orientation(x[otherLow]!, y[otherLow]!, x[otherHigh]!, y[otherHigh]!, x[high]!, y[high]!)) < 0
  }
  const side = orientation(x[low]!, y[low]!, x[high]!, y[high]!, x[otherLow]!, y[otherLow]!)
  return (side || orientation(x[low]!, y[low]!, x[high]!, y[high]!, x[otherHigh]!, y[otherHigh]!)) > 0
}
