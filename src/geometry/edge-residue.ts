import { doubledPlanarArea } from "./planar-area.js"
import type { Area, Position } from "./position.js"

/**
 * What is left of the boundaries of two areas when their common edges are struck out.
 *
 * Boundaries run with the ground on their left; those of the second area are reversed. So the loops go round ground that
 * only the first area has once counter-clockwise, round ground that only the second has once clockwise, and round all
 * other ground not at all.
 */
export interface EdgeResidue {
  /** Rings, the last position repeating the first, none of which comes to a position twice. */
  readonly loops: readonly (readonly Position[])[]
  /** Whether an edge is left twice: it then parts ground that only one area has from ground that only the other has. */
  readonly doubled: boolean
  /** How many edges were struck out, counted in the first area. */
  readonly struck: number
}

/**
 * Strikes out the edges that two areas have in common.
 *
 * Exact, and in time that grows as the vertices do: positions are compared by their numbers, as they are.
 */
export function edgeResidue(a: Area, b: Area): EdgeResidue {
  const graph = new EdgeGraph(countPositions(a) + countPositions(b))
  addBoundary(graph, a, 1)
  const struck = addBoundary(graph, b, -1)
  return { ...graph.loops(), struck }
}

function countPositions(area: Area): number {
  let count = 0
  for (const rings of area) for (const ring of rings) count += ring.length
  return count
}

/** Adds an area's edges, ground on their left (1), or strikes them out where they are (−1); returns how many it struck. */
function addBoundary(graph: EdgeGraph, area: Area, sign: 1 | -1): number {
  let struck = 0
  for (const rings of area) {
    rings.forEach((ring, index) => {
      if (ring.length === 0) return
      const forward = doubledPlanarArea(ring) > 0 === (index === 0)
      let from = graph.vertex(ring[ring.length - 1]!)
      for (const position of ring) {
        const to = graph.vertex(position)
        if (to === from) continue
        const [tail, head] = forward ? [from, to] : [to, from]
        if (sign === 1) graph.add(tail, head)
        else if (graph.strike(tail, head)) struck++
        else graph.add(head, tail)
        from = to
      }
    })
  }
  return struck
}

/** Directed edges between numbered positions. */
class EdgeGraph {
  private readonly positions: Position[] = []
  /** Open hash table of vertex numbers, −1 where empty. */
  private readonly table: Int32Array
  private readonly mask: number
  /** For each vertex the last edge that was added from it, −1 for none; for each edge the one before it. */
  private readonly latest: Int32Array
  private readonly earlier: Int32Array
  /** For each edge where it starts and ends; it is gone where the end is −1. */
  private readonly tails: Int32Array
  private readonly heads: Int32Array
  private count = 0

  constructor(most: number) {
    let size = 16
    while (size < 2 * most) size *= 2
    this.mask = size - 1
    this.table = new Int32Array(size).fill(-1)
    this.latest = new Int32Array(most).fill(-1)
    this.earlier = new Int32Array(most)
    this.tails = new Int32Array(most)
    this.heads = new Int32Array(most)
  }

  vertex(position: Position): number {
    const x = position[0]
    const y = position[1]
    for (let slot = hash(x, y) & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.table[slot]!
      if (found < 0) {
        this.table[slot] = this.positions.length
        return this.positions.push(position) - 1
      }
      const known = this.positions[found]!
      if (known[0] === x && known[1] === y) return found
    }
  }

  add(tail: number, head: number): void {
    const edge = this.count++
    this.tails[edge] = tail
    this.heads[edge] = head
    this.earlier[edge] = this.latest[tail]!
    this.latest[tail] = edge
  }

  /** Takes away an edge, if there is one. */
  strike(tail: number, head: number): boolean {
    for (let edge = this.latest[tail]!; edge >= 0; edge = this.earlier[edge]!) {
      if (this.heads[edge] !== head) continue
      this.heads[edge] = -1
      return true
    }
    return false
  }

  /** Walks the edges that are left; whenever the walk comes to a vertex that it has passed, what lies between is a loop. */
  loops(): { loops: Position[][]; doubled: boolean } {
    const loops: Position[][] = []
    const doubled = this.isDoubled()
    const passed = new Map<number, number>()
    const path: number[] = []
    for (let start = 0; start < this.count; start++) {
      if (this.heads[start]! < 0) continue
      let vertex = this.tails[start]!
      for (;;) {
        const since = passed.get(vertex)
        if (since !== undefined) {
          const loop = path.splice(since)
          for (const corner of loop) passed.delete(corner)
          if (loop.length > 2) loops.push([...loop, vertex].map((corner) => this.positions[corner]!))
        }
        const next = this.take(vertex)
        if (next < 0) break
        passed.set(vertex, path.length)
        path.push(vertex)
        vertex = next
      }
      for (const corner of path.splice(0)) passed.delete(corner)
    }
    return { loops, doubled }
  }

  /** Takes the latest edge from a vertex and returns where it ends, or −1. */
  private take(vertex: number): number {
    for (let edge = this.latest[vertex]!; edge >= 0; edge = this.latest[vertex]!) {
      const head = this.heads[edge]!
      this.latest[vertex] = this.earlier[edge]!
      this.heads[edge] = -1
      if (head >= 0) return head
    }
    return -1
  }

  private isDoubled(): boolean {
    for (let edge = 0; edge < this.count; edge++) {
      const head = this.heads[edge]!
      if (head < 0) continue
      for (let other = this.earlier[edge]!; other >= 0; other = this.earlier[other]!) {
        if (this.heads[other] === head) return true
      }
    }
    return false
  }
}

const bits = new Float64Array(2)
const words = new Int32Array(bits.buffer)

function hash(x: number, y: number): number {
  bits[0] = x + 0
  bits[1] = y + 0
  let h = Math.imul(words[0]! ^ Math.imul(words[1]!, 0x85ebca6b), 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15) ^ words[2]!, 0x27d4eb2f)
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(words[3]!, 0x165667b1), 0x9e3779b1)
  return (h ^ (h >>> 16)) >>> 0
}
