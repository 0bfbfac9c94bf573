import { boxDistanceSquared } from "./box-distance.js"
import { type Candidate, Candidates } from "./candidates.js"
import { BOX_SIZE, type EdgeTree } from "./edge-tree.js"
import { FLATTENING } from "./ellipsoid.js"
import { footOnGeodesic } from "./foot-on-geodesic.js"
import { geodesicDirect } from "./geodesic-direct.js"
import { geodesicInverse } from "./geodesic-inverse.js"
import { CAPSULE_SIZE, LEAF_SIZE, type LeafSpace, leafSpace, openLeaf } from "./leaf-space.js"
import type { Position } from "./position.js"
import { sagMetres } from "./sag.js"
import { segmentsApart } from "./segments-apart.js"
import { sideOfGeodesic } from "./side-of-geodesic.js"
import { chordBeyond, groundError, groundFromChord } from "./straight-and-ground.js"
import { TIE_METRES, TOUCH_METRES } from "./tolerance.js"

/** An edge of a shape: the part and ring it belongs to, and its number in that ring or line, all counted from 0. */
export interface EdgePlace {
  readonly part: number
  readonly ring: number
  readonly edge: number
}

/** The two places at which the boundaries of two shapes come nearest. */
export interface NearestPair {
  readonly metres: number
  readonly witness: readonly [Position, Position]
  readonly edges: readonly [EdgePlace, EdgePlace]
  /** How many further pairs of a vertex and an edge are as near, to a micrometre. */
  readonly ties: number
  /** Whether the boundaries cross; the witness then is a place where they do. */
  readonly crossing: boolean
}

/** What rounding in space may add to or take from a straight length, in metres. */
const ROUNDING_METRES = 2e-8

/** Square of the ratio of the radii, which turns a point of the ellipsoid into its normal. */
const STRETCH = 1 / (1 - FLATTENING) ** 2

const MOST_VERTICES = LEAF_SIZE / 3

/**
 * Where the boundaries of two shapes come nearest.
 *
 * No two geodesics have their least distance inside both of them: the ellipsoid's curvature is positive, so by Synge's
 * formula a geodesic that meets both at right angles can be shortened by moving both its ends. Unless edges cross, an end
 * of one of them is therefore part of the pair, and only vertices need to be held against edges.
 *
 * Three sieves, each with a proved bound, then the exact answer: boxes of longitude, height and distance from the axis
 * ({@link boxDistanceSquared}); capsules about leaves; the projection of two leaves on the line between them. What is left is
 * ranked by {@link groundFromChord} and refined by {@link footOnGeodesic} in that order, until the next one's rank, less
 * {@link groundError}, exceeds the best. Of ties that are settled to a tenth of a micrometre only the first few are refined.
 */
export function nearestPair(a: EdgeTree, b: EdgeTree): NearestPair {
  return new Search(a, b).answer()
}

/** Scratch of the one search that runs at a time: the leaves' vertices as seen by {@link Search.project}. */
const across = [new Float64Array(MOST_VERTICES), new Float64Array(MOST_VERTICES)] as const
const along = [new Float64Array(MOST_VERTICES), new Float64Array(MOST_VERTICES)] as const
const ahead = new Float64Array(3)
const aside = new Float64Array(3)

class Search {
  private readonly a: LeafSpace
  private readonly b: LeafSpace
  private readonly candidates = new Candidates()
  /** The least distance is no more than this, in metres over the ground. */
  private atMost = Number.POSITIVE_INFINITY
  /** A pair whose straight distance is more than this is not the nearest, rounding allowed for. */
  private limit = Number.POSITIVE_INFINITY
  private limitSquared = Number.POSITIVE_INFINITY
  private crossing: NearestPair | null = null

  constructor(a: EdgeTree, b: EdgeTree) {
    this.a = leafSpace(a)
    this.b = leafSpace(b)
    this.visit(a.boxes.length / BOX_SIZE - 1, b.boxes.length / BOX_SIZE - 1)
  }

  answer(): NearestPair {
    return this.crossing ?? this.refined()
  }

  /** Looks into two nodes, the nearer half of the larger one first. */
  private visit(p: number, q: number): void {
    const childrenP = this.a.tree.children
    const childrenQ = this.b.tree.children
    const leafP = childrenP[2 * p]! < 0
    const leafQ = childrenQ[2 * q]! < 0
    if (leafP && leafQ) {
      this.meet(p, q)
    } else if (leafQ || (!leafP && girth(this.a.tree.boxes, p) >= girth(this.b.tree.boxes, q))) {
      this.visitNearerFirst(childrenP[2 * p]!, q, childrenP[2 * p + 1]!, q)
    } else {
      this.visitNearerFirst(p, childrenQ[2 * q]!, p, childrenQ[2 * q + 1]!)
    }
  }

  private visitNearerFirst(p: number, q: number, otherP: number, otherQ: number): void {
    const boxesP = this.a.tree.boxes
    const boxesQ = this.b.tree.boxes
    const one = boxDistanceSquared(boxesP, p, boxesQ, q)
    const other =
      otherP < 0 || otherQ < 0 ? Number.POSITIVE_INFINITY : boxDistanceSquared(boxesP, otherP, boxesQ, otherQ)
    if (one <= other) {
      if (one <= this.limitSquared) this.visit(p, q)
      if (other < Number.POSITIVE_INFINITY && other <= this.limitSquared) this.visit(otherP, otherQ)
    } else {
      if (other <= this.limitSquared) this.visit(otherP, otherQ)
      if (one <= this.limitSquared) this.visit(p, q)
    }
  }

  /** Holds the vertices of two leaves against each other's edges. */
  private meet(p: number, q: number): void {
    openLeaf(this.a, p)
    openLeaf(this.b, q)
    const capsuleP = CAPSULE_SIZE * p
    const capsuleQ = CAPSULE_SIZE * q
    const apart = segmentsApart(this.a.capsules, capsuleP, this.b.capsules, capsuleQ, ahead)
    const radii = this.a.capsules[capsuleP + 6]! + this.b.capsules[capsuleQ + 6]!
    if (apart - radii > this.limit) return

    lookAside(this.a.capsules, capsuleP, this.b.capsules, capsuleQ)
    this.project(this.a, p, capsuleP, 0)
    this.project(this.b, q, capsuleP, 1)
    const sag = sagMetres(Math.max(this.a.capsules[capsuleP + 7]!, this.b.capsules[capsuleQ + 7]!))
    if (apart <= radii) this.cross(p, q)
    this.hold(p, q, 0, sag)
    this.hold(q, p, 1, sag)
  }

  /** Writes where a leaf's vertices lie ahead and aside of the middle of a capsule of the first tree. */
  private project(space: LeafSpace, leaf: number, from: number, side: 0 | 1): void {
    const { places } = space
    const { capsules } = this.a
    const mx = capsules[from]!
    const my = capsules[from + 1]!
    const mz = capsules[from + 2]!
    const [ax, ay, az] = ahead as unknown as Vector
    const [sx, sy, sz] = aside as unknown as Vector
    const count = vertexCount(space.tree, leaf)
    for (let k = 0, at = LEAF_SIZE * leaf; k < count; k++, at += 3) {
      const x = places[at]! - mx
      const y = places[at + 1]! - my
      const z = places[at + 2]! - mz
      along[side][k] = ax * x + ay * y + az * z
      across[side][k] = sx * x + sy * y + sz * z
    }
  }

  /**
   * Holds the vertices of one leaf against the edges of another.
   *
   * Seen along `ahead` and `aside`, which are at right angles, an edge is no nearer than the gaps of its ends' ranges
   * say; its sag is allowed for.
   */
  private hold(vertexLeaf: number, edgeLeaf: number, side: 0 | 1, sag: number): void {
    const vertexSpace = side === 0 ? this.a : this.b
    const edgeSpace = side === 0 ? this.b : this.a
    const vertexAlong = along[side]
    const vertexAcross = across[side]
    const edgeAlong = along[1 - side]!
    const edgeAcross = across[1 - side]!
    const edges = vertexCount(edgeSpace.tree, edgeLeaf) - 1
    const vertices = heldVertices(vertexSpace.tree, vertexLeaf)
    const facing = side === 0 ? 1 : -1
    let nearest = Number.POSITIVE_INFINITY
    for (let j = 0; j <= edges; j++) nearest = Math.min(nearest, facing * edgeAlong[j]!)
    for (let i = 0; i < vertices; i++) {
      const here = facing * vertexAlong[i]!
      const beside = vertexAcross[i]!
      const reach = this.limit + sag
      const clearance = Math.max(0, nearest - here)
      if (clearance > reach) continue
      const window = Math.sqrt(reach * reach - clearance * clearance)
      const low = beside - window
      const high = beside + window
      let end = edgeAcross[0]!
      for (let j = 0; j < edges; j++) {
        const start = end
        end = edgeAcross[j + 1]!
        if (start < low ? end < low : start > high && end > high) continue
        const gapAlong = Math.max(0, Math.min(facing * edgeAlong[j]!, facing * edgeAlong[j + 1]!) - here)
        const gapAcross = Math.max(0, Math.min(start, end) - beside, beside - Math.max(start, end))
        if (gapAlong * gapAlong + gapAcross * gapAcross > reach * reach) continue
        this.compare(vertexSpace, vertexLeaf, i, edgeSpace, edgeLeaf, j, side === 1)
      }
    }
  }

  private compare(
    vertexSpace: LeafSpace,
    vertexLeaf: number,
    vertex: number,
    edgeSpace: LeafSpace,
    edgeLeaf: number,
    edge: number,
    swapped: boolean,
  ): void {
    const v = LEAF_SIZE * vertexLeaf + 3 * vertex
    const e = LEAF_SIZE * edgeLeaf + 3 * edge
    const vx = vertexSpace.places[v]!
    const vy = vertexSpace.places[v + 1]!
    const vz = vertexSpace.places[v + 2]!
    const { places } = edgeSpace
    let x = places[e]!
    let y = places[e + 1]!
    let z = places[e + 2]!
    const dx = places[e + 3]! - x
    const dy = places[e + 4]! - y
    const dz = places[e + 5]! - z
    const square = dx * dx + dy * dy + dz * dz
    const t = square > 0 ? ((vx - x) * dx + (vy - y) * dy + (vz - z) * dz) / square : 0
    // A vertex that faces a vertex is held against it once: from the first tree, and as the start of an edge.
    if (t <= 0) {
      if (swapped) return
    } else if (t >= 1) {
      if (swapped || !endsLine(edgeSpace.tree, edgeLeaf, edge)) return
      x += dx
      y += dy
      z += dz
    } else {
      x += t * dx
      y += t * dy
      z += t * dz
      const nz = STRETCH * z
      const nn = x * x + y * y + nz * nz
      const rise = (t * (1 - t) * (dx * dx + dy * dy + STRETCH * dz * dz)) / (2 * nn)
      x += rise * x
      y += rise * y
      z += rise * nz
    }
    const straight = Math.sqrt((vx - x) ** 2 + (vy - y) ** 2 + (vz - z) ** 2)
    const error = groundError(straight, Math.sqrt(square))
    if (straight - error > this.limit) return
    const rank = groundFromChord(vx, vy, vz, x, y, z)
    if (rank - error > this.atMost) return
    this.candidates.add({ rank, error, swapped, vertexLeaf, vertex, edgeLeaf, edge }, this.atMost)
    if (rank + error < this.atMost) {
      this.atMost = rank + error
      this.limit = chordBeyond(this.atMost) + ROUNDING_METRES
      this.limitSquared = this.limit * this.limit
    }
  }

  /** Looks for edges of two leaves that cross. */
  private cross(p: number, q: number): void {
    const edgesP = vertexCount(this.a.tree, p) - 1
    const edgesQ = vertexCount(this.b.tree, q) - 1
    const sag = sagMetres(this.a.capsules[CAPSULE_SIZE * p + 7]!) + sagMetres(this.b.capsules[CAPSULE_SIZE * q + 7]!)
    for (let i = 0; i < edgesP && this.crossing === null; i++) {
      for (let j = 0; j < edgesQ; j++) {
        if (clear(along, i, j, sag) || clear(across, i, j, sag)) continue
        this.crossEdges(p, i, q, j)
      }
    }
  }

  private crossEdges(p: number, i: number, q: number, j: number): void {
    const from = positionIn(this.a.tree, p, i)
    const to = positionIn(this.a.tree, p, i + 1)
    const start = positionIn(this.b.tree, q, j)
    const end = positionIn(this.b.tree, q, j + 1)
    if (same(from, start) || same(from, end) || same(to, start) || same(to, end)) return
    const offStart = offEdge(this.a, p, i, this.b, q, j)
    const offEnd = offEdge(this.a, p, i, this.b, q, j + 1)
    if (offStart * offEnd >= 0) return
    if (offEdge(this.b, q, j, this.a, p, i) * offEdge(this.b, q, j, this.a, p, i + 1) >= 0) return
    const edge = geodesicInverse(start, end)
    const at = geodesicDirect(start, edge.azimuth, (edge.metres * offStart) / (offStart - offEnd))
    const edges = [edgePlace(this.a.tree, p, i), edgePlace(this.b.tree, q, j)] as const
    this.crossing = { metres: 0, witness: [at, at], edges, ties: 0, crossing: true }
    this.limit = -1
    this.limitSquared = -1
  }

  /** Measures what is left on the ellipsoid. */
  private refined(): NearestPair {
    let best: NearestPair | null = null
    for (const candidate of this.candidates.shortlist(this.atMost)) {
      if (best !== null && candidate.rank - candidate.error > best.metres) continue
      const pair = this.measured(candidate)
      if (best === null || pair.metres < best.metres) best = pair
    }
    if (best === null) throw new Error("nearestPair: the search found no pair")
    return { ...best, ties: Math.max(0, this.candidates.countUpTo(best.metres + TIE_METRES) - 1) }
  }

  private measured({ swapped, vertexLeaf, vertex, edgeLeaf, edge }: Candidate): NearestPair {
    const vertexTree = (swapped ? this.b : this.a).tree
    const edgeTree = (swapped ? this.a : this.b).tree
    const place = positionIn(vertexTree, vertexLeaf, vertex)
    const foot = footOnGeodesic(place, positionIn(edgeTree, edgeLeaf, edge), positionIn(edgeTree, edgeLeaf, edge + 1))
    const atVertex = edgePlace(vertexTree, vertexLeaf, vertex)
    const atFoot = edgePlace(edgeTree, edgeLeaf, edge)
    const vertexWitness = withinGlobe(place)
    const footWitness = withinGlobe(foot.position)
    return {
      metres: foot.metres,
      witness: swapped ? [footWitness, vertexWitness] : [vertexWitness, footWitness],
      edges: swapped ? [atFoot, atVertex] : [atVertex, atFoot],
      ties: 0,
      crossing: false,
    }
  }
}

type Vector = readonly [number, number, number]

/** How large a box is, in metres, for choosing which of two to halve. */
function girth(boxes: Float64Array, node: number): number {
  const at = BOX_SIZE * node
  const wide = (boxes[at + 1]! - boxes[at]!) * boxes[at + 5]!
  return wide + (boxes[at + 3]! - boxes[at + 2]!) + (boxes[at + 5]! - boxes[at + 4]!)
}

/** Finds a direction at right angles to `ahead`, along one of the capsules if they have a length; makes one up for `ahead` if it has none. */
function lookAside(p: Float64Array, i: number, q: Float64Array, j: number): void {
  const up: Vector = [p[i]!, p[i + 1]!, p[i + 2]!]
  const axisP: Vector = [p[i + 3]!, p[i + 4]!, p[i + 5]!]
  const axisQ: Vector = [q[j + 3]!, q[j + 4]!, q[j + 5]!]
  if (ahead[0] === 0 && ahead[1] === 0 && ahead[2] === 0) {
    setUnit(ahead, cross(up, axisP)) || setUnit(ahead, cross(up, axisQ)) || setUnit(ahead, up)
  }
  const forward: Vector = [ahead[0]!, ahead[1]!, ahead[2]!]
  setUnit(aside, cross(cross(forward, axisP), forward)) ||
    setUnit(aside, cross(cross(forward, axisQ), forward)) ||
    setUnit(aside, cross(up, forward)) ||
    aside.fill(0)
}

function cross(p: Vector, q: Vector): Vector {
  return [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]]
}

/** Writes the unit vector of a direction, unless that is too short to have one. */
function setUnit(target: Float64Array, [x, y, z]: Vector): boolean {
  const length = Math.sqrt(x * x + y * y + z * z)
  if (length < 1e-3) return false
  target[0] = x / length
  target[1] = y / length
  target[2] = z / length
  return true
}

/** Whether the ranges of two edges are apart on one of the axes. */
function clear(axis: readonly [Float64Array, Float64Array], i: number, j: number, slack: number): boolean {
  const a = axis[0][i]!
  const b = axis[0][i + 1]!
  const c = axis[1][j]!
  const d = axis[1][j + 1]!
  return Math.max(a, b) + slack < Math.min(c, d) || Math.max(c, d) + slack < Math.min(a, b)
}

/** How far a vertex lies left of an edge, in metres: 0 within {@link TOUCH_METRES}, otherwise of the right sign. */
function offEdge(
  edgeSpace: LeafSpace,
  edgeLeaf: number,
  edge: number,
  vertexSpace: LeafSpace,
  vertexLeaf: number,
  vertex: number,
): number {
  const { places } = edgeSpace
  const e = LEAF_SIZE * edgeLeaf + 3 * edge
  const v = LEAF_SIZE * vertexLeaf + 3 * vertex
  const start: Vector = [places[e]!, places[e + 1]!, places[e + 2]!]
  const step: Vector = [places[e + 3]! - start[0], places[e + 4]! - start[1], places[e + 5]! - start[2]]
  const up: Vector = [start[0] + step[0] / 2, start[1] + step[1] / 2, STRETCH * (start[2] + step[2] / 2)]
  const [lx, ly, lz] = cross(up, step)
  const length = Math.sqrt(lx * lx + ly * ly + lz * lz)
  if (length === 0) return 0
  const from = vertexSpace.places
  const off = ((from[v]! - start[0]) * lx + (from[v + 1]! - start[1]) * ly + (from[v + 2]! - start[2]) * lz) / length
  const error = groundError(0, Math.hypot(...step))
  if (Math.abs(off) > Math.max(error, TOUCH_METRES)) return off
  if (error <= TOUCH_METRES) return 0
  const place = positionIn(vertexSpace.tree, vertexLeaf, vertex)
  const side = sideOfGeodesic(
    place,
    positionIn(edgeSpace.tree, edgeLeaf, edge),
    positionIn(edgeSpace.tree, edgeLeaf, edge + 1),
  )
  return side * Math.max(Math.abs(off), TOUCH_METRES)
}

function vertexCount(tree: EdgeTree, leaf: number): number {
  return tree.leafEnd[leaf]! - tree.leafStart[leaf]! + 1
}

/** Vertices of a leaf but for the last, which is the first of the next leaf or of the ring; at the end of a line, all. */
function heldVertices(tree: EdgeTree, leaf: number): number {
  const edges = vertexCount(tree, leaf) - 1
  return endsLine(tree, leaf, edges - 1) ? edges + 1 : edges
}

function endsLine(tree: EdgeTree, leaf: number, edge: number): boolean {
  const chain = tree.chains[tree.leafChain[leaf]!]!
  return !chain.closed && tree.leafStart[leaf]! + edge === chain.line.length - 2
}

function positionIn(tree: EdgeTree, leaf: number, vertex: number): Position {
  return tree.chains[tree.leafChain[leaf]!]!.line[tree.leafStart[leaf]! + vertex]!
}

function edgePlace(tree: EdgeTree, leaf: number, vertex: number): EdgePlace {
  const { part, ring, line, source } = tree.chains[tree.leafChain[leaf]!]!
  const edge = Math.min(tree.leafStart[leaf]! + vertex, line.length - 2)
  return { part, ring, edge: source?.[edge] ?? edge }
}

function same(p: Position, q: Position): boolean {
  return p[0] === q[0] && p[1] === q[1]
}

function withinGlobe(position: Position): Position {
  const [longitude, latitude] = position
  return Math.abs(longitude) <= 180 ? position : [longitude - 360 * Math.round(longitude / 360), latitude]
}
