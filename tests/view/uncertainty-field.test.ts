import { expect, test } from "vitest"
import { uncertaintyField } from "../../src/view/uncertainty-field.js"
import { mapOf } from "../support/corpus.js"

const map = mapOf("2017-08-13")
const stretch = { ...map.fronts[0]!, uncertaintyMetres: 10_000 }
const one = {
  ...map,
  fronts: [
    {
      ...stretch,
      line: [
        [38, 35],
        [39, 35],
      ] as const,
    },
  ],
}

test("doubt is greatest on the line and gone at the line's uncertainty", () => {
  const { width, height, doubt } = uncertaintyField(one, 400)!
  const column = Array.from({ length: height }, (_, row) => doubt[row * width + width / 2]!)
  expect(Math.max(...column)).toBeGreaterThan(245)
  expect(column[0]).toBeLessThan(8)
  expect(column.at(-1)).toBeLessThan(8)
  // Half-way to the edge it is half gone.
  expect(Math.abs(column[Math.round(height / 4)]! - 127)).toBeLessThan(12)
})

test("the picture covers the fronts and their uncertainty, and no more", () => {
  const [west, south, east, north] = uncertaintyField(one, 400)!.bounds
  expect([west, south, east, north].map((degrees) => Math.round(100 * degrees) / 100)).toEqual([
    37.89, 34.91, 39.11, 35.09,
  ])
})

test("pixels are as wide as they are high in the Mercator projection", () => {
  const { width, height, bounds } = uncertaintyField(map, 512)!
  const mercator = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180))
  const wide = ((bounds[2] - bounds[0]) * Math.PI) / 180 / width
  const high = (mercator(bounds[3]) - mercator(bounds[1])) / height
  expect(wide / high).toBeCloseTo(1, 2)
})

test("a map without fronts has no such picture", () => {
  expect(uncertaintyField({ ...map, fronts: [] }, 512)).toBeNull()
})
