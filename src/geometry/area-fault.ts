import { EdgeBoxes, type FlatEdges } from "./edge-boxes.js"
import { orientation } from "./orientation.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, Position, Ring } from "./position.js"

/**
 * Why rings do not bound an area.
 *
 * - `not-a-number`: a position is not finite.
 * - `no-ground`: a ring has no area.
 * - `crossing`: two edges cross, or a ring comes to a place twice.
 * - `overlap`: two edges run along one another.
 * - `parted`: holes touch each other or the outer ring so that they cut the ground in two.
 * - `nesting`: a part lies in another part, or a hole outside its part or in another hole.
 */
export type AreaFaultKind = "not-a-number" | "no-ground" | "crossing" | "overlap" | "parted" | "nesting"

/** What is wrong with an area, and a place where it shows. */
export interface AreaFault {
  readonly kind: AreaFaultKind
  readonly at: Position
}

/**
 * The first fault that keeps rings from bounding an area, or nothing.
 *
 * Exact, with edges straight in longitude and latitude. Different rings may touch in points; rings may have either
 * orientation and repeat a position at once.
 *
 * @returns Null for a valid area.
 */
export function areaFault(area: Area): AreaFault | null {
  const rings: FlatRing[] = []
  for (let part = 0; part < area.length; part++) {
    if (area[part]!.length === 0) return { kind: "no-ground", at: [0, 0] }
    for (let index = 0; index < area[part]!.length; index++) {
      const ring = area[part]![index]!
      const size = doubledPlanarArea(ring)
      const bad = Number.isFinite(size) ? undefined : ring.find(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))
      if (bad !== undefined) return { kind: "not-a-number", at: bad }
      const outer = index === 0
      const flat = size === 0 ? undefined : flatRing(ring, part, outer, size > 0 === outer)
      if (flat === undefined) return { kind: "no-ground", at: ring[0] ?? [0, 0] }
      rings.push(flat)
    }
  }
  return meetingFault(rings) ?? nestingFault(rings)
}

/** A ring with its ground on the left, no position twice in a row, the first not repeated. */
interface FlatRing {
  readonly part: number
  readonly outer: boolean
  readonly x: Float64Array
  readonly y: Float64Array
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

function flatRing(ring: Ring, part: number, outer: boolean, forward: boolean): FlatRing | undefined {
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
  if (count < 3) return undefined
  return { part, outer, x: x.subarray(0, count), y: y.subarray(0, count), west, east, south, north }
}

/** The edges of all rings, in order. */
interface RingEdges extends FlatEdges {
  /** For each edge its ring, and the edge after it in the ring. */
  readonly ring: Int32Array
  readonly after: Int32Array
}

function edgesOf(rings: readonly FlatRing[]): RingEdges {
  const count = rings.reduce((sum, { x }) => sum + x.length, 0)
  const edges = {
    count,
    ax: new Float64Array(count),
    ay: new Float64Array(count),
    bx: new Float64Array(count),
    by: new Float64Array(count),
    ring: new Int32Array(count),
    after: new Int32Array(count),
  }
  let edge = 0
  rings.forEach(({ x, y }, ring) => {
    const first = edge
    for (let i = 0; i < x.length; i++, edge++) {
      const next = i + 1 < x.length ? i + 1 : 0
      edges.ax[edge] = x[i]!
      edges.ay[edge] = y[i]!
      edges.bx[edge] = x[next]!
      edges.by[edge] = y[next]!
      edges.ring[edge] = ring
      edges.after[edge] = first + next
    }
  })
  return edges
}

/** Looks for edges that meet in more than a common end of neighbours or a point of two rings that do not cross. */
function meetingFault(rings: readonly FlatRing[]): AreaFault | null {
  const edges = edgesOf(rings)
  const touches = new Touches(rings)
  let found: AreaFault | null = null
  new EdgeBoxes(edges).pairs(0, (i, j) => {
    found =
      edges.after[i] === j
        ? foldFault(edges, i, j)
        : edges.after[j] === i
          ? foldFault(edges, j, i)
          : pairFault(edges, i, j, touches)
    return found !== null
  })
  return found ?? touches.fault()
}

/** One edge follows the other: they must not fold back. */
function foldFault({ ax, ay, bx, by }: RingEdges, i: number, j: number): AreaFault | null {
  const x = bx[i]!
  const y = by[i]!
  if (orientation(ax[i]!, ay[i]!, x, y, bx[j]!, by[j]!) !== 0) return null
  const back = (ax[i]! - x) * (bx[j]! - x) + (ay[i]! - y) * (by[j]! - y)
  return back > 0 ? { kind: "overlap", at: [x, y] } : null
}

function pairFault(edges: RingEdges, i: number, j: number, touches: Touches): AreaFault | null {
  const { ax, ay, bx, by } = edges
  const sideC = Math.sign(orientation(ax[i]!, ay[i]!, bx[i]!, by[i]!, ax[j]!, ay[j]!))
  const sideD = Math.sign(orientation(ax[i]!, ay[i]!, bx[i]!, by[i]!, bx[j]!, by[j]!))
  if (sideC * sideD > 0) return null
  const sideA = orientation(ax[j]!, ay[j]!, bx[j]!, by[j]!, ax[i]!, ay[i]!)
  const sideB = orientation(ax[j]!, ay[j]!, bx[j]!, by[j]!, bx[i]!, by[i]!)
  if (Math.sign(sideA) * Math.sign(sideB) > 0) return null
  if (sideC === 0 && sideD === 0) {
    const shared = sharedStretch(edges, i, j)
    if (shared < 0) return null
    if (shared > 0) return { kind: "overlap", at: [ax[j]!, ay[j]!] }
  } else if (sideA !== 0 && sideB !== 0 && sideC !== 0 && sideD !== 0) {
    const part = sideA / (sideA - sideB)
    return { kind: "crossing", at: [ax[i]! + part * (bx[i]! - ax[i]!), ay[i]! + part * (by[i]! - ay[i]!)] }
  }
  return touchFault(edges, i, j, touches)
}

/** How much of their longer axis two edges on one line share: 0 for a point, negative for nothing. */
function sharedStretch({ ax, ay, bx, by }: RingEdges, i: number, j: number): number {
  const [a, b] = Math.abs(bx[i]! - ax[i]!) >= Math.abs(by[i]! - ay[i]!) ? [ax, bx] : [ay, by]
  const start = Math.max(Math.min(a[i]!, b[i]!), Math.min(a[j]!, b[j]!))
  return Math.min(Math.max(a[i]!, b[i]!), Math.max(a[j]!, b[j]!)) - start
}

/** Two edges meet in an end of one of them: there the one boundary must stay on one side of the other. */
function touchFault(edges: RingEdges, i: number, j: number, touches: Touches): AreaFault | null {
  const { ax, ay, bx, by, after, ring } = edges
  for (const [p, q] of [
    [i, j],
    [j, i],
  ] as const) {
    const x = bx[p]!
    const y = by[p]!
    if (!passes(edges, q, x, y)) continue
    if (ring[p] === ring[q]) return { kind: "crossing", at: [x, y] }
    const leaving = x === bx[q]! && y === by[q]! ? after[q]! : q
    const beyond = after[p]!
    const comes = isLeftOfCorner(ax[q]!, ay[q]!, x, y, bx[leaving]!, by[leaving]!, ax[p]!, ay[p]!)
    const goes = isLeftOfCorner(ax[q]!, ay[q]!, x, y, bx[leaving]!, by[leaving]!, bx[beyond]!, by[beyond]!)
    if (comes !== goes) return { kind: "crossing", at: [x, y] }
    touches.add(ring[p]!, ring[q]!, x, y)
  }
  return null
}

/** Whether an edge goes through a point or ends in it; one that starts in it does not. */
function passes({ ax, ay, bx, by }: RingEdges, edge: number, x: number, y: number): boolean {
  if (x === ax[edge]! && y === ay[edge]!) return false
  if ((x - ax[edge]!) * (x - bx[edge]!) > 0 || (y - ay[edge]!) * (y - by[edge]!) > 0) return false
  return orientation(ax[edge]!, ay[edge]!, bx[edge]!, by[edge]!, x, y) === 0
}

/** Whether a point lies, seen from the corner b of the way a b c, on the left of that way. */
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
  const first = orientation(ax, ay, bx, by, x, y) > 0
  const second = orientation(bx, by, cx, cy, x, y) > 0
  return orientation(ax, ay, bx, by, cx, cy) >= 0 ? first && second : first || second
}

/** The points in which the rings of a part touch. A round trip from ring to point to ring encloses ground. */
class Touches {
  private readonly rings: readonly FlatRing[]
  private readonly links = new Set<string>()
  private readonly parents = new Map<string, string>()
  private found: AreaFault | null = null

  constructor(rings: readonly FlatRing[]) {
    this.rings = rings
  }

  add(p: number, q: number, x: number, y: number): void {
    if (this.rings[p]!.part !== this.rings[q]!.part) return
    for (const ring of [p, q]) {
      const link = `${ring} ${x} ${y}`
      if (this.links.has(link)) continue
      this.links.add(link)
      const one = this.root(`${ring}`)
      const other = this.root(`${this.rings[ring]!.part} ${x} ${y}`)
      if (one === other) this.found ??= { kind: "parted", at: [x, y] }
      else this.parents.set(one, other)
    }
  }

  fault(): AreaFault | null {
    return this.found
  }

  private root(name: string): string {
    let at = name
    for (let up = this.parents.get(at); up !== undefined; up = this.parents.get(at)) at = up
    return at
  }
}

/** Every ring must lie in as many outer rings, less holes, as it says: a hole in one, an outer ring in none. */
function nestingFault(rings: readonly FlatRing[]): AreaFault | null {
  for (const ring of rings) {
    let rounds = 0
    for (const other of rings) {
      if (other === ring || ring.west < other.west || ring.east > other.east) continue
      if (ring.south < other.south || ring.north > other.north) continue
      const about = roundsAbout(ring, other)
      if (about !== 0 && !ring.outer && other.outer && ring.part !== other.part) rounds++
      rounds += about
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
  for (let k = 0; k < inner.x.length; k++) {
    const next = k + 1 < inner.x.length ? k + 1 : 0
    const rounds = windings((inner.x[k]! + inner.x[next]!) / 2, (inner.y[k]! + inner.y[next]!) / 2, ring)
    if (rounds !== undefined) return rounds
  }
  return 0
}

/** How often a ring goes round a point; nothing if the point is on it. */
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
