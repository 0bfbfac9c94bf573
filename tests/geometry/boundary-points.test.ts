import { expect, test } from "vitest"
import { boundaryPoints } from "../../src/geometry/boundary-points.js"

const box = (west: number, south: number, east: number, north: number): Float64Array =>
  Float64Array.of(west, south, east, south, east, north, west, north, west, south)

/** Two boxes of 400 km, 5 m apart, and south of them two that come within 3 km of each other. */
const SLIT = [box(0, 0, 100_000, 400_000), box(100_005, 0, 200_005, 400_000)]
const STRAIT = [box(0, -90_000, 50_000, -50_000), box(53_000, -90_000, 90_000, -50_000)]

const SPACING = { coarseMetres: 2000, fineMetres: 20 }

test("pieces are a third as long as the way across, and not shorter than the least distance", () => {
  const { fractions, fineMetres } = boundaryPoints([...SLIT, ...STRAIT], SPACING)
  expect(fineMetres).toBe(20)
  const east = fractions[0]![1]!
  expect(east.length).toBeGreaterThan(400_000 / 20)
  expect(400_000 * east[0]!).toBeLessThanOrEqual(20)
  const across = 40_000 * fractions[2]![1]![0]!
  expect(across).toBeGreaterThan(500)
  expect(across).toBeLessThanOrEqual(1000)
})

test("where a slit takes too many points the least distance is doubled, and wider ground keeps its points", () => {
  const free = boundaryPoints([...SLIT, ...STRAIT], SPACING)
  const bound = boundaryPoints([...SLIT, ...STRAIT], { ...SPACING, mostPoints: 10_000 })
  expect(bound.fineMetres).toBe(160)
  expect(bound.fractions.flat(2).length).toBeLessThan(10_000 + 16)
  expect(bound.fractions.flat(2).length).toBeGreaterThan(5000)
  expect(bound.fractions.slice(2)).toEqual(free.fractions.slice(2))
})

test("no more points are taken away than fine setting adds", () => {
  const coarse = boundaryPoints(SLIT, { coarseMetres: 2000, fineMetres: 2000 })
  expect(boundaryPoints(SLIT, { ...SPACING, mostPoints: 1 }).fractions).toEqual(coarse.fractions)
})
