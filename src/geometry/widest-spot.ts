import { boundaryLines } from "./boundary-lines.js"
import type { GroundMesh } from "./ground-mesh.js"
import type { Position } from "./position.js"
import type { RingPoint } from "./ring-point.js"

/** The middle of a circle in open ground that cannot grow. */
export interface WidestSpot {
  readonly position: Position
  /** Radius of the circle, in projected metres. */
  readonly clearance: number
}

/** Between three edges each step doubles the number of right digits; where the circle touches a corner, it halves the error. */
const MOST_STEPS = 20

/** A step that gains less than this share is the last. */
const LEAST_GAIN = 1e-5

/**
 * The widest spot of open ground near a triangle of the mesh.
 *
 * The triangle's own circle goes through three of the points that were set on the boundary, and the boundary between them
 * bulges into it. So these points are moved to where the boundary is nearest to the circle's middle, and the circle
 * through them is taken, until it no longer grows.
 *
 * @param triangle - Outside the area and off the frame.
 * @returns A circle that is surely free: its radius is the distance to the nearest boundary.
 */
export function widestSpot(mesh: GroundMesh, triangle: number): WidestSpot {
  const known = spots.get(mesh) ?? new Map<number, WidestSpot>()
  spots.set(mesh, known)
  const spot = known.get(triangle) ?? searchFrom(mesh, triangle)
  known.set(triangle, spot)
  return spot
}

/** Of each mesh the spots that were asked for: many passages lead to the same. */
const spots = new WeakMap<GroundMesh, Map<number, WidestSpot>>()

function searchFrom(mesh: GroundMesh, triangle: number): WidestSpot {
  const { area, walls } = boundaryLines(mesh)
  const corners = [...mesh.triangles.subarray(3 * triangle, 3 * triangle + 3)]
  let feet = corners.map((vertex): Foot => {
    const at: Position = [mesh.xy[2 * vertex]!, mesh.xy[2 * vertex + 1]!]
    return { at, ...mesh.ringPoint(vertex) }
  })
  const clearanceAt = (spot: Position): number => {
    // The corners are boundary themselves, so nothing farther than the nearest of them matters.
    const reach = Math.min(
      ...corners.map((vertex) => Math.hypot(mesh.xy[2 * vertex]! - spot[0], mesh.xy[2 * vertex + 1]! - spot[1])),
    )
    return area.goRound(spot) ? 0 : Math.min(area.distance(spot, reach), walls.distance(spot, reach))
  }
  let best = meanOf(feet)
  let most = clearanceAt(best)
  for (let step = 0; step < MOST_STEPS; step++) {
    const centre = circumcentre(feet)
    const clearance = clearanceAt(centre)
    // Where two feet are one there is no circle, and nothing compares with no number.
    const isBetter = clearance > most * (1 + LEAST_GAIN)
    if (clearance > most) {
      best = centre
      most = clearance
    }
    if (!isBetter) break
    feet = feet.map((foot) => footNear(mesh, centre, foot))
  }
  return { position: mesh.projection.inverse(...best), clearance: most }
}

interface Foot extends Pick<RingPoint, "ring" | "edge"> {
  readonly at: Position
}

function meanOf(feet: readonly Foot[]): Position {
  const mean = (axis: 0 | 1): number => feet.reduce((sum, { at }) => sum + at[axis], 0) / feet.length
  return [mean(0), mean(1)]
}

/** Infinite where the three lie on a line. */
function circumcentre([a, b, c]: readonly Foot[]): Position {
  const [ax, ay] = a!.at
  const [ux, uy] = [b!.at[0] - ax, b!.at[1] - ay]
  const [vx, vy] = [c!.at[0] - ax, c!.at[1] - ay]
  const twice = 2 * (ux * vy - uy * vx)
  const [u, v] = [ux * ux + uy * uy, vx * vx + vy * vy]
  return [ax + (vy * u - uy * v) / twice, ay + (ux * v - vx * u) / twice]
}

/** The point of a ring that is nearest to a spot, found by sliding along the ring as long as that comes nearer. */
function footNear(mesh: GroundMesh, [x, y]: Position, { ring, edge: start }: Foot): Foot {
  const points = mesh.projected[ring]!
  const edges = points.length / 2 - 1
  const isOpen = ring >= mesh.areaRings
  const footOn = (edge: number): { edge: number; t: number; at: Position; square: number } => {
    const [ax, ay] = [points[2 * edge]!, points[2 * edge + 1]!]
    const [dx, dy] = [points[2 * edge + 2]! - ax, points[2 * edge + 3]! - ay]
    const length = dx * dx + dy * dy
    const t = length > 0 ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0
    const at: Position = [ax + t * dx, ay + t * dy]
    return { edge, t, at, square: (x - at[0]) ** 2 + (y - at[1]) ** 2 }
  }
  let best = footOn(start)
  // On to the next edge only from the vertex that the two share: the ring's other side may be nearer, but is another foot.
  for (let steps = 0; steps < edges && (best.t === 0 || best.t === 1); steps++) {
    const next = best.edge + (best.t === 1 ? 1 : -1)
    if (isOpen && (next < 0 || next >= edges)) break
    const foot = footOn((next + edges) % edges)
    if (foot.square >= best.square) break
    best = foot
  }
  return { ring, edge: best.edge, at: best.at }
}
