import { expect, test } from "vitest"
import { areas } from "../../src/analysis/areas.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { lineLengthMetres } from "../../src/geometry/line-length.js"
import { mapOf } from "../support/corpus.js"
import { bareMap, ringAround } from "../support/shapes.js"

test("each actor's ground is measured, holes taken out, parts and holes counted", () => {
  const outer = ringAround(
    [38, 35],
    [
      [-10_000, -10_000],
      [10_000, -10_000],
      [10_000, 10_000],
      [-10_000, 10_000],
    ],
  )
  const hole = ringAround(
    [38, 35],
    [
      [-1000, -1000],
      [1000, -1000],
      [1000, 1000],
      [-1000, 1000],
    ],
  )
  const { areas: rows, total } = areas(bareMap({ x: [[outer, hole], [hole]] }))
  // 20 km × 20 km, drawn by geodesics from its centre; the part in the hole gives back what the hole takes.
  expect(rows).toMatchObject([{ actor: "x", parts: 2, holes: 1, squareMetres: { low: null, high: null } }])
  expect(total / 400e6).toBeCloseTo(1, 5)
})

test("small parts are not counted when asked, and measured all the same", () => {
  const big = ringAround(
    [38, 35],
    [
      [-10_000, -10_000],
      [10_000, -10_000],
      [10_000, 10_000],
      [-10_000, 10_000],
    ],
  )
  const small = ringAround(
    [39, 35],
    [
      [-10, -10],
      [10, -10],
      [10, 10],
      [-10, 10],
    ],
  )
  const all = areas(bareMap({ x: [[big], [small]] }))
  const counted = areas(bareMap({ x: [[big], [small]] }), { minAreaSquareMetres: 1e6 })
  expect([all.areas[0]!.parts, counted.areas[0]!.parts]).toEqual([2, 1])
  expect(counted.total).toBe(all.total)
})

test("the interval is every front's length times its uncertainty, to either side", () => {
  const map = mapOf("2017-08-13")
  const row = areas(map).areas.find(({ actor }) => actor === "sdf")!
  const margin = map.fronts
    .filter(({ left, right }) => left === "sdf" || right === "sdf")
    .reduce((sum, { line, uncertaintyMetres }) => sum + lineLengthMetres(line) * uncertaintyMetres, 0)
  expect((row.squareMetres.high! - row.squareMetres.value) / margin).toBeCloseTo(1, 9)
  expect((row.squareMetres.value - row.squareMetres.low!) / margin).toBeCloseTo(1, 9)
})

test("all grounds of a snapshot together are its theatre", () => {
  const map = mapOf("2017-08-13")
  const theatre = areaSquareMetres(map.theatre!, { edges: "rfc7946" })
  expect(areas(map, { edges: "rfc7946" }).total / theatre).toBeCloseTo(1, 8)
})
