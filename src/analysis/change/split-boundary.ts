import { lineMatcher } from "../../geometry/line-matcher.js"
import type { Area, Position } from "../../geometry/position.js"
import { runsAlong } from "../../geometry/runs-along.js"

/** The boundary of an actor's ground by what lies beyond it. */
export interface SplitBoundary {
  /** Shared with other actors. */
  readonly front: readonly (readonly Position[])[]
  /** Along ground that nobody holds. */
  readonly open: readonly (readonly Position[])[]
  /** Along what cannot move: the theatre's edge, the state border. */
  readonly fixed: readonly (readonly Position[])[]
}

/** Lines nearer to each other than this are one: maps are rounded, and vertices cut into edges, to far less. Metres. */
export const SAME_LINE_METRES = 1

/**
 * Splits a boundary by what lies beyond it.
 *
 * @param others - The grounds of the other actors on the map.
 * @param fixed - Lines that cannot move. Where a ground reaches to a metre of one as well, it is a front.
 */
export function splitBoundary(
  ground: Area,
  others: readonly Area[],
  fixed: readonly (readonly Position[])[],
): SplitBoundary {
  const match = lineMatcher(
    [
      ...others.flatMap((area) => area.flat()).map((line) => ({ label: 0, line, isFacing: false })),
      ...fixed.map((line) => ({ label: 1, line, isFacing: false })),
    ],
    SAME_LINE_METRES,
  )
  const runs = ground.flat().flatMap((ring) => runsAlong(ring, match))
  const along = (wanted: number | null) => runs.filter(({ label }) => label === wanted).map(({ line }) => line)
  return { front: along(0), open: along(null), fixed: along(1) }
}
