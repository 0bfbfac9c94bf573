import { expect, test } from "vitest"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { karneyGeodesics } from "../support/karney.js"

test("agrees with Karney's test set to 10 nanometres and to the last digits of the azimuth", () => {
  for (const [lat1, lon1, azi1, lat2, lon2, , metres] of karneyGeodesics) {
    const line = geodesicInverse([lon1, lat1], [lon2, lat2])
    expect(Math.abs(line.metres - metres)).toBeLessThan(1e-8)
    expect(Math.abs(line.azimuth - ((azi1 + 360) % 360))).toBeLessThan(1e-12)
  }
})

test("gives azimuths from 0 up to 360, clockwise from north", () => {
  expect(geodesicInverse([38, 35], [38, 36]).azimuth).toBe(0)
  expect(geodesicInverse([38, 0], [39, 0]).azimuth).toBe(90)
  expect(geodesicInverse([38, 35], [38, 34]).azimuth).toBe(180)
  expect(geodesicInverse([38, 0], [37, 0]).azimuth).toBe(270)
  expect(Object.is(geodesicInverse([38, 35], [38, 36]).azimuth, -0)).toBe(false)
})

test("measures a millimetre and the way to the antipodes", () => {
  // GeodSolve4 of geographiclib-geodesic: 0.072 m. GeodSolve33: pole to pole along a meridian is 20003931.4586 m.
  expect(geodesicInverse([0, 36.493349428792], [0.0000008, 36.49334942879201]).metres).toBeCloseTo(0.072, 3)
  expect(geodesicInverse([0, 0], [180, 0]).metres).toBeCloseTo(20003931.4586, 3)
})
