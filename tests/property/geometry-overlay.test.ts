import fc from "fast-check"
import { expect, test } from "vitest"
import { areaFault } from "../../src/geometry/area-fault.js"
import { exchangeAreas } from "../../src/geometry/exchange-areas.js"
import { intersectAreas, subtractAreas, uniteAreas } from "../../src/geometry/overlay.js"
import type { Area, Position } from "../../src/geometry/position.js"
import { repairArea } from "../../src/geometry/repair-area.js"
import { isValidForGeos } from "../support/geos.js"
import { squareDegrees } from "../support/planar.js"

/** Corners of a coarse grid, or hundredths of a degree: degenerate input in plenty. */
const corner = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })),
  fc
    .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }))
    .map(([x, y]): Position => [x / 100, y / 100]),
)
const ring = fc.array(corner, { minLength: 3, maxLength: 8 }).map((corners): Position[] => [...corners, corners[0]!])
const area: fc.Arbitrary<Area> = fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 3,
})

test("A + B = A ∪ B + A ∩ B and A = A − B + A ∩ B to 1e-12, all of it valid, whatever the rings", () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const [sizeA, sizeB] = [squareDegrees(repairArea(a).area), squareDegrees(repairArea(b).area)]
      const shared = intersectAreas(a, b)
      const whole = uniteAreas([a, b])
      const { gained, lost } = exchangeAreas(a, b)
      for (const result of [shared, whole, gained, lost]) {
        expect(isValidForGeos(result)).toBe(true)
        expect(areaFault(result)).toBeNull()
      }
      const scale = Math.max(sizeA, sizeB)
      expect(Math.abs(sizeA + sizeB - squareDegrees(whole) - squareDegrees(shared))).toBeLessThanOrEqual(1e-12 * scale)
      expect(Math.abs(sizeA - squareDegrees(lost) - squareDegrees(shared))).toBeLessThanOrEqual(1e-12 * scale)
      expect(Math.abs(sizeB - squareDegrees(gained) - squareDegrees(shared))).toBeLessThanOrEqual(1e-12 * scale)
    }),
    { numRuns: 300 },
  )
})

test("overlays an area with itself to itself, and repairing twice is repairing once", () => {
  fc.assert(
    fc.property(area, (a) => {
      const { area: mended } = repairArea(a)
      expect(repairArea(mended).area).toBe(mended)
      const size = squareDegrees(mended)
      expect(Math.abs(squareDegrees(intersectAreas(a, a)) - size)).toBeLessThanOrEqual(1e-12 * size)
      expect(Math.abs(squareDegrees(uniteAreas([a, a])) - size)).toBeLessThanOrEqual(1e-12 * size)
      expect(subtractAreas(a, a)).toEqual([])
    }),
  )
})

test("does not care which area comes first", () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      expect(squareDegrees(intersectAreas(a, b))).toBeCloseTo(squareDegrees(intersectAreas(b, a)), 10)
      expect(squareDegrees(uniteAreas([a, b]))).toBeCloseTo(squareDegrees(uniteAreas([b, a])), 10)
      expect(squareDegrees(exchangeAreas(a, b).lost)).toBeCloseTo(squareDegrees(exchangeAreas(b, a).gained), 10)
    }),
  )
})
