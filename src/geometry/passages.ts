import type { GroundMesh, RingPoint } from "./ground-mesh.js"

/** A narrow place in the ground outside an area, on the way out of a wider one. */
export interface Passage {
  /** The two points of the boundary between which it is narrowest, as far as the mesh shows. */
  readonly ends: readonly [RingPoint, RingPoint]
  readonly vertices: readonly [number, number]
  /** Half its width, in projected metres. */
  readonly clearance: number
  /** The widest spot behind it: triangle and clearance there, in projected metres. */
  readonly peak: { readonly triangle: number; readonly clearance: number }
  /** How much wider it gets behind: clearance of the peak ÷ clearance of the passage. */
  readonly prominence: number
}

/**
 * Every passage in the ground outside an area: where two wide basins meet in a place narrower than both.
 *
 * The clearance of a triangle is its circumradius. A triangle edge opens at half its length where its diametral circle
 * is empty (its ends then are the nearest boundary on both sides), and else at the smaller neighbouring circumradius.
 * Edges are taken in falling order and their triangles united. Where two basins meet, the edge is a passage of the basin
 * whose peak is lower; the ground out to the frame counts as endlessly wide.
 *
 * @param minProminence - Least ratio of peak to passage; above 1, so that the ripples of a corridor do not count.
 * @returns From the widest passage to the narrowest.
 * @see Edelsbrunner and Harer, "Computational Topology", chapter VII, for merge trees and persistence.
 */
export function passages(mesh: GroundMesh, minProminence: number): Passage[] {
  const { triangles, halfedges, inside, onBoundary, boundaryVertices } = mesh
  const radius = circumradii(mesh)
  const edges: number[] = []
  const opensAt = new Float64Array(triangles.length)
  for (let edge = 0; edge < triangles.length; edge++) {
    const twin = halfedges[edge]!
    if (twin < edge || onBoundary[edge] || inside[Math.floor(edge / 3)]) continue
    opensAt[edge] = opening(mesh, edge, radius)
    edges.push(edge)
  }
  const order = Uint32Array.from(edges).sort((a, b) => opensAt[b]! - opensAt[a]! || a - b)

  const parent = Int32Array.from(inside, (_, i) => i)
  const peak = Int32Array.from(inside, (_, i) => i)
  const find = (triangle: number): number => {
    let root = triangle
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!
      root = parent[root]!
    }
    return root
  }
  const found: Passage[] = []
  for (const edge of order) {
    const a = find(Math.floor(edge / 3))
    const b = find(Math.floor(halfedges[edge]! / 3))
    if (a === b) continue
    const [low, high] = radius[peak[a]!]! < radius[peak[b]!]! ? [a, b] : [b, a]
    const clearance = opensAt[edge]!
    const triangle = peak[low]!
    const prominence = radius[triangle]! / clearance
    const ends = [triangles[edge]!, triangles[nextInTriangle(edge)]!] as const
    if (prominence >= minProminence && ends[0] < boundaryVertices && ends[1] < boundaryVertices) {
      found.push({
        ends: [mesh.ringPoint(ends[0]), mesh.ringPoint(ends[1])],
        vertices: ends,
        clearance,
        peak: { triangle, clearance: radius[triangle]! },
        prominence,
      })
    }
    parent[low] = high
  }
  return found
}

const nextInTriangle = (edge: number): number => (edge % 3 === 2 ? edge - 2 : edge + 1)

function circumradii({ triangles, xy, boundaryVertices, inside }: GroundMesh): Float64Array {
  const radius = new Float64Array(inside.length)
  for (let triangle = 0; triangle < inside.length; triangle++) {
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
    const product = Math.hypot(ux, uy) * Math.hypot(vx, vy) * Math.hypot(ux - vx, uy - vy)
    radius[triangle] = product / (2 * Math.abs(ux * vy - uy * vx))
  }
  return radius
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
  return Math.hypot(xy[2 * a]! - xy[2 * b]!, xy[2 * a + 1]! - xy[2 * b + 1]!) / 2
}

const previousInTriangle = (edge: number): number => (edge % 3 === 0 ? edge + 2 : edge - 1)
