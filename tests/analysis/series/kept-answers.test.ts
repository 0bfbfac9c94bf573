import { expect, test, vi } from "vitest"
import type { Area } from "../../../src/geometry/position.js"
import { seededGround } from "../../support/seeded-ground.js"
import { bareMap } from "../../support/shapes.js"

const ground: Area = seededGround({ seed: 5, cells: 24, ripples: 12 })

/** The same ground with every fortieth vertex of its longest ring moved by a hundredth of its way to the next. */
const nextDay: Area = ground.map((rings, part) =>
  rings.map((ring, index) =>
    part > 0 || index > 0
      ? ring
      : ring.map(([x, y], i): [number, number] => {
          const to = ring[i + 1]
          return i % 40 === 7 && to ? [x + (to[0] - x) / 100, y + (to[1] - y) / 100] : [x, y]
        }),
  ),
)

/** The library as it is when it has measured nothing yet. */
async function freshSeries() {
  vi.resetModules()
  return (await import("../../../src/analysis/series/measure-series.js")).measureSeries
}

test("a map measured after the one before it has the answers of one measured alone, to the last digit", async () => {
  const parts = ["fronts", "pockets", "necks"] as const
  const first = { date: "2017-01-01", map: bareMap({ x: ground }) }
  const second = { date: "2017-01-02", map: bareMap({ x: nextDay }) }
  const [, after] = [...(await freshSeries())([first, second], { parts })]
  const [alone] = [...(await freshSeries())([second], { parts })]
  expect(after!.necks!.length).toBeGreaterThan(4)
  expect(JSON.stringify({ ...after!, step: null })).toBe(JSON.stringify(alone!))
})
