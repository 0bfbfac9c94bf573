import { expect, test } from "vitest"
import { enclosedGround } from "../../src/geometry/enclosed-ground.js"
import { doubledPlanarArea } from "../../src/geometry/planar-area.js"
import type { Position, Ring } from "../../src/geometry/position.js"

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

test("a hole is closed in, less the area's own ground in it, and so is a hole of that", () => {
  const found = enclosedGround([
    [box(0, 0, 10, 10), box(1, 1, 9, 9)],
    [box(3, 3, 7, 7), box(4, 4, 6, 6)],
  ])
  expect(found.map((rings) => rings.length).toSorted()).toEqual([1, 2])
  expect(found.map((rings) => rings.reduce((sum, ring) => sum + doubledPlanarArea(ring) / 2, 0)).toSorted()).toEqual([
    4, 48,
  ])
})

test("parts that touch in corners close ground in; a bay is open", () => {
  const [west, east, south, north]: Position[] = [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ] as Position[]
  const lower = [west!, [-2, -3], [2, -3], east!, south!, west!] as Ring
  const upper = [east!, [2, 3], [-2, 3], west!, north!, east!] as Ring
  expect(enclosedGround([[lower], [upper]])).toHaveLength(1)
  expect(enclosedGround([[lower]])).toEqual([])
  expect(enclosedGround([])).toEqual([])
})

test("ground that goes nearly round the earth closes its hole in all the same", () => {
  const band = [-175, -60, 60, 175]
  const outer = [...band.map((x): Position => [x, -50]), ...band.toReversed().map((x): Position => [x, 50])]
  const found = enclosedGround([[[...outer, outer[0]!], box(0, 0, 10, 10)]])
  expect(found.map((rings) => rings.map(doubledPlanarArea))).toEqual([[200]])
})
