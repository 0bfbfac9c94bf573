import { boxDistanceSquared } from "./box-distance.js"
import { type Candidate, Candidates } from "./candidates.js"
import { crossingOfEdges } from "./crossing-of-edges.js"
import type { EdgePlace } from "./edge-place.js"
import { BOX_SIZE, type EdgeTree } from "./edge-tree.js"
import { EARTH_STRETCH } from "./ellipsoid.js"
import { FacingViews, type View } from "./facing-views.js"
import { footOnGeodesic } from "./foot-on-geodesic.js"
import { geodesicDirect } from "./geodesic-direct.js"
import { geodesicInverse } from "./geodesic-inverse.js"
import { edgePlaceIn, type LeafInSpace, leafInSpace, positionIn } from "./leaf-in-space.js"
import type { Position } from "./position.js"
import { segmentsApart } from "./segments-apart.js"
import { chordBeyond, groundError, groundFromChord } from "./straight-and-ground.js"
import { SAME_WITNESS_DEGREES, SPACE_ROUNDING_METRES, TIE_METRES, TOUCH_METRES } from "./tolerance.js"

/** The two places at which the edges of two shapes come nearest. */
export interface NearestPair {
  readonly metres: number
  readonly witness: readonly [Position, Position]
  readonly edges: readonly [EdgePlace, EdgePlace]
  /** How many other pairs of places are as near, to a micrometre. */
  readonly ties: number
  /** Whether edges cross; the witness then is a place where they do. */
  readonly crossing: boolean
}

/**
 * Where the edges of two shapes come nearest.
 *
 * No two geodesics have their least distance inside both of them: the ellipsoid's curvature is positive, so by Synge's
 * formula a geodesic that meets both at right angles is shortened by moving both its ends alike. Unless edges cross, an
 * end of one of them is therefore part of the pair, and only vertices need to be held against edges.
 *
 * Three sieves, each a proved lower bound, come before the exact answer: boxes ({@link boxDistanceSquared}), capsules
 * ({@link segmentsApart}), and two leaves as seen along and across the line between them. A pair is dropped once its
 * straight distance through the earth exceeds the chord beyond which no way over the ground is as short as the best
 * one known ({@link chordBeyond}). What is left is ranked by {@link groundFromChord} and measured by
 * {@link footOnGeodesic} in that order, until a rank less its error exceeds the best. Only there does a measured error,
 * {@link groundError}, and not a proved one decide.
 */
export function nearestPair(a: EdgeTree, b: EdgeTree): NearestPair {
  return new Search(a, b).answer()
}

/** A rank with a greater error than this is a guess: one geodesic to an end of the edge tells more. Metres. */
const GUESSED_METRES = 1e5

/** No edge of a tree is longer: a quarter of a degree both ways, or 20 km where a line was refined. Metres. */
const MOST_EDGE_METRES = 4e4

class Search {
  private readonly a: EdgeTree
  private readonly b: EdgeTree
  private readonly leavesA: (LeafInSpace | undefined)[] = []
  private readonly leavesB: (LeafInSpace | undefined)[] = []
  private readonly candidates = new Candidates()
  private readonly views = new FacingViews()
  /** The least distance is no more than this, in metres over the ground. */
  private atMost = Number.POSITIVE_INFINITY
  /** A pair whose straight distance is more than this is not the nearest, rounding allowed for. */
  private limit = Number.POSITIVE_INFINITY
  private limitSquared = Number.POSITIVE_INFINITY
  private crossing: NearestPair | null = null

  constructor(a: EdgeTree, b: EdgeTree) {
    this.a = a
    this.b = b
    this.visit(a.boxes.length / BOX_SIZE - 1, b.boxes.length / BOX_SIZE - 1)
  }

  answer(): NearestPair {
    return this.crossing ?? this.measuredBest()
  }

  /** Looks into two nodes, the nearer half of the larger one first. */
  private visit(p: number, q: number): void {
    const childrenP = this.a.children
    const childrenQ = this.b.children
    const leafP = childrenP[2 * p]! < 0
    const leafQ = childrenQ[2 * q]! < 0
    if (leafP && leafQ) {
      this.meet(p, q)
    } else if (leafQ || (!leafP && girth(this.a.boxes, p) >= girth(this.b.boxes, q))) {
      this.visitNearerFirst(childrenP[2 * p]!, q, childrenP[2 * p + 1]!, q)
    } else {
      this.visitNearerFirst(p, childrenQ[2 * q]!, p, childrenQ[2 * q + 1]!)
    }
  }

  private visitNearerFirst(p: number, q: number, otherP: number, otherQ: number): void {
    const one = boxDistanceSquared(this.a.boxes, p, this.b.boxes, q)
    const only = otherP < 0 || otherQ < 0
    const other = only ? Number.POSITIVE_INFINITY : boxDistanceSquared(this.a.boxes, otherP, this.b.boxes, otherQ)
    if (one <= other) {
      if (one <= this.limitSquared) this.visit(p, q)
      if (!only && other <= this.limitSquared) this.visit(otherP, otherQ)
    } else {
      if (other <= this.limitSquared) this.visit(otherP, otherQ)
      if (one <= this.limitSquared) this.visit(p, q)
    }
  }

  /** Holds the vertices of two leaves against each other's edges. */
  private meet(leafA: number, leafB: number): void {
    const p = (this.leavesA[leafA] ??= leafInSpace(this.a, leafA))
    const q = (this.leavesB[leafB] ??= leafInSpace(this.b, leafB))
    const apart = segmentsApart(p.axis, q.axis, this.views.ahead)
    if (apart - p.radius - q.radius > this.limit) return
    this.views.look(p, q)
    if (apart <= p.radius + q.radius) this.cross(p, q)
    this.hold(p, this.views.first, q, this.views.second, false)
    this.hold(q, this.views.second, p, this.views.first, true)
  }

  /**
   * Holds the vertices of one leaf against the edges of another.
   *
   * The leaves face each other, so the sum of how far two points are ahead is negative by the gap between them. The two
   * directions of a view are at right angles: a vertex and an edge are no nearer than the gaps in both say. The edge's
   * sag is allowed for.
   */
  private hold(p: LeafInSpace, viewP: View, q: LeafInSpace, viewQ: View, swapped: boolean): void {
    const { along, across } = viewQ
    let foremost = Number.NEGATIVE_INFINITY
    for (let j = 0; j <= q.edges; j++) foremost = Math.max(foremost, along[j]!)
    for (let i = 0; i < p.ownVertices; i++) {
      const here = viewP.along[i]!
      const beside = viewP.across[i]!
      const reach = this.limit + q.sag
      const clearance = Math.max(0, -foremost - here)
      if (clearance > reach) continue
      const window = Math.sqrt(reach * reach - clearance * clearance)
      const low = beside - window
      const high = beside + window
      let end = across[0]!
      for (let j = 0; j < q.edges; j++) {
        const start = end
        end = across[j + 1]!
        if (start < low ? end < low : start > high && end > high) continue
        const gapAlong = Math.max(0, -Math.max(along[j]!, along[j + 1]!) - here)
        const gapAcross = Math.max(0, Math.min(start, end) - beside, beside - Math.max(start, end))
        if (gapAlong * gapAlong + gapAcross * gapAcross <= reach * reach) this.compare(p, i, q, j, swapped)
      }
    }
  }

  /** Ranks a vertex and an edge, if they may be the nearest pair. */
  private compare(p: LeafInSpace, vertex: number, q: LeafInSpace, edge: number, swapped: boolean): void {
    const v = 3 * vertex
    const e = 3 * edge
    const vx = p.places[v]!
    const vy = p.places[v + 1]!
    const vz = p.places[v + 2]!
    let x = q.places[e]!
    let y = q.places[e + 1]!
    let z = q.places[e + 2]!
    const dx = q.places[e + 3]! - x
    const dy = q.places[e + 4]! - y
    const dz = q.places[e + 5]! - z
    const square = dx * dx + dy * dy + dz * dz
    const t = square > 0 ? ((vx - x) * dx + (vy - y) * dy + (vz - z) * dz) / square : 0
    const atEnd = square > 0 ? TOUCH_METRES / Math.sqrt(square) : 0
    // Two vertices that face each other are compared once: from the first shape, and as the start of an edge.
    if (t <= atEnd) {
      if (swapped) return
    } else if (t >= 1 - atEnd) {
      if (swapped || q.ownVertices === q.edges || edge !== q.edges - 1) return
      x += dx
      y += dy
      z += dz
    } else {
      x += t * dx
      y += t * dy
      z += t * dz
      const nz = EARTH_STRETCH * z
      const bend = dx * dx + dy * dy + EARTH_STRETCH * dz * dz
      const rise = (t * (1 - t) * bend) / (2 * (x * x + y * y + nz * nz))
      x += rise * x
      y += rise * y
      z += rise * nz
    }
    const straight = Math.sqrt((vx - x) * (vx - x) + (vy - y) * (vy - y) + (vz - z) * (vz - z))
    const error = groundError(straight, Math.sqrt(square))
    if (straight - error > this.limit) return
    const rank = groundFromChord(vx, vy, vz, x, y, z)
    if (rank - error > this.atMost) return
    this.candidates.add({ rank, error, swapped, vertexLeaf: p.leaf, vertex, edgeLeaf: q.leaf, edge }, this.atMost)
    if (rank + error >= this.atMost) return
    this.atMost = rank + error
    this.limit = chordBeyond(this.atMost) + SPACE_ROUNDING_METRES
    this.limitSquared = this.limit * this.limit
  }

  /** Looks for edges of two leaves that cross; the first that do end the search. */
  private cross(p: LeafInSpace, q: LeafInSpace): void {
    const slack = p.sag + q.sag
    for (let i = 0; i < p.edges; i++) {
      for (let j = 0; j < q.edges; j++) {
        if (this.views.areClear(i, j, slack)) continue
        const part = crossingOfEdges(p, i, q, j)
        if (part === undefined) continue
        const start = positionIn(q, j)
        const edge = geodesicInverse(start, positionIn(q, j + 1))
        const at = geodesicDirect(start, edge.azimuth, part * edge.metres)
        const edges = [edgePlaceIn(p, i), edgePlaceIn(q, j)] as const
        this.crossing = { metres: 0, witness: [at, at], edges, ties: 0, crossing: true }
        this.limit = Number.NEGATIVE_INFINITY
        this.limitSquared = -1
        return
      }
    }
  }

  /** Measures on the ellipsoid what the search has left, and takes the best. */
  private measuredBest(): NearestPair {
    const pairs: NearestPair[] = []
    let best: NearestPair | null = null
    for (const candidate of this.candidates.shortlist(this.atMost)) {
      if (best !== null && this.isBeyond(candidate, best.metres + TIE_METRES)) continue
      const pair = this.measured(candidate)
      if (best === null || goesBefore(pair, best)) best = pair
      pairs.push(pair)
    }
    if (best === null) throw new Error("nearestPair: the search found no pair")
    const longest = best.metres + TIE_METRES
    const different: NearestPair[] = []
    for (const pair of pairs) {
      if (pair.metres <= longest && !different.some((other) => sameWitness(pair, other))) different.push(pair)
    }
    return { ...best, ties: different.length - 1 + this.candidates.countUpTo(longest) }
  }

  /** Whether a pair is surely farther apart: by its rank or, where that is a guess, as far as an end less the whole edge. */
  private isBeyond({ rank, error, swapped, vertexLeaf, vertex, edgeLeaf, edge }: Candidate, metres: number): boolean {
    if (rank - error > metres) return true
    if (error < GUESSED_METRES) return false
    const p = (swapped ? this.leavesB : this.leavesA)[vertexLeaf]!
    const q = (swapped ? this.leavesA : this.leavesB)[edgeLeaf]!
    const toStart = geodesicInverse(positionIn(p, vertex), positionIn(q, edge)).metres
    return toStart - MOST_EDGE_METRES > metres
  }

  private measured({ swapped, vertexLeaf, vertex, edgeLeaf, edge }: Candidate): NearestPair {
    const p = (swapped ? this.leavesB : this.leavesA)[vertexLeaf]!
    const q = (swapped ? this.leavesA : this.leavesB)[edgeLeaf]!
    const place = positionIn(p, vertex)
    const foot = footOnGeodesic(place, positionIn(q, edge), positionIn(q, edge + 1))
    const one = [withinGlobe(place), edgePlaceIn(p, vertex)] as const
    const other = [withinGlobe(foot.position), edgePlaceIn(q, edge)] as const
    const [first, second] = swapped ? [other, one] : [one, other]
    return {
      metres: foot.metres,
      witness: [first[0], second[0]],
      edges: [first[1], second[1]],
      ties: 0,
      crossing: false,
    }
  }
}

/** Whether two pairs join the same places, to a tenth of a millimetre. */
function sameWitness(one: NearestPair, other: NearestPair): boolean {
  return one.witness.every(([x, y], k) => {
    const [otherX, otherY] = other.witness[k]!
    return Math.abs(x - otherX) < SAME_WITNESS_DEGREES && Math.abs(y - otherY) < SAME_WITNESS_DEGREES
  })
}

/** Whether a pair is nearer than another or, if rounding alone tells them apart, comes earlier in the shapes. */
function goesBefore(pair: NearestPair, best: NearestPair): boolean {
  if (Math.abs(pair.metres - best.metres) > SPACE_ROUNDING_METRES) return pair.metres < best.metres
  const order = pair.edges.flatMap(({ part, ring, edge }, shape) => {
    const other = best.edges[shape]!
    return [part - other.part, ring - other.ring, edge - other.edge]
  })
  return (order.find((difference) => difference !== 0) ?? 0) < 0
}

/** How large a box is, in metres, for choosing which of two to halve. */
function girth(boxes: Float64Array, node: number): number {
  const at = BOX_SIZE * node
  const wide = (boxes[at + 1]! - boxes[at]!) * boxes[at + 5]!
  return wide + (boxes[at + 3]! - boxes[at + 2]!) + (boxes[at + 5]! - boxes[at + 4]!)
}

function withinGlobe(position: Position): Position {
  const [longitude, latitude] = position
  return Math.abs(longitude) <= 180 ? position : [longitude - 360 * Math.round(longitude / 360), latitude]
}
