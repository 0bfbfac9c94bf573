import { orientation } from "./orientation.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, Position, Ring } from "./position.js"

/**
 * Why rings do not bound an area.
 *
 * - `not-a-number`: a position is not finite.
 * - `no-ground`: a ring has no area.
 * - `crossing`: two edges cross, or two stretches of boundary cross in a common vertex.
 * - `overlap`: two edges run along one another.
 * - `nesting`: a part lies in another part, or a hole outside its part or in another hole.
 */
export type AreaFaultKind = "not-a-number" | "no-ground" | "crossing" | "overlap" | "nesting"

/** What is wrong with an area, and a place where it shows. */
export interface AreaFault {
  readonly kind: AreaFaultKind
  readonly at: Position
}

/**
 * The first fault that keeps rings from bounding an area, or nothing.
 *
 * Exact, with edges straight in longitude and latitude. Rings may touch in single points and have either orientation.
 *
 * @returns Null for a valid area.
 */
export function areaFault(area: Area): AreaFault | null {
  const rings: FlatRing[] = []
  for (const part of area) {
    for (let index = 0; index < part.length; index++) {
      const ring = part[index]!
      const size = doubledPlanarArea(ring)
      const bad = Number.isFinite(size) ? undefined : ring.find(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))
      if (bad !== undefined) return { kind: "not-a-number", at: bad }
      const outer = index === 0
      const flat = size === 0 ? undefined : flatRing(ring, size > 0 === outer, outer)
      if (flat === undefined) return { kind: "no-ground", at: ring[0] ?? [0, 0] }
      rings.push(flat)
    }
  }
  return new EdgePairs(rings).fault() ?? nestingFault(rings)
}

/** A ring with its ground on the left, no position twice in a row, the first not repeated. */
interface FlatRing {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly outer: boolean
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

function flatRing(ring: Ring, forward: boolean, outer: boolean): FlatRing | undefined {
  const x = new Float64Array(ring.length)
  const y = new Float64Array(ring.length)
  let count = 0
  let west = Number.POSITIVE_INFINITY
  let east = Number.NEGATIVE_INFINITY
  let south = Number.POSITIVE_INFINITY
  let north = Number.NEGATIVE_INFINITY
  for (let i = 0; i < ring.length; i++) {
    const position = ring[forward ? i : ring.length - 1 - i]!
    const px = position[0]
    const py = position[1]
    if (count > 0 && x[count - 1] === px && y[count - 1] === py) continue
    x[count] = px
    y[count] = py
    count++
    if (px < west) west = px
    if (px > east) east = px
    if (py < south) south = py
    if (py > north) north = py
  }
  if (x[0] === x[count - 1] && y[0] === y[count - 1]) count--
  return count < 3 ? undefined : { x: x.subarray(0, count), y: y.subarray(0, count), outer, west, east, south, north }
}

/** Edges to a leaf of the tree of boxes. */
const LEAF_EDGES = 8

/** Finds edges that meet, by a tree of boxes over the edges of all rings in their order. */
class EdgePairs {
  private readonly ax: Float64Array
  private readonly ay: Float64Array
  private readonly bx: Float64Array
  private readonly by: Float64Array
  /** For each edge the edges before and after it in its ring. */
  private readonly before: Int32Array
  private readonly after: Int32Array
  private readonly count: number
  /** West, south, east, north of each node; node 1 is the root and has the children 2 and 3, and so on. */
  private readonly boxes: Float64Array
  private readonly leaves: number
  private found: AreaFault | null = null

  constructor(rings: readonly FlatRing[]) {
    this.count = rings.reduce((sum, { x }) => sum + x.length, 0)
    this.ax = new Float64Array(this.count)
    this.ay = new Float64Array(this.count)
    this.bx = new Float64Array(this.count)
    this.by = new Float64Array(this.count)
    this.before = new Int32Array(this.count)
    this.after = new Int32Array(this.count)
    let edge = 0
    for (const { x, y } of rings) {
      const first = edge
      for (let i = 0; i < x.length; i++, edge++) {
        const next = i + 1 < x.length ? i + 1 : 0
        this.ax[edge] = x[i]!
        this.ay[edge] = y[i]!
        this.bx[edge] = x[next]!
        this.by[edge] = y[next]!
        this.before[edge] = i > 0 ? edge - 1 : first + x.length - 1
        this.after[edge] = first + next
      }
    }
    this.leaves = 1
    while (this.leaves * LEAF_EDGES < this.count) this.leaves *= 2
    this.boxes = new Float64Array(8 * this.leaves)
    this.fillBoxes()
  }

  fault(): AreaFault | null {
    if (this.count > 0) this.within(1)
    return this.found
  }

  private fillBoxes(): void {
    const { boxes } = this
    for (let leaf = 0; leaf < this.leaves; leaf++) {
      let west = Number.POSITIVE_INFINITY
      let south = Number.POSITIVE_INFINITY
      let east = Number.NEGATIVE_INFINITY
      let north = Number.NEGATIVE_INFINITY
      const end = Math.min(this.count, (leaf + 1) * LEAF_EDGES)
      for (let k = leaf * LEAF_EDGES; k < end; k++) {
        const ax = this.ax[k]!
        const bx = this.bx[k]!
        const ay = this.ay[k]!
        const by = this.by[k]!
        west = Math.min(west, Math.min(ax, bx))
        east = Math.max(east, Math.max(ax, bx))
        south = Math.min(south, Math.min(ay, by))
        north = Math.max(north, Math.max(ay, by))
      }
      const at = 4 * (this.leaves + leaf)
      boxes[at] = west
      boxes[at + 1] = south
      boxes[at + 2] = east
      boxes[at + 3] = north
    }
    for (let node = this.leaves - 1; node > 0; node--) {
      const p = 8 * node
      const q = p + 4
      boxes[4 * node] = Math.min(boxes[p]!, boxes[q]!)
      boxes[4 * node + 1] = Math.min(boxes[p + 1]!, boxes[q + 1]!)
      boxes[4 * node + 2] = Math.max(boxes[p + 2]!, boxes[q + 2]!)
      boxes[4 * node + 3] = Math.max(boxes[p + 3]!, boxes[q + 3]!)
    }
  }

  private within(node: number): void {
    if (this.found !== null) return
    if (node >= this.leaves) {
      const first = (node - this.leaves) * LEAF_EDGES
      const end = Math.min(this.count, first + LEAF_EDGES)
      for (let i = first; i < end; i++) for (let j = i + 1; j < end; j++) this.look(i, j)
      return
    }
    this.within(2 * node)
    this.within(2 * node + 1)
    this.between(2 * node, 2 * node + 1)
  }

  private between(p: number, q: number): void {
    const { boxes } = this
    if (boxes[4 * p]! > boxes[4 * q + 2]! || boxes[4 * q]! > boxes[4 * p + 2]!) return
    if (boxes[4 * p + 1]! > boxes[4 * q + 3]! || boxes[4 * q + 1]! > boxes[4 * p + 3]!) return
    if (this.found !== null) return
    if (p >= this.leaves) {
      this.lookBetween(p - this.leaves, q - this.leaves)
      return
    }
    this.between(2 * p, 2 * q)
    this.between(2 * p, 2 * q + 1)
    this.between(2 * p + 1, 2 * q)
    this.between(2 * p + 1, 2 * q + 1)
  }

  private lookBetween(p: number, q: number): void {
    const at = 4 * (this.leaves + q)
    const west = this.boxes[at]!
    const south = this.boxes[at + 1]!
    const east = this.boxes[at + 2]!
    const north = this.boxes[at + 3]!
    const endP = Math.min(this.count, (p + 1) * LEAF_EDGES)
    const endQ = Math.min(this.count, (q + 1) * LEAF_EDGES)
    for (let i = p * LEAF_EDGES; i < endP; i++) {
      const ax = this.ax[i]!
      const bx = this.bx[i]!
      if ((ax < west && bx < west) || (ax > east && bx > east)) continue
      const ay = this.ay[i]!
      const by = this.by[i]!
      if ((ay < south && by < south) || (ay > north && by > north)) continue
      for (let j = q * LEAF_EDGES; j < endQ; j++) this.look(i, j)
    }
  }

  /** Looks at two edges: first whether their boxes meet, then at the way they do. */
  private look(i: number, j: number): void {
    const ax = this.ax[i]!
    const bx = this.bx[i]!
    const cx = this.ax[j]!
    const dx = this.bx[j]!
    if ((ax < cx && ax < dx && bx < cx && bx < dx) || (ax > cx && ax > dx && bx > cx && bx > dx)) return
    const ay = this.ay[i]!
    const by = this.by[i]!
    const cy = this.ay[j]!
    const dy = this.by[j]!
    if ((ay < cy && ay < dy && by < cy && by < dy) || (ay > cy && ay > dy && by > cy && by > dy)) return
    if (this.found !== null) return
    if (this.after[i] === j || this.after[j] === i) {
      this.lookAtCorner(i, j)
      return
    }
    const sideC = Math.sign(orientation(ax, ay, bx, by, cx, cy))
    const sideD = Math.sign(orientation(ax, ay, bx, by, dx, dy))
    if (sideC * sideD > 0) return
    const sideA = Math.sign(orientation(cx, cy, dx, dy, ax, ay))
    const sideB = Math.sign(orientation(cx, cy, dx, dy, bx, by))
    if (sideA * sideB > 0) return
    if (sideC === 0 && sideD === 0) {
      if (this.overlap(i, j)) this.found = { kind: "overlap", at: [cx, cy] }
      else this.touch(i, j)
    } else if (sideA * sideB < 0 && sideC * sideD < 0) {
      const t = orientation(cx, cy, dx, dy, ax, ay)
      const part = t / (t - orientation(cx, cy, dx, dy, bx, by))
      this.found = { kind: "crossing", at: [ax + part * (bx - ax), ay + part * (by - ay)] }
    } else {
      this.touch(i, j)
    }
  }

  /** Looks at two edges of which one follows the other: they must not fold back. */
  private lookAtCorner(i: number, j: number): void {
    const [first, second] = this.after[i] === j ? [i, j] : [j, i]
    const x = this.bx[first]!
    const y = this.by[first]!
    if (orientation(this.ax[first]!, this.ay[first]!, x, y, this.bx[second]!, this.by[second]!) !== 0) return
    const back = (this.ax[first]! - x) * (this.bx[second]! - x) + (this.ay[first]! - y) * (this.by[second]! - y)
    if (back > 0) this.found = { kind: "overlap", at: [x, y] }
  }

  /** Whether two edges on one line have more than a point in common. */
  private overlap(i: number, j: number): boolean {
    const ux = this.bx[i]! - this.ax[i]!
    const uy = this.by[i]! - this.ay[i]!
    const useX = Math.abs(ux) >= Math.abs(uy)
    const [from, to] = useX ? [this.ax, this.bx] : [this.ay, this.by]
    const start = Math.max(Math.min(from[i]!, to[i]!), Math.min(from[j]!, to[j]!))
    const end = Math.min(Math.max(from[i]!, to[i]!), Math.max(from[j]!, to[j]!))
    return end > start
  }

  /** Two edges meet in a point that is an end of one: there the boundary must not cross itself. */
  private touch(i: number, j: number): void {
    for (const [p, q] of [
      [i, j],
      [j, i],
    ] as const) {
      const x = this.bx[p]!
      const y = this.by[p]!
      const onQ = orientation(this.ax[q]!, this.ay[q]!, this.bx[q]!, this.by[q]!, x, y) === 0
      const atStart = x === this.ax[q]! && y === this.ay[q]!
      const within =
        onQ && (x - this.ax[q]!) * (x - this.bx[q]!) <= 0 && (y - this.ay[q]!) * (y - this.by[q]!) <= 0 && !atStart
      if (!within) continue
      const beyond = this.after[p]!
      const ends = x === this.bx[q]! && y === this.by[q]!
      const leaving = ends ? this.after[q]! : q
      if (ends && p > q) continue
      const inside = (px: number, py: number): boolean =>
        isLeftOfCorner(this.ax[q]!, this.ay[q]!, x, y, this.bx[leaving]!, this.by[leaving]!, px, py)
      if (inside(this.ax[p]!, this.ay[p]!) !== inside(this.bx[beyond]!, this.by[beyond]!)) {
        this.found = { kind: "crossing", at: [x, y] }
      }
    }
  }
}

/** Whether a point lies, seen from a corner b of the way a b c, on the left of that way. */
function isLeftOfCorner(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  x: number,
  y: number,
): boolean {
  const left1 = orientation(ax, ay, bx, by, x, y) > 0
  const left2 = orientation(bx, by, cx, cy, x, y) > 0
  return orientation(ax, ay, bx, by, cx, cy) >= 0 ? left1 && left2 : left1 || left2
}

/** Every ring must lie in as many outer rings, less holes, as it says: a hole in one, an outer ring in none. */
function nestingFault(rings: readonly FlatRing[]): AreaFault | null {
  for (const ring of rings) {
    let rounds = 0
    for (const other of rings) {
      if (other === ring || ring.west < other.west || ring.east > other.east) continue
      if (ring.south < other.south || ring.north > other.north) continue
      rounds += roundsAbout(ring, other)
    }
    if (rounds !== (ring.outer ? 0 : 1)) return { kind: "nesting", at: [ring.x[0]!, ring.y[0]!] }
  }
  return null
}

/** How often a ring goes round another that it does not cross. */
function roundsAbout(inner: FlatRing, ring: FlatRing): number {
  for (let k = 0; k < inner.x.length; k++) {
    const rounds = windings(inner.x[k]!, inner.y[k]!, ring)
    if (rounds !== undefined) return rounds
  }
  return 0
}

function windings(x: number, y: number, ring: FlatRing): number | undefined {
  let count = 0
  let ax = ring.x[ring.x.length - 1]!
  let ay = ring.y[ring.y.length - 1]!
  for (let k = 0; k < ring.x.length; k++) {
    const bx = ring.x[k]!
    const by = ring.y[k]!
    if ((ay >= y || by >= y) && (ay <= y || by <= y) && (ax >= x || bx >= x)) {
      const side = orientation(ax, ay, bx, by, x, y)
      if (side === 0 && (ax - x) * (bx - x) <= 0 && (ay - y) * (by - y) <= 0) return undefined
      if (ay <= y && by > y && side > 0) count++
      if (ay > y && by <= y && side < 0) count--
    }
    ax = bx
    ay = by
  }
  return count
}
