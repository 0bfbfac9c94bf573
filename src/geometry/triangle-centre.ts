import type { GroundMesh } from "./ground-mesh.js"
import type { Position } from "./position.js"

/** The centroid of a mesh triangle: a position that is surely inside it. */
export function triangleCentre({ triangles, xy, projection }: GroundMesh, triangle: number): Position {
  const corners = [...triangles.subarray(3 * triangle, 3 * triangle + 3)]
  const mean = (axis: number): number => corners.reduce((sum, corner) => sum + xy[2 * corner + axis]!, 0) / 3
  return projection.inverse(mean(0), mean(1))
}
