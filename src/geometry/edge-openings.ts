import type { GroundMesh } from "./ground-mesh.js"
import { planeLength } from "./plane-length.js"

/** How wide each edge between two triangles outside the area opens, and the order from the widest to the narrowest. */
export interface EdgeOpenings {
  /** Clearance of each triangle outside the area, in projected metres; infinite at the frame. */
  readonly radius: Float64Array
  /** Clearance at which each half-edge opens, in projected metres. Only one of each pair is set. */
  readonly opensAt: Float64Array
  readonly order: Uint32Array
}

const made = new WeakMap<GroundMesh, EdgeOpenings>()

/**
 * The clearance of every triangle and edge in the ground outside an area.
 *
 * The clearance of a triangle is its circumradius; where the circle's middle lies beyond a boundary edge, for the points on
 * the boundary are too far apart, it is half the longer of the other two edges. An edge opens at half its length where its
 * diametral circle is empty (its ends then are the nearest boundary on both sides), and else at the smaller neighbouring
 * circumradius. The ground out to the frame counts as endlessly wide.
 *
 * @returns The same object for the same mesh.
 */
export function edgeOpenings(mesh: GroundMesh): EdgeOpenings {
  const known = made.get(mesh)
  if (known) return known
  const { triangles, halfedges, inside, onBoundary } = mesh
  const radius = clearances(mesh)
  const edges: number[] = []
  const opensAt = new Float64Array(triangles.length)
  for (let edge = 0; edge < triangles.length; edge++) {
    if (halfedges[edge]! < edge || onBoundary[edge] || inside[Math.floor(edge / 3)]) continue
    opensAt[edge] = opening(mesh, edge, radius)
    edges.push(edge)
  }
  const order = Uint32Array.from(edges).sort((a, b) => opensAt[b]! - opensAt[a]! || a - b)
  const openings = { radius, opensAt, order }
  made.set(mesh, openings)
  return openings
}

const nextInTriangle = (edge: number): number => (edge % 3 === 2 ? edge - 2 : edge + 1)

function clearances({ triangles, xy, boundaryVertices, inside, onBoundary }: GroundMesh): Float64Array {
  const radius = new Float64Array(inside.length)
  for (let triangle = 0; triangle < inside.length; triangle++) {
    if (inside[triangle]) continue
    const a = triangles[3 * triangle]!
    const b = triangles[3 * triangle + 1]!
    const c = triangles[3 * triangle + 2]!
    if (a >= boundaryVertices || b >= boundaryVertices || c >= boundaryVertices) {
      radius[triangle] = Number.POSITIVE_INFINITY
      continue
    }
    const ux = xy[2 * b]! - xy[2 * a]!
    const uy = xy[2 * b + 1]! - xy[2 * a + 1]!
    const vx = xy[2 * c]! - xy[2 * a]!
    const vy = xy[2 * c + 1]! - xy[2 * a + 1]!
    const ab = planeLength(ux, uy)
    const ca = planeLength(vx, vy)
    const bc = planeLength(ux - vx, uy - vy)
    const isBeyond =
      (onBoundary[3 * triangle] && ab * ab > bc * bc + ca * ca) ||
      (onBoundary[3 * triangle + 1] && bc * bc > ca * ca + ab * ab) ||
      (onBoundary[3 * triangle + 2] && ca * ca > ab * ab + bc * bc)
    radius[triangle] = isBeyond ? middle(ab, bc, ca) / 2 : (ab * bc * ca) / (2 * Math.abs(ux * vy - uy * vx))
  }
  return radius
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}

function opening(
  { triangles, halfedges, xy, boundaryVertices }: GroundMesh,
  edge: number,
  radius: Float64Array,
): number {
  const a = triangles[edge]!
  const b = triangles[nextInTriangle(edge)]!
  if (a >= boundaryVertices || b >= boundaryVertices) return Number.POSITIVE_INFINITY
  const isOutsideCircle = (apex: number): boolean =>
    (xy[2 * a]! - xy[2 * apex]!) * (xy[2 * b]! - xy[2 * apex]!) +
      (xy[2 * a + 1]! - xy[2 * apex + 1]!) * (xy[2 * b + 1]! - xy[2 * apex + 1]!) >=
    0
  const twin = halfedges[edge]!
  const isEmpty =
    isOutsideCircle(triangles[previousInTriangle(edge)]!) && isOutsideCircle(triangles[previousInTriangle(twin)]!)
  if (!isEmpty) return Math.min(radius[Math.floor(edge / 3)]!, radius[Math.floor(twin / 3)]!)
  return planeLength(xy[2 * a]! - xy[2 * b]!, xy[2 * a + 1]! - xy[2 * b + 1]!) / 2
}

const previousInTriangle = (edge: number): number => (edge % 3 === 0 ? edge + 2 : edge - 1)
