import fc from "fast-check"
import { geodesicDirect } from "../../src/geometry/geodesic-direct.js"
import type { Position, Ring } from "../../src/geometry/position.js"

/** A place up to 80° from the equator. */
export const place: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
)

/** A closed ring of 3 to 20 corners, each seen from a centre, up to `metres` from it. */
export function ringAbout(centre: Position, metres: number): fc.Arbitrary<Ring> {
  return fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 20 }).map((reaches) => {
    const corners = reaches.map((reach, k) => geodesicDirect(centre, (-360 * k) / reaches.length, reach * metres))
    return [...corners, corners[0]!]
  })
}

/** A ring of a size between 100 m and 300 km somewhere up to 80° from the equator. */
export const ring: fc.Arbitrary<Ring> = fc
  .tuple(place, fc.double({ min: 2, max: 5.5, noNaN: true }))
  .chain(([centre, size]) => ringAbout(centre, 10 ** size))
