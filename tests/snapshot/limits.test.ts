import { expect, test } from "vitest"
import { validateGeoJson } from "../../src/model/validate-geojson.js"
import { MOST_DEPTH, MOST_FEATURES, MOST_STRING_LENGTH } from "../../src/snapshot/limits.js"
import { parseGeoJson } from "../../src/snapshot/parse-geojson.js"
import { fractalFront } from "../support/fractal-front.js"
import { hostileShapes } from "../support/hostile-shapes.js"

const limitOf = (text: string) => {
  const { value, issues } = parseGeoJson(text)
  expect(value).toBeNull()
  expect(issues.map(({ code }) => code)).toEqual(["limit-exceeded"])
  return issues[0]!
}

test("arrays and objects may stand a hundred deep in one another, in properties or anywhere", () => {
  const nested = (depth: number) => `{"type":"Point","coordinates":[1,2],"x":${"[".repeat(depth)}${"]".repeat(depth)}}`
  expect(parseGeoJson(nested(MOST_DEPTH - 1)).issues).toEqual([])
  expect(limitOf(nested(MOST_DEPTH))).toMatchObject({ found: 101, allowed: 100, unit: "levels" })
  expect(limitOf("[".repeat(5_000_000))).toMatchObject({ allowed: 100 })
})

test("a string of more than a million characters is refused with its place", () => {
  const named = (length: number) => `{"type":"Feature","geometry":null,\n"properties":{"name":"${"x".repeat(length)}"}}`
  expect(parseGeoJson(named(MOST_STRING_LENGTH)).issues).toEqual([])
  expect(limitOf(named(MOST_STRING_LENGTH + 1)).message).toMatch(/line 2, column 22.*1,000,001 characters/)
})

test("more than a million features are refused", () => {
  const text = `{"type":"FeatureCollection","features":[${"{},".repeat(MOST_FEATURES)}{}]}`
  expect(limitOf(text)).toMatchObject({ found: 1_000_001, allowed: 1_000_000, unit: "features" })
})

test("more arrays than fit in memory are refused before they are made", () => {
  const text = `{"type":"MultiPoint","coordinates":[${"[],".repeat(12_000_001)}[]]}`
  expect(limitOf(text)).toMatchObject({ allowed: 12_000_000, unit: "arrays and objects" })
})

const small = Object.entries(hostileShapes).map(([name, make]) => [name, JSON.stringify(make(fitting(make)))] as const)

/** How many of its pieces make a shape of 10 kB. */
function fitting(make: (n: number) => unknown): number {
  const [few, many] = [JSON.stringify(make(20)).length, JSON.stringify(make(40)).length]
  const guess = Math.floor(20 + (20 * (10_000 - few)) / (many - few))
  return Math.max(3, Math.floor((guess * 10_000) / JSON.stringify(make(guess)).length))
}

/** Other work on the machine makes times longer, never shorter. */
function leastMilliseconds(tries: number, enough: number, run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < tries && least > enough; i++) {
    const start = performance.now()
    run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

test.each(small)("10 kB of %s take less than a second", (_, text) => {
  expect(text.length).toBeGreaterThan(7_000)
  expect(leastMilliseconds(4, 1000, () => validateGeoJson(text))).toBeLessThan(1000)
})

test("a day of 3,000 vertices validates in tens of milliseconds", () => {
  const day = JSON.stringify({ type: "Polygon", coordinates: [fractalFront({ seed: 1, vertices: 3000 })] })
  expect(validateGeoJson(day).valid).toBe(true)
  expect(leastMilliseconds(20, 50, () => validateGeoJson(day))).toBeLessThan(100)
})

test.each(Object.entries(hostileShapes))("the time for %s does not grow with the square of its size", (_, make) => {
  const [small, large] = [JSON.stringify(make(2_000)), JSON.stringify(make(20_000))]
  const before = leastMilliseconds(2, 0, () => parseGeoJson(small))
  // Ten times the size would take a hundred times as long. The floor is for the pairs that are looked at in any case.
  const most = 40 * before + 500
  expect(leastMilliseconds(4, most, () => parseGeoJson(large))).toBeLessThan(most)
})
