import { clearChord } from "./clear-chord.js"
import type { GroundMesh } from "./ground-mesh.js"
import type { Chord } from "./narrowest-chord.js"
import type { Area, Position } from "./position.js"
import { withinBounds } from "./within-bounds.js"

/** Tells lines that keep to open ground from those that leave it. */
export interface ClearLine {
  /** True where the chord meets boundary, walls and bounds at its ends only, outside the area and inside the bounds. */
  readonly chord: (chord: Chord) => boolean
  /** The same for an edge of the mesh between two triangles outside the area. */
  readonly edge: (edge: number) => boolean
}

/**
 * Prepares the test whether a line runs through open ground from end to end.
 *
 * @param bounds - Where open ground ends besides the area and the walls; null where it has no end.
 */
export function clearLine(mesh: GroundMesh, bounds: Area | null): ClearLine {
  const isWithin = withinBounds(mesh, bounds)
  const corner = (at: number): Position => {
    const vertex = mesh.triangles[at]!
    return [mesh.xy[2 * vertex]!, mesh.xy[2 * vertex + 1]!]
  }
  return {
    chord: clearChord(mesh, bounds),
    edge: (edge) => isWithin(corner(edge), corner(edge % 3 === 2 ? edge - 2 : edge + 1)),
  }
}
