import type { BoundaryEdges } from "./arrangement.js"
import { noBoundaryEdges } from "./boundary-edges.js"
import { hashPosition } from "./hash-position.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, Position } from "./position.js"

/**
 * What is left of the boundaries of two areas when their common edges are struck out.
 *
 * Ground is on the left of the first area's edges and, as they are reversed, on the right of the second's. So the edges
 * go round ground that only the first area has once counter-clockwise, round ground that only the second has once
 * clockwise, and round all other ground not at all.
 *
 * Exact, and in time that grows as the vertices do: positions are compared by their numbers, as they are.
 */
export function edgeResidue(a: Area, b: Area): BoundaryEdges {
  const struckOut = new EdgeList(countPositions(a))
  const left = noBoundaryEdges()
  for (const rings of a) {
    for (let index = 0; index < rings.length; index++) {
      const ring = rings[index]!
      const forward = doubledPlanarArea(ring) > 0 === (index === 0)
      let from = struckOut.vertex(ring[ring.length - 1]!, true)
      for (let i = 0; i < ring.length; i++) {
        const to = struckOut.vertex(ring[i]!, true)
        if (to === from) continue
        if (forward) struckOut.add(from, to)
        else struckOut.add(to, from)
        from = to
      }
    }
  }
  for (const rings of b) {
    for (let index = 0; index < rings.length; index++) {
      const ring = rings[index]!
      const forward = doubledPlanarArea(ring) > 0 === (index === 0)
      let before = ring[ring.length - 1]!
      let from = struckOut.vertex(before, false)
      for (let i = 0; i < ring.length; i++) {
        const position = ring[i]!
        const to = struckOut.vertex(position, false)
        const isEdge = position[0] !== before[0] || position[1] !== before[1]
        const isStruck = from >= 0 && to >= 0 && (forward ? struckOut.strike(from, to) : struckOut.strike(to, from))
        if (isEdge && !isStruck) {
          left.starts.push(forward ? position : before)
          left.ends.push(forward ? before : position)
          left.boundary.push(0)
        }
        before = position
        from = to
      }
    }
  }
  struckOut.rest(left)
  return left
}

function countPositions(area: Area): number {
  let count = 0
  for (const rings of area) for (const ring of rings) count += ring.length
  return count
}

/** Directed edges between numbered vertices, to be struck out one by one. */
class EdgeList {
  private readonly positions: Position[] = []
  /** Open hash table of vertex numbers, −1 where empty. */
  private readonly table: Int32Array
  /** For each vertex the latest edge from it, −1 for none; for each edge the one from the same vertex before it. */
  private readonly latest: Int32Array
  private readonly earlier: Int32Array
  /** For each edge where it starts and ends; the end is −1 once it is struck out. */
  private readonly tails: Int32Array
  private readonly heads: Int32Array
  private count = 0

  constructor(most: number) {
    let size = 16
    while (size < 2 * most) size *= 2
    this.table = new Int32Array(size).fill(-1)
    this.latest = new Int32Array(most).fill(-1)
    this.earlier = new Int32Array(most)
    this.tails = new Int32Array(most)
    this.heads = new Int32Array(most)
  }

  /** The number of a position; −1 if it has none and is not to be given one. */
  vertex(position: Position, add: boolean): number {
    const x = position[0]
    const y = position[1]
    const { table, positions } = this
    const mask = table.length - 1
    for (let slot = hashPosition(x, y) & mask; ; slot = (slot + 1) & mask) {
      const found = table[slot]!
      if (found < 0) {
        if (!add) return -1
        table[slot] = positions.length
        return positions.push(position) - 1
      }
      const known = positions[found]!
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

  /** Strikes out an edge, if there is one. */
  strike(tail: number, head: number): boolean {
    for (let edge = this.latest[tail]!; edge >= 0; edge = this.earlier[edge]!) {
      if (this.heads[edge] !== head) continue
      this.heads[edge] = -1
      return true
    }
    return false
  }

  /** Adds the edges that were not struck out to others. */
  rest(left: BoundaryEdges): void {
    for (let edge = 0; edge < this.count; edge++) {
      const head = this.heads[edge]!
      if (head < 0) continue
      left.starts.push(this.positions[this.tails[edge]!]!)
      left.ends.push(this.positions[head]!)
      left.boundary.push(0)
    }
  }
}
