import { expect, test } from "vitest"
import { createLocator } from "../../src/geometry/create-locator.js"
import { locateInArea } from "../../src/geometry/locate-in-area.js"
import type { Area, Position } from "../../src/geometry/position.js"
import { fractalFront, seededRandom } from "../support/fractal-front.js"

const holed: Area = [
  [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
    [
      [4, 4],
      [4, 6],
      [6, 6],
      [6, 4],
      [4, 4],
    ],
  ],
  [
    [
      [12, 0],
      [14, 0],
      [14, 2],
      [12, 2],
      [12, 0],
    ],
  ],
]

test.each([
  ["inside", [1, 1]],
  ["inside", [13, 1]],
  ["outside", [5, 5]],
  ["outside", [11, 1]],
  ["outside", [-1, 0]],
  ["outside", [20, 10]],
  ["boundary", [0, 5]],
  ["boundary", [10, 10]],
  ["boundary", [5, 4]],
  ["boundary", [14, 0]],
] as [string, Position][])("says %s of %j, with or without a locator", (where, place) => {
  expect(locateInArea(place, holed)).toBe(where)
  expect(createLocator(holed)(place)).toBe(where)
})

test("goes through vertices without counting them twice", () => {
  const spiked: Area = [
    [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [3, 2],
        [2, 4],
        [1, 2],
        [0, 4],
        [0, 0],
      ],
    ],
  ]
  expect(locateInArea([-1, 2], spiked)).toBe("outside")
  expect(locateInArea([0.5, 2], spiked)).toBe("inside")
  expect(locateInArea([2, 2], spiked)).toBe("inside")
})

test("is exact beside an edge: the next double is on the other side", () => {
  const slanted: Area = [
    [
      [
        [0, 0],
        [3, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  ]
  expect(locateInArea([1.5, 0.5], slanted)).toBe("boundary")
  expect(locateInArea([1.5, 0.5 + 2 ** -53], slanted)).toBe("inside")
  expect(locateInArea([1.5, 0.5 - 2 ** -54], slanted)).toBe("outside")
})

test("a locator gives the same answers on a rugged front", () => {
  const area: Area = [
    [fractalFront({ seed: 5, vertices: 3_000 }), fractalFront({ seed: 6, vertices: 200, radiusDegrees: 0.3 })],
  ]
  const locate = createLocator(area)
  const random = seededRandom(8)
  for (let k = 0; k < 500; k++) {
    const place: Position = [35 + 6 * random(), 32 + 6 * random()]
    expect(locate(place)).toBe(locateInArea(place, area))
  }
  for (const vertex of area[0]![0]!.slice(0, 100)) expect(locate(vertex)).toBe("boundary")
})

test("finds nothing inside nothing", () => {
  expect(locateInArea([0, 0], [])).toBe("outside")
  expect(createLocator([])([0, 0])).toBe("outside")
  expect(createLocator([[]])([0, 0])).toBe("outside")
})
