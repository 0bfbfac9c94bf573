import { EdgeBoxes } from "../../geometry/edge-boxes.js"
import { meetingOfEdges, passesThrough, sideOfCorner } from "../../geometry/edge-meeting.js"
import { groundOrder } from "../../geometry/ground-order.js"
import type { Position } from "../../geometry/position.js"
import { ringBoxes } from "../../geometry/ring-boxes.js"
import { type RingEdges, ringEdges } from "../../geometry/ring-edges.js"
import { MOST_CROSSINGS, MOST_PAIRS_AN_EDGE, PAIRS_AT_LEAST } from "../limits.js"
import type { CheckedRing } from "./checked-ring.js"

/** Where something happens first, and how often; `more` where the search ended before all of it was seen. */
export interface Meeting {
  readonly at: Position
  count: number
}

/** How the rings of one geometry meet. */
export interface RingMeetings {
  /** For each ring that crosses itself, where. */
  readonly crossings: Map<number, Meeting>
  /** For each ring that touches itself and does not cross, where. */
  readonly touches: Map<number, Meeting>
  /** Pairs of rings that come where they may not: a hole beyond its outer ring, a part into another. */
  readonly intrusions: Map<string, Meeting & { readonly rings: readonly [number, number] }>
  /** Pairs of rings that run along one another, each with its ground on its own side. */
  readonly shared: Map<string, Meeting & { readonly rings: readonly [number, number] }>
  /** How many pairs of edges and of boxes can be looked at, where there are more; else null. */
  readonly tooMany: number | null
  /** True where there are so many crossings that not all were counted. */
  readonly ended: boolean
}

/**
 * How rings of one geometry meet themselves and each other.
 *
 * Every ring has its ground on the left. So where two rings part after a stretch together, the one must turn to the left
 * of the other if both bound one part, and to the right if they bound two. Where they touch in a point only, it must stay
 * on one side, and which one that is, their nesting tells.
 */
export function ringMeetings(rings: readonly CheckedRing[]): RingMeetings {
  const edges = edgesOf(rings)
  const made = {
    crossings: new Map<number, Meeting>(),
    touches: new Map<number, Meeting>(),
    intrusions: new Map<string, Meeting & { rings: readonly [number, number] }>(),
    shared: new Map<string, Meeting & { rings: readonly [number, number] }>(),
  }
  const most = Math.max(PAIRS_AT_LEAST, MOST_PAIRS_AN_EDGE * edges.count)
  let events = 0
  const ofRing = (map: Map<number, Meeting>, ring: number, at: Position): void => {
    const known = map.get(ring)
    if (known) known.count++
    else map.set(ring, { at, count: 1 })
  }
  const ofPair = (map: RingMeetings["shared"], p: number, q: number, at: Position): void => {
    const rings = p < q ? ([p, q] as const) : ([q, p] as const)
    const known = map.get(rings.join())
    if (known) known.count++
    else map.set(rings.join(), { at, count: 1, rings })
  }
  const fault = (i: number, j: number, at: Position): boolean => {
    const [p, q] = [edges.ring[i]!, edges.ring[j]!]
    if (p === q) ofRing(made.crossings, p, at)
    else ofPair(made.intrusions, p, q, at)
    return ++events >= MOST_CROSSINGS
  }
  const look = (i: number, j: number): boolean | undefined => {
    if (edges.after[i] === j || edges.after[j] === i) return undefined
    const meeting = meetingOfEdges(edges, i, j)
    if (meeting === null) return undefined
    const [p, q] = [edges.ring[i]!, edges.ring[j]!]
    if (meeting.kind === "cross") return fault(i, j, meeting.at)
    if (meeting.kind === "along") {
      if (p === q || meeting.sameWay) return fault(i, j, meeting.at)
      ofPair(made.shared, p, q, meeting.at)
    }
    const side = p === q ? "self" : rings[p]!.part === rings[q]!.part ? "left" : "right"
    const touch = touchOf(edges, i, j, side)
    if (touch?.isFault === true) return fault(i, j, touch.at)
    if (touch && p === q) ofRing(made.touches, p, touch.at)
    return undefined
  }
  const isComplete = new EdgeBoxes(edges).pairs(0, look, most)
  for (const ring of made.crossings.keys()) made.touches.delete(ring)
  return { ...made, tooMany: isComplete ? null : most, ended: events >= MOST_CROSSINGS }
}

/** The side of a ring that another may not turn to where the two part after a stretch together. */
const WRONG_SIDE = { left: -1, right: 1, self: 0 }

/** What an edge that ends on another does there, with the edge after it: passing to the wrong side is a fault. */
function touchOf(
  edges: RingEdges,
  i: number,
  j: number,
  allowed: "left" | "right" | "self",
): { at: Position; isFault: boolean } | undefined {
  const { ax, ay, bx, by, after } = edges
  let found: { at: Position; isFault: boolean } | undefined
  for (const [p, q] of [
    [i, j],
    [j, i],
  ] as const) {
    const x = bx[p]!
    const y = by[p]!
    if (!passesThrough(edges, q, x, y)) continue
    found ??= { at: [x, y], isFault: false }
    const leaving = x === bx[q]! && y === by[q]! ? after[q]! : q
    const beyond = after[p]!
    if (leaving < 0 || beyond < 0) continue
    const sideOf = (px: number, py: number): number =>
      sideOfCorner(ax[q]!, ay[q]!, x, y, bx[leaving]!, by[leaving]!, px, py)
    const [comes, goes] = [sideOf(ax[p]!, ay[p]!), sideOf(bx[beyond]!, by[beyond]!)]
    const isFault = comes * goes < 0 || (comes * goes === 0 && WRONG_SIDE[allowed] * (comes + goes) > 0)
    if (isFault) return { at: [x, y], isFault }
  }
  return found
}

/** The edges of all rings, rings that lie near each other beside each other. */
function edgesOf(rings: readonly CheckedRing[]): RingEdges {
  const count = rings.reduce((sum, { corners, closed }) => sum + corners.length - (closed ? 0 : 1), 0)
  const edges = ringEdges(count)
  let edge = 0
  for (const number of rings.length > 1 ? groundOrder(ringBoxes(rings.map(({ corners }) => corners))) : [0]) {
    const { corners, closed } = rings[number]!
    const first = edge
    const last = closed ? corners.length : corners.length - 1
    for (let i = 0; i < last; i++, edge++) {
      const [from, to] = [corners[i]!, corners[i + 1 < corners.length ? i + 1 : 0]!]
      edges.ax[edge] = from[0]
      edges.ay[edge] = from[1]
      edges.bx[edge] = to[0]
      edges.by[edge] = to[1]
      edges.ring[edge] = number
      edges.after[edge] = i + 1 < last ? edge + 1 : closed ? first : -1
    }
  }
  return edges
}
