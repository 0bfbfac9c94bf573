import { expect, test } from "vitest"
import { areaFault } from "../../src/geometry/area-fault.js"
import type { Area, Position } from "../../src/geometry/position.js"
import { repairArea } from "../../src/geometry/repair-area.js"
import { fractalFront, seededRandom } from "../support/fractal-front.js"
import { isValidForGeos } from "../support/geos.js"
import { squareDegrees } from "../support/planar.js"
import { square } from "../support/shapes.js"

test("leaves a valid area as it is, but for the way its rings run", () => {
  const area: Area = [[square(0, 0, 4), square(1, 1, 1).toReversed()], [square(6, 0, 1)]]
  expect(repairArea(area)).toEqual({ area, fault: null })
  expect(repairArea(area).area).toBe(area)
  const clockwise: Area = [[square(0, 0, 4).toReversed()]]
  expect(repairArea(clockwise)).toEqual({ area: [[square(0, 0, 4)]], fault: null })
})

test.each([
  [
    "a bow-tie",
    "crossing",
    [
      [
        [
          [0, 0],
          [4, 0],
          [1, 3],
          [3, 3],
          [0, 0],
        ],
      ],
    ],
    5,
  ],
  [
    "a bow-tie of equal halves",
    "no-ground",
    [
      [
        [
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 2],
          [0, 0],
        ],
      ],
    ],
    2,
  ],
  [
    "a ring that comes to a place twice",
    "crossing",
    [
      [
        [
          [0, 0],
          [2, 0],
          [2, 2],
          [4, 2],
          [4, 4],
          [2, 4],
          [2, 2],
          [0, 2],
          [0, 0],
        ],
      ],
    ],
    8,
  ],
  [
    "a spike",
    "crossing",
    [
      [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [2, 4],
          [2, 6],
          [2, 4],
          [0, 4],
          [0, 0],
        ],
      ],
    ],
    16,
  ],
  [
    "a ring that folds back",
    "overlap",
    [
      [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [1, 4],
          [2, 4],
          [0, 4],
          [0, 0],
        ],
      ],
    ],
    16,
  ],
  ["parts that overlap", "crossing", [[square(0, 0, 2)], [square(1, 1, 2)]], 7],
  ["parts that share an edge", "overlap", [[square(0, 0, 2)], [square(2, 0, 2)]], 8],
  ["a part in a part", "nesting", [[square(0, 0, 4)], [square(1, 1, 1)]], 16],
  ["a hole outside", "nesting", [[square(0, 0, 4), square(5, 0, 1)]], 16],
  ["a hole in a hole", "nesting", [[square(0, 0, 6), square(1, 1, 4), square(2, 2, 1)]], 20],
  [
    "a hole that touches the outer ring twice",
    "parted",
    [
      [
        square(0, 0, 4),
        [
          [0, 2],
          [2, 0],
          [2, 2],
          [0, 2],
        ],
      ],
    ],
    14,
  ],
  ["a hole that covers all", "overlap", [[square(0, 0, 4), square(0, 0, 4)]], 0],
  [
    "a position that is no number",
    "not-a-number",
    [
      [
        [
          [0, 0],
          [4, 0],
          [4, Number.NaN],
          [4, 4],
          [0, 4],
          [0, 0],
        ],
      ],
    ],
    16,
  ],
  [
    "a ring of two positions",
    "no-ground",
    [
      [square(0, 0, 4)],
      [
        [
          [5, 5],
          [6, 6],
          [5, 5],
        ],
      ],
    ],
    16,
  ],
  ["an empty part", "no-ground", [[square(0, 0, 4)], []], 16],
  ["an empty ring", "no-ground", [[[]]], 0],
] as [string, string, Area, number][])("names and mends %s", (_, kind, area, size) => {
  const repaired = repairArea(area)
  expect(repaired.fault?.kind).toBe(kind)
  expect(squareDegrees(repaired.area)).toBeCloseTo(size, 12)
  expect(isValidForGeos(repaired.area)).toBe(true)
  expect(areaFault(repaired.area)).toBeNull()
})

test("says where edges cross", () => {
  expect(
    areaFault([
      [
        [
          [0, 0],
          [4, 0],
          [1, 3],
          [3, 3],
          [0, 0],
        ],
      ],
    ]),
  ).toEqual({ kind: "crossing", at: [2, 2] })
})

test("lets rings touch in points and closes rings that are open", () => {
  expect(areaFault([[square(0, 0, 2)], [square(2, 2, 2)]])).toBeNull()
  expect(
    areaFault([
      [
        square(0, 0, 4),
        [
          [0, 2],
          [2, 1],
          [2, 3],
          [0, 2],
        ],
      ],
    ]),
  ).toBeNull()
  expect(repairArea([[square(0, 0, 2).slice(0, -1)]])).toEqual({ area: [[square(0, 0, 2)]], fault: null })
})

test("finds no fault in fronts, and one in fronts that cross", () => {
  for (let seed = 0; seed < 20; seed++) expect(areaFault([[fractalFront({ seed, vertices: 800 })]])).toBeNull()
  const crossing: Area = [[fractalFront({ seed: 1, vertices: 800 })], [fractalFront({ seed: 2, vertices: 800 })]]
  expect(areaFault(crossing)?.kind).toBe("crossing")
})

test("never throws and never leaves an invalid ring, whatever goes in", () => {
  for (let seed = 0; seed < 400; seed++) {
    const random = seededRandom(seed)
    // Corners of a coarse grid: crossings, touches, overlaps and repeated positions in plenty.
    const corner = (): number => (seed % 2 === 0 ? Math.floor(6 * random()) : Math.round(1000 * random()) / 100)
    const ring = (): Position[] => {
      const corners = Array.from({ length: 3 + Math.floor(7 * random()) }, (): Position => [corner(), corner()])
      return random() < 0.9 ? [...corners, corners[0]!] : corners
    }
    const area: Area = Array.from({ length: 1 + Math.floor(3 * random()) }, () =>
      Array.from({ length: 1 + Math.floor(2 * random()) }, ring),
    )
    const repaired = repairArea(area)
    expect(isValidForGeos(repaired.area)).toBe(true)
    expect(areaFault(repaired.area)).toBeNull()
    expect(repairArea(repaired.area).area).toBe(repaired.area)
  }
})
