import type { GroundRings } from "./ground-rings.js"
import { type PlanarLines, planarLines } from "./planar-lines.js"

/** The lines that bound the ground of a mesh, as they are drawn. */
export interface BoundaryLines {
  /** Rings of the area. */
  readonly area: PlanarLines
  readonly walls: PlanarLines
}

const made = new WeakMap<GroundRings, BoundaryLines>()

/**
 * The boundary of a mesh, ready to be asked what meets it.
 *
 * @returns The same object for the same mesh.
 */
export function boundaryLines(mesh: GroundRings): BoundaryLines {
  const known = made.get(mesh)
  if (known) return known
  const lines = {
    area: planarLines(mesh.projected.slice(0, mesh.areaRings)),
    walls: planarLines(mesh.projected.slice(mesh.areaRings)),
  }
  made.set(mesh, lines)
  return lines
}
