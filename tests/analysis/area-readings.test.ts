import { expect, test } from "vitest"
import { areaReadings } from "../../src/analysis/area-readings.js"
import { areas } from "../../src/analysis/areas.js"
import { necks } from "../../src/analysis/necks.js"
import { withoutGround } from "../../src/analysis/without-ground.js"
import type { ControlMap } from "../../src/model/control-map.js"
import { mapOf } from "../support/corpus.js"
import { bareMap, ringAround } from "../support/shapes.js"

/** Four strips of 100 by 10 km beside each other, of which each holds its share to 1e-4 (the ground bulges). */
const strip = (north: number) =>
  ringAround(
    [38, 35],
    [
      [-50_000, north],
      [50_000, north],
      [50_000, north + 10_000],
      [-50_000, north + 10_000],
    ],
  )
const STRIPS = bareMap({
  x: [[strip(0)]],
  contested: [[strip(10_000)]],
  y: [[strip(20_000)]],
  unknown: [[strip(30_000)]],
})

test("four equal strips: every reading gives the share that counting strips gives", () => {
  const readings = areaReadings(STRIPS)
  expect([...readings.keys()]).toEqual(["x", "y"])
  for (const actor of ["x", "y"]) {
    const { own, others, nobodys, withoutUnknown } = readings.get(actor)!
    expect(own.share).toBeCloseTo(2 / 4, 3)
    expect(own.squareMetres.value / 1e9).toBeCloseTo(2, 2)
    expect(others.share).toBeCloseTo(1 / 4, 3)
    expect(nobodys.share).toBeCloseTo(1 / 3, 3)
    expect(nobodys.squareMetres).toEqual(others.squareMetres)
    expect(withoutUnknown.share).toBeCloseTo(1 / 3, 3)
  }
})

test("the reading of contested ground as drawn is what areas gives, to the digit, with its interval", () => {
  const map = mapOf("2017-08-13")
  const drawn = areas(map)
  for (const [actor, { others }] of areaReadings(map)) {
    const row = drawn.areas.find((one) => one.actor === actor)!
    expect(others).toEqual({ squareMetres: row.squareMetres, share: row.squareMetres.value / drawn.total })
  }
  const straight = areas(map, { edges: "rfc7946" })
  expect(areaReadings(map, { edges: "rfc7946" }).get("gov")!.others.squareMetres).toEqual(
    straight.areas.find(({ actor }) => actor === "gov")!.squareMetres,
  )
})

test("ground left out is no part of the theatre: a neck does not end on it, and its share counts the rest only", () => {
  const frame = (metres: number) =>
    ringAround(
      [38, 35],
      [
        [-metres, -metres],
        [metres, -metres],
        [metres, metres],
        [-metres, metres],
      ],
    )
  const map: ControlMap = { ...bareMap({ x: [[strip(0)]], unknown: [[strip(40_000)]] }), theatre: [[frame(60_000)]] }
  const known = withoutGround(map, "unknown")
  const sizeOf = (one: ControlMap): number => areas({ ...one, areas: new Map([["all", one.theatre!]]) }).total
  expect(sizeOf(map) - sizeOf(known)).toBeCloseTo(areas(map).areas[1]!.squareMetres.value, -1)
  expect(known.areas.has("unknown")).toBe(false)
  expect(withoutGround(known, "unknown")).toBe(known)
  expect(necks(known, { closing: "x" })).toEqual([])
})
