import { expect, test } from "vitest"
import { lineLengthMetres } from "../../src/geometry/line-length.js"

test("adds up the geodesics of a line", () => {
  // The meridian arc from 35° to 36° N is 110949.768708888 m (mpmath 1.3, integral of its radius of curvature), there and back.
  expect(
    lineLengthMetres([
      [38, 35],
      [38, 36],
      [38, 35],
    ]),
  ).toBeCloseTo(2 * 110949.768708888, 7)
})

test("is Karney's perimeter of a polygon round the pole", () => {
  // Planimeter0 of geographiclib-geodesic 2.2.0: 631819.8745 m.
  expect(
    lineLengthMetres([
      [0, 89],
      [90, 89],
      [180, 89],
      [270, 89],
      [0, 89],
    ]),
  ).toBeCloseTo(631819.8745, 4)
})

test("is 0 for no position and for one", () => {
  expect(lineLengthMetres([])).toBe(0)
  expect(lineLengthMetres([[38, 35]])).toBe(0)
})
