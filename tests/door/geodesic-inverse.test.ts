import { expect, test } from "vitest"
import { geodesicInverse } from "../../src/door/geodesic-inverse.js"
import type { Position } from "../../src/geometry/position.js"

const wrong = (value: unknown): Position => value as Position

test("a position that is none is refused with its name and its value", () => {
  const wanted = "give [longitude, latitude] in degrees"
  expect(() => geodesicInverse([37, 148], [38, 48])).toThrow(new RangeError(`from is [37, 148]: ${wanted}`))
  expect(() => geodesicInverse([38, 48], [Number.NaN, 48])).toThrow(new RangeError(`to is [NaN, 48]: ${wanted}`))
  expect(() => geodesicInverse(wrong(["37", "48"]), [38, 48])).toThrow(new TypeError(`from is ["37", "48"]: ${wanted}`))
  expect(() => geodesicInverse(wrong(undefined), [38, 48])).toThrow(new TypeError(`from is undefined: ${wanted}`))
})

test("heights are passed over, and longitudes may go on past 180", () => {
  // One degree of latitude at 35° N: 110949.768 m, as in the function's own example.
  expect(geodesicInverse(wrong([398, 35, 900]), [38, 36]).metres).toBeCloseTo(110_949.768, 2)
})
