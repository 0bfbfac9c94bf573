import { expect, test } from "vitest"
import { nearestOnLine } from "../../src/geometry/nearest-on-line.js"
import type { Position } from "../../src/geometry/position.js"
import { bruteForceDistance } from "../support/brute-force-distance.js"
import { fractalFront, seededRandom } from "../support/fractal-front.js"

test("finds the foot on an edge, not the nearest vertex", () => {
  // The edge bulges 4.8 m north of 48.01° half way; golden-section search over GeographicLib: 1116.7436 m.
  const found = nearestOnLine(
    [37, 48],
    [
      [36.9, 48.01],
      [37.1, 48.01],
    ],
  )
  expect(found.metres).toBeCloseTo(1116.7436, 4)
  expect(found.position[0]).toBeCloseTo(37, 8)
  expect(found.position[1]).toBeCloseTo(48.0100435, 7)
  expect(found.edge).toBe(0)
})

test("measures due north along the meridian", () => {
  // WGS84 meridian arc 48.00°–48.01°, mpmath 1.3: 1111.90419856771 m.
  expect(
    nearestOnLine(
      [37, 48],
      [
        [37, 48.01],
        [37, 48.02],
      ],
    ).metres,
  ).toBeCloseTo(1111.90419856771, 7)
})

test("at a vertex names the edge that starts there, and the last edge at the end", () => {
  const line: Position[] = [
    [38, 35],
    [39, 35],
    [39, 36],
  ]
  expect(nearestOnLine([37, 35], line)).toMatchObject({ edge: 0, position: [38, 35] })
  expect(nearestOnLine([39.5, 34.5], line)).toMatchObject({ edge: 1, position: [39, 35] })
  expect(nearestOnLine([39, 37], line)).toMatchObject({ edge: 1, position: [39, 36] })
})

test("takes the earlier of two edges that are equally near", () => {
  const line: Position[] = [
    [-1, 1],
    [1, 1],
    [1, -1],
    [-1, -1],
  ]
  expect(nearestOnLine([0, 0], line).edge).toBe(0)
  expect(nearestOnLine([0, 0], line.toReversed()).edge).toBe(0)
})

test("measures to a line of one position", () => {
  expect(nearestOnLine([37, 48], [[37, 48.01]])).toMatchObject({ edge: 0, position: [37, 48.01] })
})

test("is 0 on the line itself", () => {
  expect(
    nearestOnLine(
      [38, 35],
      [
        [37, 35],
        [38, 35],
        [39, 36],
      ],
    ).metres,
  ).toBe(0)
})

test("agrees with brute force on a rugged front to a micrometre", () => {
  const front = fractalFront({ seed: 11, vertices: 60 })
  const random = seededRandom(5)
  for (let k = 0; k < 25; k++) {
    const place: Position = [35 + 6 * random(), 32 + 6 * random()]
    const reference = bruteForceDistance([[place]], [front])
    expect(Math.abs(nearestOnLine(place, front).metres - reference)).toBeLessThan(1e-6)
  }
})

test("refuses a line without positions and positions without numbers", () => {
  expect(() => nearestOnLine([37, 48], [])).toThrow(RangeError)
  expect(() => nearestOnLine([37, 98], [[37, 48]])).toThrow("[37, 98]")
  expect(() =>
    nearestOnLine(
      [37, 48],
      [
        [37, Number.NaN],
        [38, 48],
      ],
    ),
  ).toThrow("NaN")
})
