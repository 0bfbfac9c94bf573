import geographiclib from "geographiclib-geodesic"
import { expect, test } from "vitest"
import { footOnGeodesic } from "../../src/geometry/foot-on-geodesic.js"
import { geodesicDirect } from "../../src/geometry/geodesic-direct.js"
import type { Position } from "../../src/geometry/position.js"

const START: Position = [38, 35]

test("the foot is right to 10 µm, from 3 to 20 km away, in every direction", () => {
  for (let k = 0; k < 300; k++) {
    const azimuth = 1.2 * k
    const end = geodesicDirect(START, azimuth, 8000)
    const foot = geodesicDirect(START, azimuth, 2000 + 15 * k)
    // From the foot at a right angle to the edge, whose direction there is GeographicLib's.
    const { azi1 } = geographiclib.Geodesic.WGS84.Inverse(foot[1], foot[0], end[1], end[0])
    const place = geodesicDirect(foot, (azi1 as number) + 90, 3000 + 60 * k)
    const { position } = footOnGeodesic(place, START, end)
    const { s12 } = geographiclib.Geodesic.WGS84.Inverse(position[1], position[0], foot[1], foot[0])
    expect(s12).toBeLessThan(1e-5)
  }
})

test("where the place lies on the edge, the distance is nothing", () => {
  const end = geodesicDirect(START, 80, 8000)
  expect(footOnGeodesic(geodesicDirect(START, 80, 3000), START, end).metres).toBeLessThan(1e-6)
})

test("off an end of the edge, the end is the foot", () => {
  const end = geodesicDirect(START, 80, 8000)
  expect(footOnGeodesic(geodesicDirect(START, 260, 500), START, end)).toMatchObject({ position: START, fraction: 0 })
  expect(footOnGeodesic(geodesicDirect(START, 80, 8500), START, end)).toMatchObject({ position: end, fraction: 1 })
})
