import { expect, test } from "vitest"
import { distance } from "../../src/analysis/distance.js"
import type { Position } from "../../src/geometry/position.js"

const point = (position: Position, metres: number | null) => ({
  shape: { kind: "point", position } as const,
  uncertaintyAt: () => metres,
})

test("two places are as far apart as the geodesic between them, give or take both radii", () => {
  // PROJ's geod -I +ellps=WGS84: 34.5624 N 38.284 E to 34.8853 N 38.8711 E is 64613.028620 m, azimuth 56.164183°.
  const found = distance(point([38.284, 34.5624], 1500), point([38.8711, 34.8853], 1000))
  expect(found.metres.value).toBeCloseTo(64_613.02862, 4)
  expect(found.metres.high! - found.metres.value).toBeCloseTo(2500, 6)
  expect(found.azimuth).toBeCloseTo(56.164183, 5)
})

test("an end without a stated uncertainty leaves the interval open", () => {
  expect(distance(point([0, 0], null), point([1, 0], 10)).metres).toMatchObject({ low: null, high: null })
})

test("the interval stops at 0, and a place is no way from itself", () => {
  expect(distance(point([0, 0], 5000), point([0, 0], 5000))).toMatchObject({
    metres: { value: 0, low: 0, high: 10_000 },
    azimuth: null,
  })
})
