import { expect, test } from "vitest"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { localProjection } from "../../src/geometry/local-projection.js"
import { offset } from "../support/shapes.js"

test.each([[[38, 35]], [[-70, -52]], [[179.5, 0]], [[15, 78]]] as [[number, number]][])(
  "there and back again round %s",
  (centre) => {
    const { forward, inverse } = localProjection(centre)
    for (const [east, north] of [
      [0, 0],
      [1e5, 2e5],
      [-3e5, 1e4],
      [2e5, -4e5],
    ] as const) {
      const position = offset(centre, east, north)
      const back = inverse(...forward(position))
      expect(geodesicInverse(position, back).metres).toBeLessThan(1e-6)
    }
  },
)

test("lengths within 5 km of the centre are true to two millionths", () => {
  const centre = [38, 35] as const
  const [x, y] = localProjection(centre).forward(offset(centre, 3000, 4000))
  expect(Math.abs(Math.hypot(x, y) / 5000 - 1)).toBeLessThan(2e-6)
})

test("the scale grows by 0.06 % at 300 km, as documented", () => {
  const centre = [38, 35] as const
  const { forward } = localProjection(centre)
  const a = offset(centre, 300_000, 0)
  const b = offset(centre, 301_000, 0)
  const [ax, ay] = forward(a)
  const [bx, by] = forward(b)
  expect(Math.hypot(bx - ax, by - ay) / geodesicInverse(a, b).metres - 1).toBeCloseTo(0.000555, 4)
})
