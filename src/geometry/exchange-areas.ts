import { arrangement } from "./arrangement.js"
import { edgeResidue } from "./edge-residue.js"
import type { Area } from "./position.js"
import { traceRings } from "./trace-rings.js"
import { validAreas } from "./valid-area.js"

/** What one area has that another has not, both ways. */
export interface Exchange {
  /** Ground of the second area that the first does not cover. */
  readonly gained: Area
  /** Ground of the first area that the second does not cover. */
  readonly lost: Area
}

/**
 * What is gained and what is lost from one area to another.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function exchangeAreas(before: Area, after: Area): Exchange {
  const [from = [], to = []] = validAreas([before, after])
  const residue = edgeResidue(from, to)
  if (residue.starts.length === 0) return { gained: [], lost: [] }
  const plane = arrangement(residue, 1)
  return {
    gained: traceRings(plane, ([rounds]) => rounds! < 0),
    lost: traceRings(plane, ([rounds]) => rounds! > 0),
  }
}
