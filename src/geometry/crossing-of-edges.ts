import type { EdgeTree } from "./edge-tree.js"
import { EARTH_STRETCH } from "./ellipsoid.js"
import type { Position } from "./position.js"
import { positionIn } from "./position-in.js"
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
export function crossingOfEdges(
  a: EdgeTree,
  leafA: number,
  i: number,
  b: EdgeTree,
  leafB: number,
  j: number,
): number | undefined {
  const from = positionIn(a, leafA, i)
  const to = positionIn(a, leafA, i + 1)
  const start = positionIn(b, leafB, j)
  const end = positionIn(b, leafB, j + 1)
  if (same(from, start) || same(from, end) || same(to, start) || same(to, end)) return undefined
  const offStart = offEdge(a, leafA, i, b, leafB, j)
  const offEnd = offEdge(a, leafA, i, b, leafB, j + 1)
  if (offStart * offEnd >= 0) return undefined
  if (offEdge(b, leafB, j, a, leafA, i) * offEdge(b, leafB, j, a, leafA, i + 1) >= 0) return undefined
  return offStart / (offStart - offEnd)
}

/** How far a vertex of b lies left of an edge of a, in metres: 0 within {@link TOUCH_METRES}, otherwise of the right sign. */
function offEdge(a: EdgeTree, leafA: number, edge: number, b: EdgeTree, leafB: number, vertex: number): number {
  const { places } = a.inSpace
  const others = b.inSpace.places
  const e = a.inSpace.starts[leafA]! + 3 * edge
  const v = b.inSpace.starts[leafB]! + 3 * vertex
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
  const off = ((others[v]! - x) * lx + (others[v + 1]! - y) * ly + (others[v + 2]! - z) * lz) / length
  const error = groundError(0, Math.sqrt(dx * dx + dy * dy + dz * dz))
  if (Math.abs(off) > Math.max(error, TOUCH_METRES)) return off
  if (error <= TOUCH_METRES) return 0
  return (
    sideOfGeodesic(positionIn(b, leafB, vertex), positionIn(a, leafA, edge), positionIn(a, leafA, edge + 1)) *
    Math.abs(off)
  )
}

function same(p: Position, q: Position): boolean {
  return p[0] === q[0] && p[1] === q[1]
}
