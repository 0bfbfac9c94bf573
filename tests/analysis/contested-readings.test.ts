import { expect, test } from "vitest"
import { areas } from "../../src/analysis/areas.js"
import { contestedReadings } from "../../src/analysis/contested-readings.js"
import { necks } from "../../src/analysis/necks.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import type { ControlMap } from "../../src/model/control-map.js"
import { mapOf } from "../support/corpus.js"
import { bareMap, ringAround } from "../support/shapes.js"

const heldBy = (map: ControlMap, actor: string): number =>
  areas(map).areas.find((row) => row.actor === actor)?.squareMetres.value ?? 0

test("contested ground is own, open, or nobody's, and the rest stays as it is", () => {
  const map = mapOf("2017-08-13")
  const contested = heldBy(map, "contested")
  expect(contested).toBeGreaterThan(0)
  const { own, others, nobodys } = contestedReadings(map, "gov")
  expect(Math.abs(heldBy(own, "gov") - heldBy(map, "gov") - contested)).toBeLessThan(1)
  expect(heldBy(own, "contested")).toBe(0)
  expect(others).toBe(map)
  expect(heldBy(nobodys, "gov")).toBe(heldBy(map, "gov"))
  expect(Math.abs(areaSquareMetres(map.theatre!) - areaSquareMetres(nobodys.theatre!) - contested)).toBeLessThan(1)
})

test("a contested plug in a mouth closes it for the reading that counts it as own", () => {
  const at = (points: [number, number][]) => ringAround([38, 35], points)
  const bay = at([
    [-50_000, -50_000],
    [50_000, -50_000],
    [50_000, -10_000],
    [40_000, -10_000],
    [40_000, -30_000],
    [-40_000, -30_000],
    [-40_000, 30_000],
    [40_000, 30_000],
    [40_000, 10_000],
    [50_000, 10_000],
    [50_000, 50_000],
    [-50_000, 50_000],
  ])
  const map = bareMap({ x: [[bay]], contested: [[[bay[2]!, bay[9]!, bay[8]!, bay[3]!, bay[2]!]]] })
  const { own, others, nobodys } = contestedReadings(map, "x")
  expect(necks(own, { closing: "x" })).toEqual([])
  expect(necks(others, { closing: "x" })).toHaveLength(1)
  expect(necks(nobodys, { closing: "x" })).toHaveLength(1)
})

test("a map without contested ground reads one way only", () => {
  const map = bareMap({
    x: [
      [
        ringAround(
          [38, 35],
          [
            [0, 0],
            [1000, 0],
            [0, 1000],
          ],
        ),
      ],
    ],
  })
  expect(contestedReadings(map, "x")).toEqual({ own: map, others: map, nobodys: map })
})
