import { geodesicInverse } from "../geometry/geodesic-inverse.js"
import type { Position } from "../geometry/position.js"
import type { Shape } from "../geometry/shape.js"
import { shapeDistance } from "../geometry/shape-distance.js"
import { guardMembers } from "../guard/guard-members.js"
import type { Measured } from "../report/measured.js"
import { measuredWithMargin } from "./measured-with-margin.js"

/** Something that a distance is measured from or to, and how far it may lie from where it is drawn. */
export interface Target {
  readonly shape: Shape
  /** Metres at a point of it; null where no source states an uncertainty. */
  readonly uncertaintyAt: (position: Position) => number | null
}

/** The shortest way between two things, with the two positions that prove it. */
export interface Distance {
  readonly metres: Measured
  readonly witness: readonly [Position, Position]
  /** Direction at the first witness towards the second, degrees clockwise from north; null where the distance is 0. */
  readonly azimuth: number | null
}

/**
 * The shortest way over the ground between two places, grounds or fronts.
 *
 * The interval is the worst case: both ends off by what is known of them.
 *
 * @returns Metres, 0 where they touch, cross or hold each other.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const palmyra = { shape: { kind: "point", position: [38.284, 34.562] }, uncertaintyAt: () => 1500 }
 * const homs = { shape: { kind: "point", position: [36.72, 34.733] }, uncertaintyAt: () => 1000 }
 * distance(homs, palmyra).metres // { value: 144632.…, low: 142132.…, high: 147132.… }
 */
export function distance(from: Target, to: Target): Distance {
  guardMembers("from", from, { shape: "shape", uncertaintyAt: "function" })
  guardMembers("to", to, { shape: "shape", uncertaintyAt: "function" })
  const { metres, witness } = shapeDistance(from.shape, to.shape)
  const margins = [from.uncertaintyAt(witness[0]), to.uncertaintyAt(witness[1])]
  const [a, b] = margins
  const margin = a === null || a === undefined || b === null || b === undefined ? null : a + b
  return {
    metres: measuredWithMargin(metres, margin),
    witness,
    azimuth: metres > 0 ? geodesicInverse(...witness).azimuth : null,
  }
}
