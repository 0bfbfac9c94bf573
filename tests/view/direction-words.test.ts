import { expect, test } from "vitest"
import { directionWords } from "../../src/view/direction-words.js"

test("names the nearest of eight points, and the degrees", () => {
  expect(directionWords(0, "en")).toBe("north (0°)")
  expect(directionWords(359.7, "en")).toBe("north (0°)")
  expect(directionWords(-47.2, "en")).toBe("north-west (313°)")
  expect(directionWords(224, "ar")).toBe("جنوب غرب (224°)")
})

test("tells the later point half way between two", () => {
  expect(directionWords(22.5, "en")).toBe("north-east (23°)")
  expect(directionWords(337.5, "en")).toBe("north (338°)")
})

test("gives every turn of the circle the same words", () => {
  for (let azimuth = 0; azimuth < 360; azimuth += 7) {
    expect(directionWords(azimuth - 720, "en")).toBe(directionWords(azimuth, "en"))
  }
})

test("refuses what is no direction", () => {
  expect(() => directionWords(Number.NaN, "en")).toThrow(RangeError)
})
