import type { GroundRings } from "./ground-rings.js"
import type { Position } from "./position.js"

const made = new WeakMap<GroundRings, Map<Position, readonly [x: number, y: number]>>()

/**
 * How positions lie on the plane of a mesh: vertices of its rings as they were projected for it, any others projected anew.
 */
export function projectedVertices(mesh: GroundRings): (position: Position) => readonly [x: number, y: number] {
  let known = made.get(mesh)
  if (!known) {
    known = new Map()
    for (const [ring, points] of mesh.projected.entries()) {
      mesh.rings[ring]!.forEach((position, i) => known!.set(position, [points[2 * i]!, points[2 * i + 1]!]))
    }
    made.set(mesh, known)
  }
  const vertices = known
  return (position) => vertices.get(position) ?? mesh.projection.forward(position)
}
