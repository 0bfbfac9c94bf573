import { expect, test } from "vitest"
import { salients } from "../../src/analysis/salients.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import type { Position, Ring } from "../../src/geometry/position.js"
import { mapOf } from "../support/corpus.js"
import { bareMap, ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const THEATRE: Ring = ringAround(CENTRE, [
  [-200_000, -100_000],
  [200_000, -100_000],
  [200_000, 100_000],
  [-200_000, 100_000],
])
/** A main body in the west and a bulge 50 km deep on a base of 8 km. */
const BODY = ringAround(CENTRE, [
  [-150_000, -80_000],
  [-20_000, -80_000],
  [0, -4000],
  [10_000, -20_000],
  [50_000, -20_000],
  [50_000, 20_000],
  [10_000, 20_000],
  [0, 4000],
  [-20_000, 80_000],
  [-150_000, 80_000],
])
const bulge: Ring = [...BODY.slice(2, 8), BODY[2]!]

test("a bulge on a narrow base: base, depth, ground, and their ratio", () => {
  const map = { ...bareMap({ x: [[BODY]] }), theatre: [[THEATRE]] }
  const [salient, ...others] = salients(map, { actor: "x" })
  expect(others).toEqual([])
  expect(salient!.widthMetres.value).toBeCloseTo(geodesicInverse(BODY[2]!, BODY[7]!).metres, 3)
  expect(salient!.cutOffSquareMetres.value / areaSquareMetres([[bulge]])).toBeCloseTo(1, 9)
  // From the base to the far corners: 50 km out, 16 km to the side.
  expect(Math.abs(salient!.depthMetres - Math.hypot(50_000, 16_000))).toBeLessThan(200)
  expect(salient!.depthToBase).toBe(salient!.depthMetres / salient!.widthMetres.value)
  // The share is that of the actor's own ground, all of which is its own.
  expect(salient!.shareOfOpenGround! * areaSquareMetres([[BODY]])).toBeCloseTo(salient!.cutOffSquareMetres.value, 0)
  expect(salient!.heldBy.map(({ actor }) => actor)).toEqual(["x"])
})

test("without a theatre opponents stand where they hold ground: the base is what lies between them", () => {
  const north: Ring = ringAround(CENTRE, [
    [0, 4000],
    [60_000, 60_000],
    [-20_000, 80_000],
  ])
  const south: Ring = ringAround(CENTRE, [
    [0, -4000],
    [-20_000, -80_000],
    [60_000, -60_000],
  ])
  const [salient] = salients(bareMap({ x: [[BODY]], y: [[north]], z: [[south]] }), { actor: "x" })
  expect(salient).toBeUndefined()
  // Open to the east, the bulge is not cut off by closing its base alone; with somebody there it is.
  const east: Ring = ringAround(CENTRE, [
    [60_000, -60_000],
    [90_000, 0],
    [60_000, 60_000],
    [50_000, 0],
  ])
  const found = salients(bareMap({ x: [[BODY]], y: [[north]], z: [[south], [east]] }), { actor: "x" })
  expect(found.some(({ widthMetres }) => Math.abs(widthMetres.value - 8000) < 20)).toBe(true)
})

test("an actor alone on a map has no salients, and one that is not on it is refused", () => {
  expect(salients(bareMap({ x: [[BODY]] }), { actor: "x" })).toEqual([])
  expect(() => salients(bareMap({ x: [[BODY]] }), { actor: "z" })).toThrow(/no ground of "z"/)
})

test("the ends of a base face the opponents there", () => {
  const map = mapOf("2017-08-13")
  const found = salients(map, { actor: "gov" })
  const facing = found.flatMap(({ legs }) => legs.flatMap(({ ends }) => ends)).filter(({ front }) => front)
  expect(facing.length).toBeGreaterThan(0)
  for (const end of facing) {
    expect(end.facing).not.toBe("gov")
    expect([end.front!.left, end.front!.right]).toEqual(expect.arrayContaining(["gov", end.facing]))
  }
})
