import { EARTH_STRETCH } from "./ellipsoid.js"
import { type LeafInSpace, positionIn } from "./leaf-in-space.js"
import type { Position } from "./position.js"
import { sideOfGeodesic } from "./side-of-geodesic.js"
import { groundError } from "./straight-and-ground.js"
import { TOUCH_METRES } from "./tolerance.js"

/**
 * Where along an edge of the second leaf an edge of the first crosses it.
 *
 * Edges cross where each has the ends of the other on either side. An end that is on the other edge, or is an end of it
 * too, makes them touch, not cross.
 *
 * @returns A part of the second edge's length, from 0 to 1, or nothing.
 */
export function crossingOfEdges(p: LeafInSpace, i: number, q: LeafInSpace, j: number): number | undefined {
  const from = positionIn(p, i)
  const to = positionIn(p, i + 1)
  const start = positionIn(q, j)
  const end = positionIn(q, j + 1)
  if (same(from, start) || same(from, end) || same(to, start) || same(to, end)) return undefined
  const offStart = offEdge(p, i, q, j)
  const offEnd = offEdge(p, i, q, j + 1)
  if (offStart * offEnd >= 0 || offEdge(q, j, p, i) * offEdge(q, j, p, i + 1) >= 0) return undefined
  return offStart / (offStart - offEnd)
}

/** How far a vertex lies left of an edge, in metres: 0 within {@link TOUCH_METRES}, otherwise of the right sign. */
function offEdge(p: LeafInSpace, edge: number, q: LeafInSpace, vertex: number): number {
  const { places } = p
  const e = 3 * edge
  const v = 3 * vertex
  const x = places[e]!
  const y = places[e + 1]!
  const z = places[e + 2]!
  const dx = places[e + 3]! - x
  const dy = places[e + 4]! - y
  const dz = places[e + 5]! - z
  const ux = x + dx / 2
  const uy = y + dy / 2
  const uz = EARTH_STRETCH * (z + dz / 2)
  const lx = uy * dz - uz * dy
  const ly = uz * dx - ux * dz
  const lz = ux * dy - uy * dx
  const length = Math.sqrt(lx * lx + ly * ly + lz * lz)
  if (length === 0) return 0
  const off = ((q.places[v]! - x) * lx + (q.places[v + 1]! - y) * ly + (q.places[v + 2]! - z) * lz) / length
  const error = groundError(0, Math.sqrt(dx * dx + dy * dy + dz * dz))
  if (Math.abs(off) > Math.max(error, TOUCH_METRES)) return off
  if (error <= TOUCH_METRES) return 0
  return sideOfGeodesic(positionIn(q, vertex), positionIn(p, edge), positionIn(p, edge + 1)) * Math.abs(off)
}

function same(p: Position, q: Position): boolean {
  return p[0] === q[0] && p[1] === q[1]
}
