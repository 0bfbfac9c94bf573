import Constrainautor from "@kninnug/constrainautor"
import Delaunator from "delaunator"
import { BoundaryMarks } from "./boundary-marks.js"
import { type BoundaryPoints, type BoundarySpacing, boundaryPoints } from "./boundary-points.js"
import { type LocalProjection, localProjection } from "./local-projection.js"
import type { Area, Position, Ring } from "./position.js"
import { type NodedEdges, snapEdges } from "./snap-edges.js"

/** A point on a ring: on its edge number `edge`, counted from 0, `fraction` of the way along. */
export interface RingPoint {
  readonly ring: number
  readonly edge: number
  readonly fraction: number
}

/** The boundary of an area as it is drawn, on a plane of its own. */
export interface GroundRings {
  readonly projection: LocalProjection
  /** Rings of the area, part by part, each outer ring before its holes; then the walls. */
  readonly rings: readonly Ring[]
  /** How many of the rings are the area's; those after are walls: open lines that part the ground outside. */
  readonly areaRings: number
  /** Whether no ring touches another or itself, and there are no walls. */
  readonly isSimple: boolean
  /** Which of the area's rings are holes. */
  readonly isHole: readonly boolean[]
  /** Their projected positions, x and y in turn, in metres. */
  readonly projected: readonly Float64Array[]
}

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

/** Vertices are set on a grid of a micrometre, on which `snapEdges` leaves them where they are. Metres, a power of 2. */
const GRID_METRES = 2 ** -20

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

function onPlane(ring: Ring, projection: LocalProjection): Float64Array {
  const points = new Float64Array(2 * ring.length)
  ring.forEach((position, i) => {
    const [x, y] = projection.forward(position)
    points[2 * i] = x
    points[2 * i + 1] = y
  })
  return points
}

/**
 * The boundary of an area on a plane round its middle, which takes no time beside a mesh.
 *
 * @returns Not called simple, whether it is or not.
 * @throws {RangeError} If the area has no ring.
 */
export function groundRings(area: Area, walls: readonly Ring[] = []): GroundRings {
  const areaRings = area.flat().length
  if (areaRings === 0) throw new RangeError("the area has no ring")
  const rings = [...area.flat(), ...walls]
  const box = boundingBox(rings)
  const projection = localProjection([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])
  return {
    projection,
    rings,
    areaRings,
    isSimple: false,
    isHole: area.flatMap((polygon) => polygon.map((_, index) => index > 0)),
    projected: rings.map((ring) => onPlane(ring, projection)),
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

/** Boundary edges cut at the points that are set on them. */
interface BoundaryPieces {
  readonly starts: Position[]
  readonly ends: Position[]
  /** For each piece the ring and edge it is of, and the fractions of the edge at which it starts and ends. */
  readonly ring: number[]
  readonly edge: number[]
  readonly startFraction: number[]
  readonly endFraction: number[]
}

function boundaryPieces(projected: readonly Float64Array[], fractions: BoundaryPoints["fractions"]): BoundaryPieces {
  const pieces: BoundaryPieces = { starts: [], ends: [], ring: [], edge: [], startFraction: [], endFraction: [] }
  fractions.forEach((edges, ring) => {
    const points = projected[ring]!
    edges.forEach((onEdge, edge) => {
      const [ax, ay, bx, by] = points.subarray(2 * edge, 2 * edge + 4) as unknown as [number, number, number, number]
      let before = onGrid(ax, ay)
      onEdge.forEach((fraction, i) => {
        const at = fraction === 1 ? onGrid(bx, by) : onGrid(ax + fraction * (bx - ax), ay + fraction * (by - ay))
        pieces.starts.push(before)
        pieces.ends.push(at)
        pieces.ring.push(ring)
        pieces.edge.push(edge)
        pieces.startFraction.push(i === 0 ? 0 : onEdge[i - 1]!)
        pieces.endFraction.push(fraction)
        before = at
      })
    })
  })
  return pieces
}

function onGrid(x: number, y: number): Position {
  return [Math.round(x / GRID_METRES) * GRID_METRES, Math.round(y / GRID_METRES) * GRID_METRES]
}

/** Where each vertex lies; a vertex of several rings is told of the first. */
function ringPointsOf({ from, to, source, count, positions }: NodedEdges, pieces: BoundaryPieces): RingPoint[] {
  const points: RingPoint[] = Array.from({ length: positions.length })
  for (let k = 0; k < count; k++) {
    const piece = source[k]!
    const isFirst = k === 0 || source[k - 1] !== piece
    const isLast = k === count - 1 || source[k + 1] !== piece
    for (const [vertex, fraction] of [
      [from[k]!, isFirst ? pieces.startFraction[piece]! : fractionAlong(positions[from[k]!]!, piece, pieces)],
      [to[k]!, isLast ? pieces.endFraction[piece]! : fractionAlong(positions[to[k]!]!, piece, pieces)],
    ] as const) {
      points[vertex] ??= { ring: pieces.ring[piece]!, edge: pieces.edge[piece]!, fraction }
    }
  }
  return points
}

function fractionAlong([x, y]: Position, piece: number, pieces: BoundaryPieces): number {
  const [ax, ay] = pieces.starts[piece]!
  const [bx, by] = pieces.ends[piece]!
  const t = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
  const start = pieces.startFraction[piece]!
  return start + Math.max(0, Math.min(1, t)) * (pieces.endFraction[piece]! - start)
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

function boundingBox(rings: readonly Ring[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (const [x, y] of ring) {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  }
  return box
}
