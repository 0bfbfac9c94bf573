import { expect, test } from "vitest"
import { exchangeAreas } from "../../src/geometry/exchange-areas.js"
import type { Area, Ring } from "../../src/geometry/position.js"
import { fractalFront, nextDay } from "../support/fractal-front.js"
import { squareDegrees } from "../support/planar.js"
import { square } from "../support/shapes.js"

test("finds nothing where nothing changed, whatever way the rings run and wherever they start", () => {
  const ring = fractalFront({ seed: 1, vertices: 300 })
  const again = [...ring.slice(100), ...ring.slice(1, 101)].toReversed()
  expect(exchangeAreas([[ring]], [[again]])).toEqual({ gained: [], lost: [] })
})

test("tells gained from lost where a front moved out here and in there", () => {
  const before: Ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [3, 4],
    [2, 4],
    [1, 4],
    [0, 4],
    [0, 0],
  ]
  const after: Ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [3, 5],
    [2, 4],
    [1, 3],
    [0, 4],
    [0, 0],
  ]
  const { gained, lost } = exchangeAreas([[before]], [[after]])
  expect(gained.map((rings) => rings.map((ring) => new Set(ring.map(String))))).toEqual([
    [new Set(["4,4", "3,5", "2,4", "3,4"])],
  ])
  expect(squareDegrees(gained)).toBe(1)
  expect(squareDegrees(lost)).toBe(1)
})

test("cuts ground where the new front crosses the old", () => {
  const before: Ring = [
    [0, 0],
    [4, 0],
    [4, 2],
    [0, 2],
    [0, 0],
  ]
  const after: Ring = [
    [0, 0],
    [4, 0],
    [4, 3],
    [0, 1],
    [0, 0],
  ]
  const { gained, lost } = exchangeAreas([[before]], [[after]])
  expect(gained[0]![0]!.map(String)).toContain("2,2")
  expect(squareDegrees(gained)).toBe(1)
  expect(squareDegrees(lost)).toBe(1)
})

test("keeps lost and gained apart along an edge that both have, the other way round", () => {
  const { gained, lost } = exchangeAreas([[square(0, 0, 1)]], [[square(1, 0, 1)]])
  expect(squareDegrees(gained)).toBe(1)
  expect(squareDegrees(lost)).toBe(1)
  expect(gained[0]![0]!.every(([x]) => x >= 1)).toBe(true)
})

test("sees a hole that opens, one that closes, and a part that comes", () => {
  const plain: Area = [[square(0, 0, 4)]]
  const holed: Area = [[square(0, 0, 4), square(1, 1, 1)]]
  expect(squareDegrees(exchangeAreas(plain, holed).lost)).toBe(1)
  expect(squareDegrees(exchangeAreas(holed, plain).gained)).toBe(1)
  const more: Area = [[square(0, 0, 4)], [square(6, 0, 2), square(6.5, 0.5, 1)]]
  const { gained, lost } = exchangeAreas(plain, more)
  expect(lost).toEqual([])
  expect(gained[0]).toHaveLength(2)
  expect(squareDegrees(gained)).toBe(3)
})

test("is mirrored when before and after change places", () => {
  const before: Area = [[fractalFront({ seed: 4, vertices: 500 })]]
  const after: Area = [[nextDay(before[0]![0]!, { seed: 5, moves: 7, stretch: 12, by: 0.1 })]]
  const there = exchangeAreas(before, after)
  const back = exchangeAreas(after, before)
  expect(squareDegrees(back.gained)).toBeCloseTo(squareDegrees(there.lost), 13)
  expect(squareDegrees(back.lost)).toBeCloseTo(squareDegrees(there.gained), 13)
  expect(squareDegrees(there.gained) - squareDegrees(there.lost)).toBeCloseTo(
    squareDegrees(after) - squareDegrees(before),
    13,
  )
})
