import { expect, test } from "vitest"
import { told } from "../../src/guard/told.js"

test("any value is told on one line, long ones cut", () => {
  expect(told(undefined)).toBe("undefined")
  expect(told(null)).toBe("null")
  expect(told(Number.NaN)).toBe("NaN")
  expect(told([37, 148])).toBe("[37, 148]")
  expect(told([[37, 148]])).toBe("an array of 1")
  expect(told(Symbol("x"))).toBe("Symbol(x)")
  expect(told(() => 1)).toBe("a function")
  expect(told("a\nb".repeat(30))).toBe(`"${"a\\nb".repeat(13)}a…"`)
})

test("an object is told by what it calls itself, else by its first members", () => {
  expect(told({ type: "Feature", geometry: null })).toBe('an object of type "Feature"')
  expect(told(new Map())).toBe("a Map")
  expect(told(Promise.resolve(1))).toBe("a Promise")
  expect(told({ a: 1, b: 2, c: 3, d: 4, e: 5 })).toBe("an object with a, b, c, d, …")
  expect(told({})).toBe("{}")
  expect(told(Object.create(null))).toBe("{}")
})
