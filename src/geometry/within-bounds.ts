import type { GroundRings } from "./ground-rings.js"
import { planarLines } from "./planar-lines.js"
import type { Area, Position } from "./position.js"
import { CHORD_END_METRES } from "./tolerance.js"

/**
 * Whether lines on the plane of some ground keep inside bounds, but for their ends.
 *
 * @param bounds - Null where there are none.
 */
export function withinBounds(
  { projection }: GroundRings,
  bounds: Area | null,
): (from: Position, to: Position) => boolean {
  const limits = bounds && planarLines(bounds.flat().map((ring) => Float64Array.from(ring.flatMap(projection.forward))))
  return (from, to) =>
    limits === null || (limits.goRound(middleOf(from, to)) && !limits.meet(from, to, endSlack(from, to)))
}

/** How far from its ends a line may touch what it ends on. Metres. */
export function endSlack(a: Position, b: Position): number {
  return Math.min(CHORD_END_METRES, Math.hypot(a[0] - b[0], a[1] - b[1]) / 4)
}

export function middleOf(a: Position, b: Position): Position {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}
