import { expect, test } from "vitest"
import { exactDeterminant, orientation } from "../../src/geometry/orientation.js"
import { seededRandom } from "../support/fractal-front.js"

/** The determinant in whole numbers: every double here is a multiple of 2⁻⁵⁰. */
function inWholeNumbers(...numbers: [number, number, number, number, number, number]): bigint {
  const [ax, ay, bx, by, cx, cy] = numbers.map((n) => BigInt(n * 2 ** 50)) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ]
  return (ax - cx) * (by - cy) - (ay - cy) * (bx - cx)
}

test("is positive on the left, negative on the right, 0 on the line", () => {
  expect(orientation(0, 0, 1, 0, 0.5, 1)).toBeGreaterThan(0)
  expect(orientation(0, 0, 1, 0, 0.5, -1)).toBeLessThan(0)
  expect(orientation(0, 0, 1, 0, 7, 0)).toBe(0)
})

test("has the sign of the determinant in whole numbers, however near the line a point is", () => {
  const random = seededRandom(1)
  const onGrid = (value: number): number => Math.round(value * 2 ** 47) / 2 ** 47
  for (let k = 0; k < 20_000; k++) {
    const ax = onGrid(38 + random() / 1000)
    const ay = onGrid(35 + random() / 1000)
    const bx = onGrid(38 + random() / 1000)
    const by = onGrid(35 + random() / 1000)
    const t = 2 * random() - 0.5
    const cx = onGrid(ax + t * (bx - ax))
    const cy = onGrid(ay + t * (by - ay))
    const exact = inWholeNumbers(ax, ay, bx, by, cx, cy)
    expect(Math.sign(orientation(ax, ay, bx, by, cx, cy))).toBe(exact > 0n ? 1 : exact < 0n ? -1 : 0)
    const size = Number(exact) / 2 ** 100
    expect(Math.abs(exactDeterminant(ax, ay, bx, by, cx, cy) - size)).toBeLessThanOrEqual(4e-16 * Math.abs(size))
  }
})
