import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_METRES, FLATTENING, RADIANS_PER_DEGREE } from "./ellipsoid.js"
import { LeavesInSpace } from "./leaves-in-space.js"
import type { Position } from "./position.js"
import { refineLine } from "./refine-line.js"
import type { Shape } from "./shape.js"

/** Edges in a leaf of the tree: enough to build it fast, few enough to compare two leaves edge by edge. */
export const LEAF_EDGES = 24

/** A line with an edge longer than this in longitude or latitude, in degrees, is refined before it enters the tree. */
const LONG_EDGE_DEGREES = 0.25

/** Numbers kept for a box: its ranges of longitude (radians), of height over the equator's plane and of distance from the axis. */
export const BOX_SIZE = 6

/** One run of vertices: a ring, a line, or a single position written twice. */
export interface Chain {
  readonly line: readonly Position[]
  readonly part: number
  readonly ring: number
  readonly closed: boolean
  /** How often the run goes round the axis of the earth, eastward: not 0 for a ring around a pole. */
  readonly turns: number
  /** For each edge the edge of the shape that it is a piece of; absent where no edge was refined. */
  readonly source: Int32Array | undefined
}

/**
 * The edges of a shape in vertex order under a tree of boxes.
 *
 * A box is a range of longitude, of height z over the plane of the equator, and of distance p from the axis, which holds
 * every point of every geodesic edge below it. Vertex order is neighbourhood enough: nothing is sorted.
 */
export interface EdgeTree {
  readonly chains: readonly Chain[]
  /** For each leaf the index of its chain. */
  readonly leafChain: Int32Array
  /** For each leaf the index, in its chain, of its first vertex. */
  readonly leafStart: Int32Array
  /** For each leaf the index of its last vertex, which is the first of the next leaf. */
  readonly leafEnd: Int32Array
  /** For each leaf how many vertices belong to it: its last is the first of the next one, or of the ring, unless a line ends here. */
  readonly leafVertices: Int32Array
  readonly inSpace: LeavesInSpace
  /** Boxes of all nodes, leaves first, the root last. */
  readonly boxes: Float64Array
  /** First and second child of each node; the second is −1 where there is but one. Leaves have −1 twice. */
  readonly children: Int32Array
}

/**
 * Builds the tree of a shape, in time that grows as its vertices do.
 *
 * @throws {RangeError} If the shape has no position, or one that is no longitude and latitude.
 */
export function edgeTree(shape: Shape): EdgeTree {
  const chains: Chain[] = []
  const chainBoxes: Float64Array[] = []
  for (const run of runsOf(shape)) {
    const boxes = boxesAlong(run.line)
    const refined = boxes === undefined ? refineLine(run.line) : undefined
    const line = refined?.line ?? run.line
    const first = line[0]!
    const last = line[line.length - 1]!
    const apart = last[0] - first[0]
    const closed = first[1] === last[1] && (apart === 0 || (refined !== undefined && apart % 360 === 0))
    chains.push({ ...run, line, closed, turns: closed ? Math.round(apart / 360) : 0, source: refined?.source })
    chainBoxes.push(boxes ?? boxesOfAll(line))
  }
  if (chains.length === 0) throw new RangeError("a shape without a position has no place on the ground")

  const leafCount = chainBoxes.reduce((sum, boxes) => sum + boxes.length / BOX_SIZE, 0)
  const nodeCount = countNodes(leafCount)
  const leafChain = new Int32Array(leafCount)
  const leafStart = new Int32Array(leafCount)
  const leafEnd = new Int32Array(leafCount)
  const leafVertices = new Int32Array(leafCount)
  let edges = 0
  const boxes = new Float64Array(BOX_SIZE * nodeCount)
  let leaf = 0
  chains.forEach(({ line, closed }, chain) => {
    boxes.set(chainBoxes[chain]!, BOX_SIZE * leaf)
    for (let start = 0; start < line.length - 1; start += LEAF_EDGES, leaf++) {
      leafChain[leaf] = chain
      leafStart[leaf] = start
      const end = Math.min(start + LEAF_EDGES, line.length - 1)
      leafEnd[leaf] = end
      edges += end - start
      leafVertices[leaf] = end === line.length - 1 && !closed ? end - start + 1 : end - start
    }
  })
  return {
    chains,
    leafChain,
    leafStart,
    leafEnd,
    leafVertices,
    inSpace: new LeavesInSpace(leafCount, edges),
    boxes,
    children: joinBoxes(boxes, leafCount, nodeCount),
  }
}

interface Run {
  readonly line: readonly Position[]
  readonly part: number
  readonly ring: number
}

function runsOf(shape: Shape): Run[] {
  if (shape.kind === "point") return [{ line: [shape.position, shape.position], part: 0, ring: 0 }]
  const parts = shape.kind === "line" ? shape.lines.map((line) => [line]) : shape.area
  return parts.flatMap((rings, part) =>
    rings.flatMap((line, ring) => {
      const only = line[0]
      if (only === undefined) return []
      return [{ line: line.length === 1 ? [only, only] : line, part, ring }]
    }),
  )
}

/** The boxes of a line's leaves, or nothing if it has a long edge or a number that is none. */
function boxesAlong(line: readonly Position[]): Float64Array | undefined {
  const boxes = new Float64Array(BOX_SIZE * Math.ceil((line.length - 1) / LEAF_EDGES))
  for (let leaf = 0, start = 0; start < line.length - 1; leaf++, start += LEAF_EDGES) {
    const end = Math.min(start + LEAF_EDGES, line.length - 1)
    const longest = boxAround(line, start, end, boxes, BOX_SIZE * leaf)
    if (!(longest <= LONG_EDGE_DEGREES)) return undefined
  }
  return boxes
}

function boxesOfAll(line: readonly Position[]): Float64Array {
  const boxes = new Float64Array(BOX_SIZE * Math.ceil((line.length - 1) / LEAF_EDGES))
  for (let leaf = 0, start = 0; start < line.length - 1; leaf++, start += LEAF_EDGES) {
    boxAround(line, start, Math.min(start + LEAF_EDGES, line.length - 1), boxes, BOX_SIZE * leaf)
  }
  return boxes
}

/**
 * Writes the box of some edges.
 *
 * Between its ends the longitude of a geodesic moves one way only, but its latitude may leave their range toward the
 * pole. On the auxiliary sphere a geodesic is a great circle, tan β = tan β_max cos(ω − ω₀), β being the reduced
 * latitude, tan β = (1 − f) tan φ. If its highest point lies between the ends, one of them is within half their ω₁₂ of
 * it, so tan φ_max ≤ tan φ_end sec(ω₁₂/2); and dλ/dω = √(1 − e² cos² β) ≥ 1 − f gives ω₁₂ ≤ Δλ/(1 − f). With
 * h = Δλ/(2 − 2f) and cos² φ for the slope of the arc tangent, the rise is at most ½ sin 2φ (sec h − 1), and that at
 * most h²(1 + h²)/4 while h ≤ 1. Where that premise fails, at edges that pass by a pole within 20 km, the box takes in
 * the pole and every longitude.
 *
 * @returns How long the longest edge is in longitude or latitude, in degrees; NaN if a number was none.
 */
function boxAround(line: readonly Position[], start: number, end: number, boxes: Float64Array, at: number): number {
  const first = line[start]!
  let before = first[0]
  let below = first[1]
  let west = before
  let east = before
  let south = below
  let north = below
  let widest = 0
  let tallest = 0
  for (let i = start + 1; i <= end; i++) {
    const position = line[i]!
    const longitude = position[0]
    const latitude = position[1]
    if (longitude < west) west = longitude
    else if (longitude > east) east = longitude
    if (latitude < south) south = latitude
    else if (latitude > north) north = latitude
    widest = Math.max(widest, Math.abs(longitude - before))
    tallest = Math.max(tallest, Math.abs(latitude - below))
    before = longitude
    below = latitude
  }

  const h = (widest * RADIANS_PER_DEGREE) / (2 - 2 * FLATTENING)
  const rise = h <= 1 ? (h * h * (1 + h * h)) / 4 : Math.PI
  const low = Math.max(-Math.PI / 2, south * RADIANS_PER_DEGREE - (south < 0 ? rise : 0))
  const high = Math.min(Math.PI / 2, north * RADIANS_PER_DEGREE + (north > 0 ? rise : 0))
  const sineLow = Math.sin(low)
  const sineHigh = Math.sin(high)
  const radiusLow = EQUATORIAL_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sineLow * sineLow)
  const radiusHigh = EQUATORIAL_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sineHigh * sineHigh)
  const fromAxisLow = radiusLow * Math.cos(low)
  const fromAxisHigh = radiusHigh * Math.cos(high)
  boxes[at] = h <= 1 ? west * RADIANS_PER_DEGREE : -4 * Math.PI
  boxes[at + 1] = h <= 1 ? east * RADIANS_PER_DEGREE : 4 * Math.PI
  boxes[at + 2] = radiusLow * (1 - ECCENTRICITY_SQUARED) * sineLow
  boxes[at + 3] = radiusHigh * (1 - ECCENTRICITY_SQUARED) * sineHigh
  boxes[at + 4] = Math.min(fromAxisLow, fromAxisHigh)
  boxes[at + 5] = low < 0 && high > 0 ? EQUATORIAL_RADIUS_METRES : Math.max(fromAxisLow, fromAxisHigh)
  return north <= 90 && south >= -90 ? Math.max(widest, tallest) : Number.NaN
}

function countNodes(leaves: number): number {
  let total = leaves
  for (let level = leaves; level > 1; ) {
    level = (level + 1) >> 1
    total += level
  }
  return total
}

/** Fills in the boxes above the leaves and says which are whose children. */
function joinBoxes(boxes: Float64Array, leafCount: number, nodeCount: number): Int32Array {
  const children = new Int32Array(2 * nodeCount).fill(-1)
  let start = 0
  let end = leafCount
  let node = leafCount
  while (end - start > 1) {
    for (let child = start; child < end; child += 2, node++) {
      const second = child + 1 < end ? child + 1 : -1
      children[2 * node] = child
      children[2 * node + 1] = second
      const p = BOX_SIZE * child
      const q = second < 0 ? p : BOX_SIZE * second
      const at = BOX_SIZE * node
      for (let k = 0; k < BOX_SIZE; k += 2) {
        boxes[at + k] = Math.min(boxes[p + k]!, boxes[q + k]!)
        boxes[at + k + 1] = Math.max(boxes[p + k + 1]!, boxes[q + k + 1]!)
      }
    }
    start = end
    end = node
  }
  return children
}
