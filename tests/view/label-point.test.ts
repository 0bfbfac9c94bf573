import { expect, test } from "vitest"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { locateInArea } from "../../src/geometry/locate-in-area.js"
import { labelPoint } from "../../src/view/label-point.js"
import { mapOf } from "../support/corpus.js"
import { ringAround } from "../support/shapes.js"

const CENTRE = [38, 35] as const

test("a square is labelled in its middle", () => {
  const square = ringAround(CENTRE, [
    [-10_000, -10_000],
    [10_000, -10_000],
    [10_000, 10_000],
    [-10_000, 10_000],
  ])
  expect(geodesicInverse(labelPoint([square]), CENTRE).metres).toBeLessThan(300)
})

test("a horseshoe is labelled in its bend, since its centre of mass lies outside", () => {
  const horseshoe = ringAround(CENTRE, [
    [-20_000, -20_000],
    [20_000, -20_000],
    [20_000, 20_000],
    [12_000, 20_000],
    [12_000, -12_000],
    [-12_000, -12_000],
    [-12_000, 20_000],
    [-20_000, 20_000],
  ])
  expect(locateInArea(labelPoint([horseshoe]), [[horseshoe]])).toBe("inside")
})

test("a hole in the middle pushes the label off it", () => {
  const outer = ringAround(CENTRE, [
    [-20_000, -20_000],
    [20_000, -20_000],
    [20_000, 20_000],
    [-20_000, 20_000],
  ])
  const hole = ringAround(CENTRE, [
    [-9000, -9000],
    [9000, -9000],
    [9000, 9000],
    [-9000, 9000],
  ])
  expect(locateInArea(labelPoint([outer, hole]), [[outer, hole]])).toBe("inside")
})

test("every part of every area of the corpus is labelled inside itself", () => {
  for (const area of mapOf("2017-08-13").areas.values()) {
    for (const rings of area) expect(locateInArea(labelPoint(rings), [rings])).toBe("inside")
  }
})

test("a ring without ground is refused", () => {
  expect(() =>
    labelPoint([
      [
        [38, 35],
        [38, 35],
        [38, 35],
        [38, 35],
      ],
    ]),
  ).toThrow(RangeError)
})
