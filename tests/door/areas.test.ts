import { expect, test } from "vitest"
import { areaSquareMetres } from "../../src/door/area-square-metres.js"
import { intersectAreas } from "../../src/door/intersect-areas.js"
import { repairArea } from "../../src/door/repair-area.js"
import type { Area } from "../../src/geometry/position.js"

const ring = [
  [37, 34],
  [38, 34],
  [38, 35],
  [37, 34],
] as const

test("an area that is wrong somewhere is refused with the place", () => {
  const area: Area = [[ring], [ring, [...ring, [38, 148]]]]
  expect(() => areaSquareMetres(area)).toThrow(
    new RangeError("area[1][1][4] is [38, 148]: give [longitude, latitude] in degrees"),
  )
  const rings = [ring] as unknown as Area
  expect(() => areaSquareMetres(rings)).toThrow(
    "area[0][0][0] is 37: give a position; area is to be an area, as areaOfGeometry makes it",
  )
})

test("an overlay refuses positions that are no numbers, which repairArea leaves out", () => {
  const area: Area = [[[...ring.slice(0, 3), [Number.NaN, 35], ring[0]]]]
  expect(() => intersectAreas(area, [[ring]])).toThrow("a[0][0][3] is [NaN, 35]")
  expect(intersectAreas(repairArea(area).area, [[ring]])).toHaveLength(1)
})
