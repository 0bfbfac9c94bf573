import { expect, test } from "vitest"
import { robustLine } from "../../../src/analysis/series/robust-line.js"

const POWERS = Array.from({ length: 8 }, (_, x) => [x, 2 ** x] as const)

test("an even number of slopes has its median half way between the middle two", () => {
  // Of the 28 slopes between eight powers of two the 14th is (64 − 1) ÷ 6 and the 15th (32 − 8) ÷ 2.
  expect(robustLine(POWERS)!.slope).toBe((63 / 6 + 12) / 2)
})

test("a line's height at 0 is the median of what the points give, half way between the middle two of six", () => {
  const line = robustLine(POWERS.slice(0, 6))!
  // Heights 1, 2, 4, 8, 16, 32; less one for each step 1, 1, 2, 5, 12, 27.
  expect(line.interceptOf(0)).toBe(6)
  expect(line.interceptOf(1)).toBe(3.5)
})

test("of seven points the middle one", () => {
  // 1, 2, 4, 8, 16, 32, 64.
  expect(robustLine(POWERS.slice(0, 7))!.interceptOf(0)).toBe(8)
})

test("ties narrow the interval: Kendall's variance is less by them", () => {
  // Eight heights, four of them 0: (8 · 7 · 21 − 4 · 3 · 13) ÷ 18 = 56.7, so 14.75 of 28 slopes are in doubt. The interval
  // starts at the 7th: after the six of 0 between those four, the least, (10 − 0) ÷ 4.
  const heights = [0, 0, 0, 0, 10, 30, 70, 150]
  expect(robustLine(heights.map((y, x) => [x, y] as const))!.low).toBe(2.5)
})

test("needs six points", () => {
  expect(robustLine(POWERS.slice(0, 5))).toBeNull()
  expect(robustLine(POWERS.slice(0, 6))).not.toBeNull()
})
