import { drainageTree } from "./drainage-tree.js"
import { edgeOpenings } from "./edge-openings.js"
import type { GroundMesh } from "./ground-mesh.js"
import type { Passage } from "./passages.js"

/**
 * The edges of the mesh that part the basin of a passage from all other ground outside the area.
 *
 * Where islands stand in the way there are several. The ground is flooded from the widest spots down, as in a
 * watershed: what drains into the basin by its widest way out belongs to it, and an edge between the basin and ground
 * that belongs elsewhere is one of those that part them. The widest ground of all never drains into a basin. Since all
 * vertices lie on boundaries, each such edge spans its passage from bank to bank.
 *
 * The way out of every triangle is known beforehand, so the time grows with the basin and not with the mesh.
 *
 * @param passage - From `passages` of the same mesh.
 * @returns Half-edges, one of each pair, the passage's own among them, from the widest to the narrowest.
 * @see Vincent and Soille 1991, https://doi.org/10.1109/34.87344
 */
export function separatingEdges(mesh: GroundMesh, passage: Passage): number[] {
  const { halfedges, inside, onBoundary } = mesh
  const { opensAt } = edgeOpenings(mesh)
  const { sequence, start, end } = drainageTree(mesh)
  const { basin, hollow } = basinOf(mesh, passage)
  const isIn = (triangle: number): boolean => isBehind(mesh, triangle, basin) && !isBehind(mesh, triangle, hollow)
  const legs: number[] = []
  for (let place = start[basin]!; place < end[basin]!; place++) {
    if (place === start[hollow]) {
      place = end[hollow]! - 1
      continue
    }
    const triangle = sequence[place]!
    for (let half = 3 * triangle; half < 3 * triangle + 3; half++) {
      const twin = halfedges[half]!
      if (twin < 0 || onBoundary[half]) continue
      const beyond = Math.floor(twin / 3)
      if (!inside[beyond] && !isIn(beyond)) legs.push(Math.min(half, twin))
    }
  }
  return legs.filter((edge) => Number.isFinite(opensAt[edge]!)).toSorted((a, b) => opensAt[b]! - opensAt[a]! || a - b)
}

/** Ground that drains through one triangle, without what drains through another, if that is not −1. */
interface Basin {
  readonly basin: number
  readonly hollow: number
}

/**
 * The basin of a passage in the tree of the widest ways out.
 *
 * Where the peak drains through the passage, so does the whole basin. Else the ground beyond drains through the passage into
 * the basin, and on from there: that ground is no part of the basin, and the basin ends where its own way out is narrowest,
 * for there it meets the widest ground of all.
 */
function basinOf(mesh: GroundMesh, { edge, peak }: Passage): Basin {
  const { outlet } = drainageTree(mesh)
  const { opensAt } = edgeOpenings(mesh)
  const sides = [Math.floor(edge / 3), Math.floor(mesh.halfedges[edge]! / 3)] as const
  const [above, below] = outlet[sides[0]] === edge ? sides : [sides[1], sides[0]]
  if (isBehind(mesh, peak.triangle, above)) return { basin: above, hollow: -1 }
  let basin = -1
  let narrowest = edge
  for (let at = below; outlet[at]! >= 0; at = next(mesh, at)) {
    const way = outlet[at]!
    if (opensAt[way]! > opensAt[narrowest]! || (opensAt[way] === opensAt[narrowest] && way < narrowest)) continue
    basin = at
    narrowest = way
  }
  return { basin, hollow: above }
}

/** The triangle that a triangle drains into. */
function next(mesh: GroundMesh, triangle: number): number {
  const edge = drainageTree(mesh).outlet[triangle]!
  const side = Math.floor(edge / 3)
  return side === triangle ? Math.floor(mesh.halfedges[edge]! / 3) : side
}

/** Whether a triangle drains through another, or is it. */
function isBehind(mesh: GroundMesh, triangle: number, through: number): boolean {
  if (through < 0) return false
  const { start, end } = drainageTree(mesh)
  return start[through]! <= start[triangle]! && start[triangle]! < end[through]!
}
