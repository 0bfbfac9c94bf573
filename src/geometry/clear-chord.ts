import { boundaryLines } from "./boundary-lines.js"
import type { GroundRings } from "./ground-rings.js"
import type { Chord } from "./narrowest-chord.js"
import type { Area } from "./position.js"
import { endSlack, middleOf, withinBounds } from "./within-bounds.js"

/**
 * Prepares the test whether a chord meets boundary, walls and bounds at its ends only, outside the area and inside the bounds.
 *
 * @param bounds - Where open ground ends besides the area and the walls; null where it has no end.
 */
export function clearChord(mesh: GroundRings, bounds: Area | null): (chord: Chord) => boolean {
  const { area, walls } = boundaryLines(mesh)
  const isWithin = withinBounds(mesh, bounds)
  return ({ ends }) => {
    const a = mesh.projection.forward(ends[0].position)
    const b = mesh.projection.forward(ends[1].position)
    const slack = endSlack(a, b)
    return !area.meet(a, b, slack) && !walls.meet(a, b, slack) && !area.goRound(middleOf(a, b)) && isWithin(a, b)
  }
}
