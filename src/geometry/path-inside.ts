import type { GroundMesh } from "./ground-mesh.js"
import { nearVertices } from "./near-vertices.js"
import type { Position } from "./position.js"

/**
 * Length of the way from one place of an area to another without leaving it.
 *
 * A straight line where none of the area's edges crosses it; else the way follows the mesh, and is too long, as those of
 * `pathsInside` are.
 *
 * @param paths - What `pathsInside` gives for `from`.
 * @returns Projected metres; infinite where no way leads.
 */
export function pathInside(mesh: GroundMesh, paths: Float64Array, from: Position, to: Position): number {
  const { xy, projection } = mesh
  const [start, end] = [projection.forward(from), projection.forward(to)]
  if (!isCutByEdge(mesh, start, end)) return Math.hypot(end[0] - start[0], end[1] - start[1])
  const lengths = nearVertices(mesh, to).map(
    (vertex) => paths[vertex]! + Math.hypot(xy[2 * vertex]! - end[0], xy[2 * vertex + 1]! - end[1]),
  )
  return Math.min(...lengths)
}

/** Whether an edge between the area and what lies outside it separates the ends of a line, and the line those of the edge. */
function isCutByEdge({ triangles, halfedges, inside, xy }: GroundMesh, a: Position, b: Position): boolean {
  const sideOf = (p: Position, q: Position, r: Position): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))
  for (const [edge, twin] of halfedges.entries()) {
    if (twin < edge || inside[Math.floor(edge / 3)] === inside[Math.floor(twin / 3)]) continue
    const [v, w] = [triangles[edge]!, triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!]
    const p: Position = [xy[2 * v]!, xy[2 * v + 1]!]
    const q: Position = [xy[2 * w]!, xy[2 * w + 1]!]
    if (sideOf(a, b, p) * sideOf(a, b, q) < 0 && sideOf(p, q, a) * sideOf(p, q, b) < 0) return true
  }
  return false
}
