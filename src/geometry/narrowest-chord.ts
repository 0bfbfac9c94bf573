import { type Foot, footOnGeodesic } from "./foot-on-geodesic.js"
import type { GroundRings } from "./ground-rings.js"
import { planeLength } from "./plane-length.js"
import type { Position } from "./position.js"
import { RecentAnswers } from "./recent-answers.js"
import type { RingPoint } from "./ring-point.js"
import { segmentDistance } from "./segment-distance.js"
import { LEAST_CHORD_METRES, PLANE_DOUBT_METRES, TIE_METRES, VERTEX_METRES } from "./tolerance.js"

/** An end of a chord: a position, and the edge of the ring it lies on. */
export interface ChordEnd {
  readonly position: Position
  readonly ring: number
  readonly edge: number
  /** 0 at the edge's start, 1 at its end. */
  readonly fraction: number
}

/** A line between two boundaries that no small shift of its ends makes shorter. */
export interface Chord {
  readonly metres: number
  readonly ends: readonly [ChordEnd, ChordEnd]
}

/**
 * Slides both ends of a chord along their rings until it is locally shortest.
 *
 * Goes from edge to edge on the plane, and the last steps on the ellipsoid, whose scale differs from the plane's. Two straight
 * edges that do not meet are nearest at an end of one of them, so feet of vertices are all that need measuring.
 *
 * @returns Null where the ends run into each other or touch, which is no chord.
 */
export function narrowestChord(mesh: GroundRings, from: RingPoint, to: RingPoint): Chord | null {
  let a: EdgeAt = from
  let b: EdgeAt = to
  let metres = planarDistance(mesh, a, b)
  for (let better = true; better; ) {
    better = false
    for (const [x, y] of pairsWithinReach(mesh, a, b, metres)) {
      const distance = planarDistance(mesh, x, y)
      if (distance < metres - 1e-6) {
        metres = distance
        a = x
        b = y
        better = true
        break
      }
    }
  }
  if (!Number.isFinite(metres) || metres < LEAST_CHORD_METRES) return null
  return slidOnEllipsoid(mesh, a, b)
}

/** Measures a pair of edges and its neighbours on the ellipsoid, and moves to the shortest until that is the pair itself. */
function slidOnEllipsoid(mesh: GroundRings, from: EdgeAt, to: EdgeAt): Chord {
  let [a, b] = [from, to]
  let best = shortestBetween(mesh, a, b)
  for (let better = true; better; ) {
    better = false
    const metres = planarDistance(mesh, a, b)
    for (const [x, y] of pairsWithinReach(mesh, a, b, metres)) {
      if (planarDistance(mesh, x, y) > metres * 1.0001 + PLANE_DOUBT_METRES) continue
      const chord = shortestBetween(mesh, x, y)
      if (chord.metres > best.metres - TIE_METRES) continue
      best = chord
      ;[a, b] = [x, y]
      better = true
    }
  }
  return best
}

interface EdgeAt {
  readonly ring: number
  readonly edge: number
}

/**
 * The pair itself and those pairs of neighbouring edges to which a chord gets without growing: from edge to edge it goes
 * through the vertex that they share, and there it must not be longer than it is.
 */
function pairsWithinReach(mesh: GroundRings, a: EdgeAt, b: EdgeAt, metres: number): [EdgeAt, EdgeAt][] {
  const most = metres + PLANE_DOUBT_METRES
  const pairs: [EdgeAt, EdgeAt][] = [[a, b]]
  for (const x of beside(mesh, a)) {
    if (toEdge(mesh, x.shared, b) <= most) pairs.push([x.edge, b])
    for (const y of beside(mesh, b)) {
      if (planeLength(x.shared[0] - y.shared[0], x.shared[1] - y.shared[1]) <= most) pairs.push([x.edge, y.edge])
    }
  }
  for (const y of beside(mesh, b)) if (toEdge(mesh, y.shared, a) <= most) pairs.push([a, y.edge])
  return pairs
}

/** The edges before and after an edge, each with the vertex that they share with it. */
function beside(mesh: GroundRings, { ring, edge }: EdgeAt): { edge: EdgeAt; shared: Position }[] {
  const points = mesh.projected[ring]!
  const edges = points.length / 2 - 1
  const isOpen = ring >= mesh.areaRings
  return [
    { next: edge + 1, vertex: edge + 1 },
    { next: edge - 1, vertex: edge },
  ]
    .filter(({ next }) => !isOpen || (next >= 0 && next < edges))
    .map(({ next, vertex }) => ({
      edge: { ring, edge: (next + edges) % edges },
      shared: [points[2 * vertex]!, points[2 * vertex + 1]!],
    }))
}

function toEdge(mesh: GroundRings, [x, y]: Position, { ring, edge }: EdgeAt): number {
  return segmentDistance(x, y, mesh.projected[ring]!, 2 * edge)
}

function planarDistance(mesh: GroundRings, a: EdgeAt, b: EdgeAt): number {
  if (areAdjacent(mesh, a, b)) return Number.POSITIVE_INFINITY
  const p = mesh.projected[a.ring]!
  const q = mesh.projected[b.ring]!
  const i = 2 * a.edge
  const j = 2 * b.edge
  return Math.min(
    segmentDistance(p[i]!, p[i + 1]!, q, j),
    segmentDistance(p[i + 2]!, p[i + 3]!, q, j),
    segmentDistance(q[j]!, q[j + 1]!, p, i),
    segmentDistance(q[j + 2]!, q[j + 3]!, p, i),
  )
}

function areAdjacent(mesh: GroundRings, a: EdgeAt, b: EdgeAt): boolean {
  if (a.ring !== b.ring) return false
  const edges = mesh.rings[a.ring]!.length - 1
  const apart = Math.abs(a.edge - b.edge)
  return apart <= 1 || apart === edges - 1
}

function shortestBetween(mesh: GroundRings, a: EdgeAt, b: EdgeAt): Chord {
  const feet = [0, 1].flatMap((end): Chord[] => [footChord(mesh, a, end, b), reversed(footChord(mesh, b, end, a))])
  return feet.reduce((best, chord) => (chord.metres < best.metres ? chord : best))
}

function footChord(mesh: GroundRings, from: EdgeAt, end: number, to: EdgeAt): Chord {
  const position = mesh.rings[from.ring]![from.edge + end]!
  const ring = mesh.rings[to.ring]!
  const [start, finish] = [ring[to.edge]!, ring[to.edge + 1]!]
  const found = footOn(position, start, finish)
  const points = mesh.projected[to.ring]!.subarray(2 * to.edge, 2 * to.edge + 4)
  const length = planeLength(points[2]! - points[0]!, points[3]! - points[1]!)
  const isAtFinish = (1 - found.fraction) * length < VERTEX_METRES
  const isAtStart = found.fraction * length < VERTEX_METRES
  const foot = isAtFinish
    ? { ...found, position: finish, fraction: 1 }
    : isAtStart
      ? { ...found, position: start, fraction: 0 }
      : found
  return {
    metres: foot.metres,
    ends: [
      { position, ring: from.ring, edge: from.edge, fraction: end },
      { position: foot.position, ring: to.ring, edge: to.edge, fraction: foot.fraction },
    ],
  }
}

/** Feet that are kept: of all chords of a large map. */
const FEET = 2 ** 15

let known: RecentAnswers | null = null

/** The foot of a position on an edge, kept for who asks again: neighbouring pairs of edges share theirs. */
function footOn(position: Position, start: Position, end: Position): Foot {
  known ??= new RecentAnswers(3, 4, FEET)
  const answer = known.of([position, start, end], () => {
    const foot = footOnGeodesic(position, start, end)
    return [foot.metres, foot.fraction, foot.position[0], foot.position[1]]
  })
  const [metres, fraction, x, y] = answer as unknown as [number, number, number, number]
  return { metres, fraction, position: fraction === 0 ? start : fraction === 1 ? end : [x, y] }
}

function reversed({ metres, ends: [a, b] }: Chord): Chord {
  return { metres, ends: [b, a] }
}
