import { boundaryLines } from "./boundary-lines.js"
import type { GroundMesh } from "./ground-mesh.js"
import type { Chord } from "./narrowest-chord.js"
import { planarLines } from "./planar-lines.js"
import type { Area, Position } from "./position.js"
import { CHORD_END_METRES } from "./tolerance.js"

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
  const { area, walls } = boundaryLines(mesh)
  const limits =
    bounds && planarLines(bounds.flat().map((ring) => Float64Array.from(ring.flatMap(mesh.projection.forward))))
  const slackOf = (a: Position, b: Position): number =>
    Math.min(CHORD_END_METRES, Math.hypot(a[0] - b[0], a[1] - b[1]) / 4)
  const isWithin = (a: Position, b: Position): boolean =>
    limits === null || (limits.goRound(middle(a, b)) && !limits.meet(a, b, slackOf(a, b)))
  return {
    chord: ({ ends }) => {
      const a = mesh.projection.forward(ends[0].position)
      const b = mesh.projection.forward(ends[1].position)
      const slack = slackOf(a, b)
      return !area.meet(a, b, slack) && !walls.meet(a, b, slack) && !area.goRound(middle(a, b)) && isWithin(a, b)
    },
    edge: (edge) => {
      const corner = (at: number): Position => {
        const vertex = mesh.triangles[at]!
        return [mesh.xy[2 * vertex]!, mesh.xy[2 * vertex + 1]!]
      }
      return isWithin(corner(edge), corner(edge % 3 === 2 ? edge - 2 : edge + 1))
    },
  }
}

function middle(a: Position, b: Position): Position {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}
