import Constrainautor from "@kninnug/constrainautor"
import Delaunator from "delaunator"
import { BoundaryMarks } from "./boundary-marks.js"
import { boundaryPieces, ringPointsOf } from "./boundary-pieces.js"
import { type BoundarySpacing, boundaryPoints } from "./boundary-points.js"
import { type GroundRings, groundRings } from "./ground-rings.js"
import type { Area, Position, Ring } from "./position.js"
import type { RingPoint } from "./ring-point.js"
import { snapEdges } from "./snap-edges.js"

/** The plane cut into triangles along the boundary of an area, some inside it and some outside. */
export interface GroundMesh extends GroundRings {
  /** Least distance between points that were set on a line, in metres. */
  readonly fineMetres: number
  /** Projected vertices, x and y in turn. The last four are the corners of the frame. */
  readonly xy: Float64Array
  /** Number of vertices on the boundary; those after it belong to the frame. */
  readonly boundaryVertices: number
  /** Where a boundary vertex lies. */
  readonly ringPoint: (vertex: number) => RingPoint
  /** Three vertices a triangle, counter-clockwise or not, as Delaunator gives them. */
  readonly triangles: Uint32Array
  /** For each triangle edge the same edge of the neighbour, or -1. */
  readonly halfedges: Int32Array
  /** 1 for each triangle that lies in the area. */
  readonly inside: Uint8Array
  /** 1 for each triangle edge that lies on the boundary or on a wall. */
  readonly onBoundary: Uint8Array
}

/** The frame stands off the area by this share of its extent, so that it hides no passage. */
const FRAME_SHARE = 2

/**
 * Constrained Delaunay triangulation of an area and the ground around it.
 *
 * Points are set in the projected plane, where a straight edge keeps within metres of the geodesic for edges up to
 * 100 km. A vertex shared by two rings becomes one. Edges that touch or cross there, as a vertex drawn on a long edge
 * of another ring may, are cut where they meet.
 *
 * @param area - Rings of either orientation. Ground that an odd number of them goes round is inside.
 * @param spacing - How close boundary points are set.
 * @param walls - Lines that no way outside the area may cross; they meet the rings and each other in shared vertices.
 * @throws {RangeError} If the area has no ring.
 * @see Shewchuk 1996 for the triangulation; the libraries are delaunator and constrainautor.
 */
export function groundMesh(area: Area, spacing: BoundarySpacing, walls: readonly Ring[] = []): GroundMesh {
  const drawn = groundRings(area, walls)
  const { areaRings, projected } = drawn
  const { fractions, fineMetres } = boundaryPoints(projected, spacing)
  const pieces = boundaryPieces(projected, fractions)
  const noded = snapEdges(pieces.starts, pieces.ends)
  const boundaryVertices = noded.positions.length
  const ringPoints = ringPointsOf(noded, pieces)
  const xy = withFrame(noded.positions)

  const delaunay = new Delaunator(xy)
  const constrainer = new Constrainautor(delaunay)
  const marks = new BoundaryMarks(boundaryVertices, noded.count)
  for (let k = 0; k < noded.count; k++) {
    const from = noded.from[k]!
    const to = noded.to[k]!
    marks.add(from, to, pieces.ring[noded.source[k]!]! >= areaRings)
    constrainer.constrainOne(from, to)
  }
  const { triangles, halfedges } = delaunay
  const changesSide = new Uint8Array(triangles.length)
  const onBoundary = new Uint8Array(triangles.length)
  for (let edge = 0; edge < triangles.length; edge++) {
    const from = triangles[edge]!
    const to = triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!
    if (from >= boundaryVertices || to >= boundaryVertices) continue
    // An edge that two parts share lies inside the area: it is no boundary.
    changesSide[edge] = marks.rings(from, to) % 2
    onBoundary[edge] = changesSide[edge] || marks.hasWall(from, to) ? 1 : 0
  }
  const inside = floodInside(triangles, halfedges, changesSide, boundaryVertices)
  return {
    ...drawn,
    // Rings that keep apart have as many vertices as pieces.
    isSimple: walls.length === 0 && boundaryVertices === noded.count,
    fineMetres,
    xy,
    boundaryVertices,
    ringPoint: (vertex) => ringPoints[vertex]!,
    triangles,
    halfedges,
    inside,
    onBoundary,
  }
}

/** Starts at a triangle on the frame, which is outside, and changes sides at each boundary edge. */
function floodInside(
  triangles: Uint32Array,
  halfedges: Int32Array,
  changesSide: Uint8Array,
  boundaryVertices: number,
): Uint8Array {
  const inside = new Uint8Array(triangles.length / 3)
  const seen = new Uint8Array(inside.length)
  const start = Math.floor(triangles.findIndex((vertex) => vertex >= boundaryVertices) / 3)
  const stack = [start]
  seen[start] = 1
  for (let triangle = stack.pop(); triangle !== undefined; triangle = stack.pop()) {
    for (let edge = 3 * triangle; edge < 3 * triangle + 3; edge++) {
      const twin = halfedges[edge]!
      if (twin < 0) continue
      const neighbour = Math.floor(twin / 3)
      if (seen[neighbour]) continue
      seen[neighbour] = 1
      inside[neighbour] = inside[triangle]! ^ changesSide[edge]!
      stack.push(neighbour)
    }
  }
  return inside
}

/** Vertices, x and y in turn, and after them the corners of the frame. */
function withFrame(positions: readonly Position[]): Float64Array {
  let most = 0
  for (const [x, y] of positions) most = Math.max(most, Math.abs(x), Math.abs(y))
  const reach = most * (1 + FRAME_SHARE)
  const frame: Position[] = [
    [-reach, -reach],
    [reach, -reach],
    [reach, reach],
    [-reach, reach],
  ]
  const xy = new Float64Array(2 * (positions.length + frame.length))
  let at = 0
  for (const corners of [positions, frame]) {
    for (const [x, y] of corners) {
      xy[at++] = x
      xy[at++] = y
    }
  }
  return xy
}
