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
 * Common edges are struck out first: from one day to the next nearly all edges are. What is left goes round lost ground
 * once counter-clockwise, and round gained ground once clockwise, so one look at the faces tells both.
 *
 * Edges are straight in longitude and latitude. An area that is not valid is taken as `repairArea` mends it.
 *
 * @returns Closed rings, outer ones counter-clockwise, holes clockwise; over the antimeridian with longitudes past 180.
 * Vertices keep their numbers; new ones, where edges cross, are right to a nanometre.
 * @throws {RangeError} If a ring goes round a pole.
 * @example
 * const before = [[[[0, 0], [2, 0], [2, 1], [0, 1], [0, 0]]]]
 * const after = [[[[1, 0], [3, 0], [3, 1], [1, 1], [1, 0]]]]
 * exchangeAreas(before, after).lost // [[[[1, 0], [1, 1], [0, 1], [0, 0], [1, 0]]]]
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
