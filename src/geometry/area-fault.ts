import { EdgeBoxes } from "./edge-boxes.js"
import { meetingOfEdges, passesThrough, sideOfCorner } from "./edge-meeting.js"
import { orientation } from "./orientation.js"
import { doubledPlanarArea } from "./planar-area.js"
import type { Area, Position, Ring } from "./position.js"
import { type RingEdges, ringEdges } from "./ring-edges.js"

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
function edgesOf(rings: readonly FlatRing[]): RingEdges {
  const count = rings.reduce((sum, { x }) => sum + x.length, 0)
  const edges = ringEdges(count)
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
  const meeting = meetingOfEdges(edges, i, j)
  if (meeting === null) return null
  if (meeting.kind === "along") return { kind: "overlap", at: meeting.at }
  if (meeting.kind === "cross") return { kind: "crossing", at: meeting.at }
  return touchFault(edges, i, j, touches)
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
    if (!passesThrough(edges, q, x, y)) continue
    if (ring[p] === ring[q]) return { kind: "crossing", at: [x, y] }
    const leaving = x === bx[q]! && y === by[q]! ? after[q]! : q
    const beyond = after[p]!
    const comes = sideOfCorner(ax[q]!, ay[q]!, x, y, bx[leaving]!, by[leaving]!, ax[p]!, ay[p]!)
    const goes = sideOfCorner(ax[q]!, ay[q]!, x, y, bx[leaving]!, by[leaving]!, bx[beyond]!, by[beyond]!)
    if (comes > 0 !== goes > 0) return { kind: "crossing", at: [x, y] }
    touches.add(ring[p]!, ring[q]!, x, y)
  }
  return null
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
