import { expect, test } from "vitest"
import { geodesicDirect } from "../../src/geometry/geodesic-direct.js"
import { karneyGeodesics } from "../support/karney.js"

test("ends where Karney's test set says, to 1e-12 degrees", () => {
  for (const [lat1, lon1, azi1, lat2, lon2, , metres] of karneyGeodesics) {
    const [longitude, latitude] = geodesicDirect([lon1, lat1], azi1, metres)
    expect(Math.abs(latitude - lat2)).toBeLessThan(1e-12)
    expect(Math.abs(longitude - lon2)).toBeLessThan(2e-12)
  }
})

test("goes backward for a negative length", () => {
  const there = geodesicDirect([38, 35], 40, -5000)
  const same = geodesicDirect([38, 35], 220, 5000)
  expect(there[0]).toBeCloseTo(same[0], 12)
  expect(there[1]).toBeCloseTo(same[1], 12)
})

test("keeps longitudes within ±180 over the antimeridian", () => {
  expect(geodesicDirect([179.9, 10], 90, 50_000)[0]).toBeLessThan(-179)
})

test("goes north by a degree of latitude in 110952 m at 35° N, as its documentation says", () => {
  expect(geodesicDirect([38, 35], 0, 110952)[1]).toBeCloseTo(36.00002, 5)
})
