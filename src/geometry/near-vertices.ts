import type { GroundMesh } from "./ground-mesh.js"
import type { Position } from "./position.js"
import { triangleAt } from "./triangle-at.js"

/**
 * The boundary vertices where ways over the area from a place begin: the corners of the triangle it lies in, or, outside
 * the area, the nearest vertex; among equally near ones the first.
 */
export function nearVertices(mesh: GroundMesh, from: Position): number[] {
  const triangle = triangleAt(mesh, from)
  if (triangle !== null && mesh.inside[triangle]) return [...mesh.triangles.subarray(3 * triangle, 3 * triangle + 3)]
  const { xy, boundaryVertices } = mesh
  const [x, y] = mesh.projection.forward(from)
  const metres = (vertex: number): number => Math.hypot(xy[2 * vertex]! - x, xy[2 * vertex + 1]! - y)
  let nearest = 0
  for (let vertex = 1; vertex < boundaryVertices; vertex++) if (metres(vertex) < metres(nearest)) nearest = vertex
  return [nearest]
}
