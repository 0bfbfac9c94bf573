import { expect, test } from "vitest"
import { isInRing } from "../../src/geometry/is-in-ring.js"
import type { Position } from "../../src/geometry/position.js"
import { ringBox } from "../../src/geometry/ring-box.js"

const RING: Position[] = [
  [0, 0],
  [4, 0],
  [0, 4],
  [0, 0],
]

test("inside is inside the ring, not inside its box", () => {
  expect(ringBox(RING)).toEqual({ west: 0, south: 0, east: 4, north: 4 })
  expect(isInRing([1, 1], RING)).toBe(true)
  expect(isInRing([3, 3], RING)).toBe(false)
  expect(isInRing([5, 1], RING)).toBe(false)
})

test("on an edge or a vertex is not inside", () => {
  expect(isInRing([2, 2], RING)).toBe(false)
  expect(isInRing([0, 2], RING)).toBe(false)
  expect(isInRing([4, 0], RING)).toBe(false)
})
