import { expect, test } from "vitest"
import { segmentsApart } from "../../src/geometry/segments-apart.js"
import { seededRandom } from "../support/fractal-front.js"

type Segment = readonly [number, number, number, number, number, number]

/** By a grid of points on both: never less than the true distance. */
function bySampling(p: Segment, q: Segment): number {
  let least = Number.POSITIVE_INFINITY
  for (let s = -1; s <= 1; s += 1 / 16) {
    for (let t = -1; t <= 1; t += 1 / 16) {
      const gap = [0, 1, 2].map((k) => p[k]! + s * p[k + 3]! - q[k]! - t * q[k + 3]!)
      least = Math.min(least, Math.hypot(...gap))
    }
  }
  return least
}

test("is never too much, and right where the nearest points are found", () => {
  const random = seededRandom(3)
  const direction = new Float64Array(3)
  for (let k = 0; k < 2_000; k++) {
    const p = Array.from({ length: 6 }, () => 4 * random() - 2) as unknown as Segment
    const q = Array.from({ length: 6 }, () => 4 * random() - 2) as unknown as Segment
    const apart = segmentsApart(Float64Array.from(p), Float64Array.from(q), direction)
    const sampled = bySampling(p, q)
    expect(apart).toBeLessThanOrEqual(sampled + 1e-12)
    expect(sampled - apart).toBeLessThan(0.25)
  }
})

test("of parallel segments is the gap between them, of segments that meet 0", () => {
  const direction = new Float64Array(3)
  expect(segmentsApart(Float64Array.of(0, 0, 0, 1, 0, 0), Float64Array.of(0.5, 2, 0, 1, 0, 0), direction)).toBeCloseTo(
    2,
    12,
  )
  expect(segmentsApart(Float64Array.of(0, 0, 0, 1, 0, 0), Float64Array.of(5, 0, 0, 1, 0, 0), direction)).toBeCloseTo(
    3,
    12,
  )
  expect(segmentsApart(Float64Array.of(0, 0, 0, 1, 0, 0), Float64Array.of(0, 0, 0, 0, 1, 0), direction)).toBe(0)
  expect([...direction]).toEqual([0, 0, 0])
})
