import { edgeOpenings } from "./edge-openings.js"
import type { GroundMesh } from "./ground-mesh.js"
import type { Passage } from "./passages.js"
import { unionFind } from "./union-find.js"

/**
 * The edges of the mesh that part the basin of a passage from all other ground outside the area.
 *
 * Where islands stand in the way there are several. The ground is flooded from the widest spots down, as in a
 * watershed: what drains into the basin by its widest way out belongs to it, and an edge between the basin and ground
 * that belongs elsewhere is one of those that part them. The widest ground of all never drains into a basin. Since all
 * vertices lie on boundaries, each such edge spans its passage from bank to bank.
 *
 * @param passage - From `passages` of the same mesh.
 * @returns Half-edges, one of each pair, the passage's own among them.
 * @see Vincent and Soille 1991, https://doi.org/10.1109/34.87344
 */
export function separatingEdges(mesh: GroundMesh, passage: Passage): number[] {
  const { halfedges, inside } = mesh
  const { opensAt, order } = edgeOpenings(mesh)
  const { find, unite } = unionFind(inside.length)
  const legs: number[] = []
  let basin = -1
  let rest = -1
  for (const edge of order) {
    const a = find(Math.floor(edge / 3))
    const b = find(Math.floor(halfedges[edge]! / 3))
    if (edge === passage.edge) {
      basin = find(passage.peak.triangle)
      rest = a === basin ? b : a
      unite(find(passage.outside), rest)
    }
    if (a === b) continue
    if (basin >= 0 && ((a === basin && b === rest) || (a === rest && b === basin))) {
      if (Number.isFinite(opensAt[edge]!)) legs.push(edge)
      continue
    }
    const [gone, kept] = a === basin || a === rest ? [b, a] : [a, b]
    unite(gone, kept)
  }
  return legs
}
