import { expect, test } from "vitest"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { midpoint } from "../../src/geometry/midpoint.js"

test("lies half way, north of the parallel that both places are on", () => {
  const middle = midpoint([38, 35], [39, 35])
  expect(middle[0]).toBeCloseTo(38.5, 12)
  expect(middle[1]).toBeCloseTo(35.00103, 5)
  const whole = geodesicInverse([38, 35], [39, 35]).metres
  expect(geodesicInverse([38, 35], middle).metres).toBeCloseTo(whole / 2, 7)
})

test("lies on the antimeridian between places on either side of it", () => {
  expect(Math.abs(midpoint([179, 0], [-179, 0])[0])).toBeCloseTo(180, 10)
})
