import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { lineLengthMetres } from "../../geometry/line-length.js"
import { pointsAlong } from "../../geometry/points-along.js"
import type { PolygonRings } from "../../geometry/position.js"
import type { PreparedShape } from "../../geometry/prepared-shape.js"
import { shapeDistance } from "../../geometry/shape-distance.js"
import type { DisplacementWitness } from "../displacement.js"

/** The rim of a piece is looked at about so many times, and no more often than this. */
const LOOKS = 200
const LEAST_STEP_METRES = 500

/**
 * The farthest way between the line before and the line after, from a point on the piece's rim. The rim lies on one line or
 * the other, or on what cannot move; where a pocket went, the line after is the outer boundary of what swallowed it.
 *
 * Walking on by a metre makes a way no more than a metre longer, so looks that cannot find a farther one are left out: of
 * a piece as wide as it is long nine in ten.
 */
export function greatestWay(
  rings: PolygonRings,
  before: PreparedShape | null,
  after: PreparedShape | null,
): DisplacementWitness {
  const start = rings[0]![0]!
  let greatest: DisplacementWitness = { metres: 0, from: start, to: start }
  const step = Math.max(LEAST_STEP_METRES, rings.reduce((sum, ring) => sum + lineLengthMetres(ring), 0) / LOOKS)
  let last = start
  let spareMetres = 0
  for (const position of rings.flatMap((ring) => pointsAlong(ring, step, "geodesic"))) {
    spareMetres -= geodesicInverse(last, position).metres
    last = position
    if (spareMetres > 0) continue
    const point = { kind: "point", position } as const
    const was = before && shapeDistance(point, before)
    const is = after && shapeDistance(point, after)
    if (was && was.metres > greatest.metres) greatest = { metres: was.metres, from: was.witness[1], to: position }
    if (is && is.metres > greatest.metres) greatest = { metres: is.metres, from: position, to: is.witness[1] }
    spareMetres = greatest.metres - Math.max(was?.metres ?? 0, is?.metres ?? 0)
  }
  return greatest
}
