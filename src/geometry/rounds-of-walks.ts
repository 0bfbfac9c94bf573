import { latitudeRows } from "./latitude-rows.js"
import { orientation } from "./orientation.js"
import type { Fans, HalfEdges } from "./sorted-fans.js"

/** Counts how often boundaries go round each face: none for the outermost, then from face to face over the edges. */
export function roundsOfWalks(
  plane: HalfEdges,
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
function components({ x, y, origin }: HalfEdges, fans: Fans, walk: Int32Array): Component[] {
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
function edgesByLatitude({ x, y, origin }: HalfEdges): (latitude: number) => Int32Array {
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
  { x, y, origin }: HalfEdges,
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
