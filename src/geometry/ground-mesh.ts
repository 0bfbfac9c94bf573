import Constrainautor from "@kninnug/constrainautor"
import Delaunator from "delaunator"
import { type BoundarySpacing, boundaryPoints } from "./boundary-points.js"
import { type LocalProjection, localProjection } from "./local-projection.js"
import type { Area, Position, Ring } from "./position.js"

/** A point on a ring: on its edge number `edge`, counted from 0, `fraction` of the way along. */
export interface RingPoint {
  readonly ring: number
  readonly edge: number
  readonly fraction: number
}

/** The plane cut into triangles along the boundary of an area, some inside it and some outside. */
export interface GroundMesh {
  readonly projection: LocalProjection
  /** Rings of the area, part by part, each outer ring before its holes; then the walls. */
  readonly rings: readonly Ring[]
  /** How many of the rings are the area's; those after are walls: open lines that part the ground outside. */
  readonly areaRings: number
  /** Which of the area's rings are holes. */
  readonly isHole: readonly boolean[]
  /** Their projected positions, x and y in turn, in metres. */
  readonly projected: readonly Float64Array[]
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
 * 100 km. A vertex shared by two rings becomes one.
 *
 * @param area - Rings of either orientation that do not cross each other.
 * @param spacing - How close boundary points are set.
 * @param walls - Lines that no way outside the area may cross; they meet the rings and each other in shared vertices.
 * @throws {RangeError} If the area has no ring.
 * @see Shewchuk 1996 for the triangulation; the libraries are delaunator and constrainautor.
 */
export function groundMesh(area: Area, spacing: BoundarySpacing, walls: readonly Ring[] = []): GroundMesh {
  const areaRings = area.flat().length
  if (areaRings === 0) throw new RangeError("groundMesh: the area has no ring")
  const rings = [...area.flat(), ...walls]
  const box = boundingBox(rings)
  const projection = localProjection([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])
  const projected = rings.map((ring) => Float64Array.from(ring.flatMap((position) => projection.forward(position))))

  const xy: number[] = []
  const where: RingPoint[] = []
  const constraints: { ends: [number, number]; isWall: boolean }[] = []
  const known = new Map<string, number>()
  const vertex = (x: number, y: number, point: RingPoint): number => {
    const key = `${x},${y}`
    let index = known.get(key)
    if (index === undefined) {
      index = where.push(point) - 1
      xy.push(x, y)
      known.set(key, index)
    }
    return index
  }
  boundaryPoints(projected, spacing).forEach((edges, ring) => {
    const points = projected[ring]!
    let before = vertex(points[0]!, points[1]!, { ring, edge: 0, fraction: 0 })
    edges.forEach((fractions, edge) => {
      const [ax, ay, bx, by] = points.subarray(2 * edge, 2 * edge + 4) as unknown as [number, number, number, number]
      for (const t of fractions) {
        const at = vertex(t === 1 ? bx : ax + t * (bx - ax), t === 1 ? by : ay + t * (by - ay), {
          ring,
          edge,
          fraction: t,
        })
        if (at !== before) constraints.push({ ends: [before, at], isWall: ring >= areaRings })
        before = at
      }
    })
  })
  const boundaryVertices = where.length
  const reach = frameReach(xy)
  xy.push(-reach, -reach, reach, -reach, reach, reach, -reach, reach)

  const coordinates = Float64Array.from(xy)
  const delaunay = new Delaunator(coordinates)
  const constrainer = new Constrainautor(delaunay)
  const ringTimes = new Map<string, number>()
  const wallEdges = new Set<string>()
  for (const {
    ends: [a, b],
    isWall,
  } of constraints) {
    if (isWall) wallEdges.add(edgeKey(a, b))
    else ringTimes.set(edgeKey(a, b), (ringTimes.get(edgeKey(a, b)) ?? 0) + 1)
    constrainer.constrainOne(a, b)
  }
  const { triangles, halfedges } = delaunay
  const changesSide = new Uint8Array(triangles.length)
  const onBoundary = new Uint8Array(triangles.length)
  for (let edge = 0; edge < triangles.length; edge++) {
    const key = edgeKey(triangles[edge]!, triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!)
    // An edge that two parts share lies inside the area: it is no boundary.
    changesSide[edge] = (ringTimes.get(key) ?? 0) % 2
    onBoundary[edge] = changesSide[edge] || wallEdges.has(key) ? 1 : 0
  }
  const inside = floodInside(triangles, halfedges, changesSide, boundaryVertices)
  return {
    projection,
    rings,
    areaRings,
    isHole: area.flatMap((polygon) => polygon.map((_, index) => index > 0)),
    projected,
    xy: coordinates,
    boundaryVertices,
    ringPoint: (index) => where[index]!,
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

const edgeKey = (a: number, b: number): string => (a < b ? `${a},${b}` : `${b},${a}`)

function frameReach(xy: readonly number[]): number {
  let most = 0
  for (const value of xy) most = Math.max(most, Math.abs(value))
  return most * (1 + FRAME_SHARE)
}

function boundingBox(rings: readonly Ring[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of rings.flat() as Position[]) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}
