import { expect, test } from "vitest"
import { pockets } from "../../src/analysis/pockets.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import type { Position, Ring } from "../../src/geometry/position.js"
import { bareMap, boxAround, offset, ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const box = (...sides: [west: number, south: number, east: number, north: number]): Ring => boxAround(CENTRE, ...sides)
const FRAME = box(-50_000, -50_000, 50_000, 50_000)
const HOLE = box(-20_000, -20_000, 20_000, 20_000)

test("a hole is a pocket, an enclave in it is not, and a hole in the enclave is one again", () => {
  const enclave = box(-10_000, -10_000, 10_000, 10_000)
  const well = box(-3000, -3000, 3000, 3000)
  const found = pockets(
    bareMap({
      x: [
        [FRAME, HOLE],
        [enclave, well],
      ],
    }),
    { closing: "x" },
  )
  expect(found.map(({ rings }) => rings.length)).toEqual([2, 1])
  const ring = areaSquareMetres([[HOLE]]) - areaSquareMetres([[enclave]])
  expect(found[0]!.squareMetres).toEqual({ value: expect.closeTo(ring, 0), low: null, high: null })
  expect(found[1]!.squareMetres.value).toBeCloseTo(areaSquareMetres([[well]]), 0)
})

test("who is in a pocket is told, and adds up to it", () => {
  const [south, north] = [offset(CENTRE, 0, -20_000), offset(CENTRE, 0, 20_000)]
  const [southWest, southEast, northEast, northWest] = HOLE as [Position, Position, Position, Position]
  const hole = [southWest, south, southEast, northEast, north, northWest, southWest]
  const west = [southWest, south, north, northWest, southWest]
  const east = [south, southEast, northEast, north, south]
  const [found] = pockets(bareMap({ x: [[FRAME, hole]], y: [[west]], z: [[east]] }), { closing: "x" })
  const held = found!.heldBy.reduce((sum, { squareMetres }) => sum + squareMetres, 0)
  expect(found!.heldBy.map(({ actor }) => actor).toSorted()).toEqual(["y", "z"])
  expect(held / found!.squareMetres.value).toBeCloseTo(1, 12)
})

test("pockets under the least area do not count; a bay is none", () => {
  const well = box(30_000, 30_000, 30_900, 30_900)
  const map = bareMap({ x: [[FRAME, HOLE, well]] })
  expect(pockets(map, { closing: "x" })).toHaveLength(1)
  expect(pockets(map, { closing: "x", minAreaSquareMetres: 0 })).toHaveLength(2)
  const bay = ringAround(CENTRE, [
    [-50_000, -50_000],
    [50_000, -50_000],
    [50_000, -10_000],
    [0, -10_000],
    [0, 10_000],
    [50_000, 10_000],
    [50_000, 50_000],
    [-50_000, 50_000],
  ])
  expect(pockets(bareMap({ x: [[bay]] }), { closing: "x" })).toEqual([])
})

test("two parts that touch in two corners close a pocket in by pinches", () => {
  // A square ring cut along its diagonal: its halves touch in the inner corners.
  const [west, east] = [offset(CENTRE, -30_000, 0), offset(CENTRE, 30_000, 0)]
  const [south, north] = [offset(CENTRE, 0, -30_000), offset(CENTRE, 0, 30_000)]
  const lower = [west, offset(CENTRE, -40_000, -60_000), offset(CENTRE, 40_000, -60_000), east, south, west]
  const upper = [east, offset(CENTRE, 40_000, 60_000), offset(CENTRE, -40_000, 60_000), west, north, east]
  const [found, ...others] = pockets(bareMap({ x: [[lower], [upper]] }), { closing: "x" })
  expect(others).toEqual([])
  expect(found!.squareMetres.value).toBeCloseTo(areaSquareMetres([[[west, south, east, north, west]]]), 0)
  expect(found!.pinches.toSorted()).toEqual([west, east].toSorted())
  // A hole has none.
  expect(pockets(bareMap({ x: [[FRAME, HOLE]] }), { closing: "x" })[0]!.pinches).toEqual([])
})

test("a line that nobody passes closes a bay in", () => {
  const bay = ringAround(CENTRE, [
    [-50_000, -50_000],
    [50_000, -50_000],
    [50_000, -10_000],
    [0, -10_000],
    [0, 10_000],
    [50_000, 10_000],
    [50_000, 50_000],
    [-50_000, 50_000],
  ])
  const border = [offset(CENTRE, 20_000, -60_000), offset(CENTRE, 20_000, 0), offset(CENTRE, 20_000, 60_000)]
  const found = pockets(bareMap({ x: [[bay]] }), { closing: "x", barriers: [border] })
  expect(found).toHaveLength(1)
  // 20 by 20 km, but for what the border, straight in degrees, is off its meridian: some metres.
  expect(found[0]!.squareMetres.value / areaSquareMetres([[box(0, -10_000, 20_000, 10_000)]])).toBeCloseTo(1, 3)
})

test("ground outside the theatre is nobody's pocket", () => {
  const theatre = [[FRAME, box(-20_000, -20_000, 20_000, 20_000)]]
  expect(pockets({ ...bareMap({ x: [[FRAME, HOLE]] }), theatre }, { closing: "x" })).toEqual([])
})
