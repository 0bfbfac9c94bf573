import { boxDistanceSquared } from "./box-distance.js"
import { type Candidate, Candidates } from "./candidates.js"
import { crossingOfEdges } from "./crossing-of-edges.js"
import { BOX_SIZE, type EdgeTree } from "./edge-tree.js"
import { FacingViews } from "./facing-views.js"
import { geodesicDirect } from "./geodesic-direct.js"
import { geodesicInverse } from "./geodesic-inverse.js"
import { CAPSULE_SIZE } from "./leaves-in-space.js"
import { goesBefore, hasSameWitness, type MeasuredPair, measuredPair } from "./measured-pair.js"
import { NearestBound } from "./nearest-bound.js"
import { placeLeaf } from "./place-leaf.js"
import { edgePlaceIn, positionIn } from "./position-in.js"
import { segmentsApart } from "./segments-apart.js"
import { TIE_METRES } from "./tolerance.js"
import { LEAF_VERTICES, VerticesAndEdges } from "./vertices-and-edges.js"

/** The two places at which the edges of two shapes come nearest. */
export interface NearestPair extends MeasuredPair {
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
  private readonly candidates = new Candidates()
  private readonly views = new FacingViews()
  private readonly bound = new NearestBound()
  private readonly verticesAndEdges = new VerticesAndEdges(this.bound, this.candidates)
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
      if (one <= this.bound.limitSquared) this.visit(p, q)
      if (!only && other <= this.bound.limitSquared) this.visit(otherP, otherQ)
    } else {
      if (other <= this.bound.limitSquared) this.visit(otherP, otherQ)
      if (one <= this.bound.limitSquared) this.visit(p, q)
    }
  }

  /** Holds the vertices of two leaves against each other's edges. */
  private meet(p: number, q: number): void {
    const { a, b, views } = this
    placeLeaf(a, p)
    placeLeaf(b, q)
    const capsulesA = a.inSpace.capsules
    const capsulesB = b.inSpace.capsules
    const i = CAPSULE_SIZE * p
    const j = CAPSULE_SIZE * q
    const apart = segmentsApart(capsulesA, capsulesB, views.ahead, i, j)
    const radii = capsulesA[i + 6]! + capsulesB[j + 6]!
    if (apart - radii > this.bound.limit) return
    views.look(a.inSpace, p, a.leafEnd[p]! - a.leafStart[p]!, b.inSpace, q, b.leafEnd[q]! - b.leafStart[q]!)
    if (apart <= radii) this.cross(p, q)
    this.verticesAndEdges.hold(a, p, views.first, b, q, views.second, false)
    this.verticesAndEdges.hold(b, q, views.second, a, p, views.first, true)
  }

  /** Looks for edges of two leaves that cross; the first that do end the search. */
  private cross(p: number, q: number): void {
    const { a, b } = this
    const slack = a.inSpace.capsules[CAPSULE_SIZE * p + 7]! + b.inSpace.capsules[CAPSULE_SIZE * q + 7]!
    const [edgesA, edgesB] = [a.leafEnd[p]! - a.leafStart[p]!, b.leafEnd[q]! - b.leafStart[q]!]
    for (let i = 0; i < edgesA; i++) {
      for (let j = 0; j < edgesB; j++) {
        if (this.views.areClear(i, j, slack)) continue
        const part = crossingOfEdges(a, p, i, b, q, j)
        if (part === undefined) continue
        const start = positionIn(b, q, j)
        const edge = geodesicInverse(start, positionIn(b, q, j + 1))
        const at = geodesicDirect(start, edge.azimuth, part * edge.metres)
        const edges = [edgePlaceIn(a, p, i), edgePlaceIn(b, q, j)] as const
        this.crossing = { metres: 0, witness: [at, at], edges, ties: 0, crossing: true }
        this.bound.end()
        return
      }
    }
  }

  /** Measures on the ellipsoid what the search has left, and takes the best. */
  private measuredBest(): NearestPair {
    const pairs: MeasuredPair[] = []
    let best: MeasuredPair | null = null
    for (const candidate of this.candidates.shortlist(this.bound.atMost)) {
      if (best !== null && this.isBeyond(candidate, best.metres + TIE_METRES)) continue
      const { vertexTree, vertexLeaf, vertex, edgeTree, edgeLeaf, edge } = this.placesOf(candidate)
      const pair = measuredPair(vertexTree, vertexLeaf, vertex, edgeTree, edgeLeaf, edge, candidate.swapped)
      if (best === null || goesBefore(pair, best)) best = pair
      pairs.push(pair)
    }
    if (best === null) throw new Error("nearestPair: the search found no pair")
    const longest = best.metres + TIE_METRES
    const different: MeasuredPair[] = []
    for (const pair of pairs) {
      if (pair.metres <= longest && !different.some((other) => hasSameWitness(pair, other))) different.push(pair)
    }
    return { ...best, ties: different.length - 1 + this.candidates.countUpTo(longest), crossing: false }
  }

  /** Whether a pair is surely farther apart: by its rank or, where that is a guess, as far as an end less the whole edge. */
  private isBeyond(candidate: Candidate, metres: number): boolean {
    if (candidate.rank - candidate.error > metres) return true
    if (candidate.error < GUESSED_METRES) return false
    const { vertexTree, vertexLeaf, vertex, edgeTree, edgeLeaf, edge } = this.placesOf(candidate)
    const start = positionIn(edgeTree, edgeLeaf, edge)
    return geodesicInverse(positionIn(vertexTree, vertexLeaf, vertex), start).metres - MOST_EDGE_METRES > metres
  }

  private placesOf({ swapped, vertex, edge }: Candidate) {
    const [vertexTree, edgeTree] = swapped ? [this.b, this.a] : [this.a, this.b]
    const [vertexLeaf, edgeLeaf] = [Math.floor(vertex / LEAF_VERTICES), Math.floor(edge / LEAF_VERTICES)]
    return {
      vertexTree,
      vertexLeaf,
      vertex: vertex - LEAF_VERTICES * vertexLeaf,
      edgeTree,
      edgeLeaf,
      edge: edge - LEAF_VERTICES * edgeLeaf,
    }
  }
}

/** How large a box is, in metres, for choosing which of two to halve. */
function girth(boxes: Float64Array, node: number): number {
  const at = BOX_SIZE * node
  const wide = (boxes[at + 1]! - boxes[at]!) * boxes[at + 5]!
  return wide + (boxes[at + 3]! - boxes[at + 2]!) + (boxes[at + 5]! - boxes[at + 4]!)
}
