import { expect, test } from "vitest"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { longestChord } from "../../src/geometry/longest-chord.js"
import type { Area, Position } from "../../src/geometry/position.js"
import { ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const held: Area = [
  [
    ringAround(CENTRE, [
      [-10_000, -10_000],
      [0, -10_000],
      [0, 10_000],
      [-10_000, 10_000],
    ]),
  ],
]

test("a chord stops where the ground does, and does not leap over a gap", () => {
  // A comb of two teeth, 4 km and 9 km long, with a piece beyond the first that is not joined to it.
  const gained: Area = [
    [
      ringAround(CENTRE, [
        [0, 2000],
        [4000, 2000],
        [4000, 6000],
        [0, 6000],
      ]),
    ],
    [
      ringAround(CENTRE, [
        [5000, 2000],
        [30_000, 2000],
        [30_000, 6000],
        [5000, 6000],
      ]),
    ],
    [
      ringAround(CENTRE, [
        [0, -6000],
        [9000, -6000],
        [9000, -2000],
        [0, -2000],
      ]),
    ],
  ]
  const [start, end] = longestChord(gained, 90, held)!
  expect(geodesicInverse(start, end).metres).toBeCloseTo(9000, -1)
  expect(longestChord(gained, 270, held)).toBeNull()
})

test("nothing has no chord", () => {
  expect(longestChord([], 0, held)).toBeNull()
})
