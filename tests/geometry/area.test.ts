import { expect, test } from "vitest"
import { areaSquareMetres } from "../../src/geometry/area.js"
import type { Ring } from "../../src/geometry/position.js"
import { fractalFront } from "../support/fractal-front.js"
import { square } from "../support/shapes.js"

test("takes holes off and adds parts", () => {
  const outer = areaSquareMetres([[square(38, 35, 1)]])
  const hole = areaSquareMetres([[square(38.2, 35.2, 0.1)]])
  const other = areaSquareMetres([[square(40, 35, 0.5)]])
  const whole = areaSquareMetres([[square(38, 35, 1), square(38.2, 35.2, 0.1)], [square(40, 35, 0.5)]])
  expect(whole / (outer - hole + other)).toBeCloseTo(1, 14)
})

test("does not care which way rings run", () => {
  const rings = [square(38, 35, 1), square(38.2, 35.2, 0.1)]
  const turned = [square(38, 35, 1).toReversed(), square(38.2, 35.2, 0.1).toReversed()]
  expect(areaSquareMetres([turned]) / areaSquareMetres([rings])).toBeCloseTo(1, 14)
  expect(areaSquareMetres([[turned[0]!, rings[1]!]]) / areaSquareMetres([rings])).toBeCloseTo(1, 14)
})

test("is 0 for no area", () => {
  expect(areaSquareMetres([])).toBe(0)
  expect(areaSquareMetres([[]])).toBe(0)
})

test("passes on how edges are drawn: 0.3 % on a triangle of 200 km", () => {
  const triangle: Ring = [
    [39.1023969, 35.5153968],
    [36.8976031, 35.5153968],
    [38, 33.959083],
    [39.1023969, 35.5153968],
  ]
  // Integrated with mpmath 1.3 at 35 digits, see ring-area.test.ts.
  expect(areaSquareMetres([[triangle]])).toBeCloseTo(17322167437.041174, 3)
  expect(areaSquareMetres([[triangle]], { edges: "rfc7946" })).toBeCloseTo(17375954370.970142, 3)
})

test("gives a long front the same area however it is cut into parts", () => {
  const ring = fractalFront({ seed: 3, vertices: 2000 })
  const half = Math.floor(ring.length / 2)
  const one = [...ring.slice(0, half + 1), ring[0]!]
  const other = [...ring.slice(half), ring[half]!]
  const parts = areaSquareMetres([[one]]) + areaSquareMetres([[other]])
  expect(Math.abs(parts / areaSquareMetres([[ring]]) - 1)).toBeLessThan(1e-13)
})
