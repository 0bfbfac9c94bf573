import type { EdgePlace } from "./edge-place.js"
import type { EdgeTree } from "./edge-tree.js"
import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS_METRES, RADIANS_PER_DEGREE } from "./ellipsoid.js"
import type { Position } from "./position.js"
import { sagMetres } from "./sag.js"

/** A leaf of an {@link EdgeTree} with its vertices in space and a capsule, everything within a radius of an axis, that holds it. */
export interface LeafInSpace {
  readonly tree: EdgeTree
  readonly leaf: number
  readonly edges: number
  /** How many vertices belong to this leaf: its last is the first of the next one, or of the ring, unless a line ends here. */
  readonly ownVertices: number
  /** Earth-centred x, y, z of each vertex, the last included. */
  readonly places: Float64Array
  /** Middle of the capsule's axis and half the axis, which runs from the first vertex to the last. */
  readonly axis: Float64Array
  /** Radius of the capsule, in metres, the sag of the edges included. */
  readonly radius: number
  /** The most by which an edge leaves the straight line between its ends, in metres. */
  readonly sag: number
}

/** Works out a leaf in space. */
export function leafInSpace(tree: EdgeTree, leaf: number): LeafInSpace {
  const { line, closed } = tree.chains[tree.leafChain[leaf]!]!
  const start = tree.leafStart[leaf]!
  const edges = tree.leafEnd[leaf]! - start
  const places = new Float64Array(3 * (edges + 1))
  for (let k = 0; k <= edges; k++) {
    const position = line[start + k]!
    const longitude = position[0] * RADIANS_PER_DEGREE
    const latitude = position[1] * RADIANS_PER_DEGREE
    const sine = Math.sin(latitude)
    const normal = EQUATORIAL_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine)
    const fromAxis = normal * Math.cos(latitude)
    places[3 * k] = fromAxis * Math.cos(longitude)
    places[3 * k + 1] = fromAxis * Math.sin(longitude)
    places[3 * k + 2] = normal * (1 - ECCENTRICITY_SQUARED) * sine
  }
  const axis = axisOf(places)
  const sag = sagMetres(longestEdge(places))
  const endsLine = !closed && tree.leafEnd[leaf] === line.length - 1
  const ownVertices = endsLine ? edges + 1 : edges
  return { tree, leaf, edges, ownVertices, places, axis, radius: farthest(places, axis) + sag, sag }
}

/** The position of a leaf's vertex. */
export function positionIn({ tree, leaf }: LeafInSpace, vertex: number): Position {
  return tree.chains[tree.leafChain[leaf]!]!.line[tree.leafStart[leaf]! + vertex]!
}

/** The edge of the shape which a leaf's edge is, or is a piece of; for the last vertex of a line, the last edge. */
export function edgePlaceIn({ tree, leaf, edges }: LeafInSpace, edge: number): EdgePlace {
  const { part, ring, source } = tree.chains[tree.leafChain[leaf]!]!
  const inLine = tree.leafStart[leaf]! + Math.min(edge, edges - 1)
  return { part, ring, edge: source?.[inLine] ?? inLine }
}

function axisOf(places: Float64Array): Float64Array {
  const last = places.length - 3
  const axis = new Float64Array(6)
  for (let k = 0; k < 3; k++) {
    axis[k] = (places[k]! + places[last + k]!) / 2
    axis[k + 3] = (places[last + k]! - places[k]!) / 2
  }
  return axis
}

function longestEdge(places: Float64Array): number {
  let square = 0
  for (let k = 3; k < places.length; k += 3) {
    const dx = places[k]! - places[k - 3]!
    const dy = places[k + 1]! - places[k - 2]!
    const dz = places[k + 2]! - places[k - 1]!
    square = Math.max(square, dx * dx + dy * dy + dz * dz)
  }
  return Math.sqrt(square)
}

/** How far vertices stray from an axis. */
function farthest(places: Float64Array, axis: Float64Array): number {
  const hx = axis[3]!
  const hy = axis[4]!
  const hz = axis[5]!
  const hh = hx * hx + hy * hy + hz * hz
  let square = 0
  for (let k = 0; k < places.length; k += 3) {
    const ex = places[k]! - axis[0]!
    const ey = places[k + 1]! - axis[1]!
    const ez = places[k + 2]! - axis[2]!
    const t = hh > 0 ? Math.max(-1, Math.min(1, (ex * hx + ey * hy + ez * hz) / hh)) : 0
    square = Math.max(square, (ex - t * hx) ** 2 + (ey - t * hy) ** 2 + (ez - t * hz) ** 2)
  }
  return Math.sqrt(square)
}
