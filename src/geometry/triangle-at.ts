import type { GroundMesh } from "./ground-mesh.js"
import type { Position } from "./position.js"

/** The mesh triangle that a position lies in; on an edge the earlier one, and null beyond the frame. */
export function triangleAt({ triangles, xy, projection }: GroundMesh, position: Position): number | null {
  const [x, y] = projection.forward(position)
  for (let triangle = 0; triangle < triangles.length / 3; triangle++) {
    let left = 0
    let right = 0
    for (let corner = 0; corner < 3; corner++) {
      const a = triangles[3 * triangle + corner]!
      const b = triangles[3 * triangle + ((corner + 1) % 3)]!
      const side =
        (xy[2 * b]! - xy[2 * a]!) * (y - xy[2 * a + 1]!) - (xy[2 * b + 1]! - xy[2 * a + 1]!) * (x - xy[2 * a]!)
      if (side >= 0) left++
      if (side <= 0) right++
    }
    if (left === 3 || right === 3) return triangle
  }
  return null
}
