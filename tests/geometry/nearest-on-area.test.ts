import { expect, test } from "vitest"
import { nearestOnArea } from "../../src/geometry/nearest-on-area.js"
import { nearestOnLine } from "../../src/geometry/nearest-on-line.js"
import type { Area } from "../../src/geometry/position.js"

const area: Area = [
  [
    [
      [38, 35],
      [40, 35],
      [40, 37],
      [38, 37],
      [38, 35],
    ],
    [
      [38.9, 35.9],
      [39.1, 35.9],
      [39.1, 36.1],
      [38.9, 36.1],
      [38.9, 35.9],
    ],
  ],
  [
    [
      [42, 35],
      [43, 35],
      [42, 36],
      [42, 35],
    ],
  ],
]

test("tells the side, the ring and the edge", () => {
  expect(nearestOnArea([39, 36], area)).toMatchObject({ side: "outside", edge: { part: 0, ring: 1 } })
  expect(nearestOnArea([38.8, 36], area)).toMatchObject({ side: "inside", edge: { part: 0, ring: 1, edge: 3 } })
  expect(nearestOnArea([41.9, 35.5], area)).toMatchObject({ side: "outside", edge: { part: 1, ring: 0, edge: 2 } })
  expect(nearestOnArea([40, 36], area).side).toBe("boundary")
})

test("is the distance to its rings", () => {
  const place = [38.3, 36.2] as const
  const metres = Math.min(...area.flat().map((ring) => nearestOnLine(place, ring).metres))
  expect(nearestOnArea(place, area).metres).toBeCloseTo(metres, 7)
})
