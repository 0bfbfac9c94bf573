import fc from "fast-check"
import { expect, test } from "vitest"
import { boundaries } from "../../src/analysis/boundaries.js"
import type { BoundaryStretch } from "../../src/analysis/boundary-stretch.js"
import { front } from "../../src/analysis/front.js"
import { fronts } from "../../src/analysis/fronts.js"
import { lineLengthMetres } from "../../src/geometry/line-length.js"
import type { Area, Position, Ring } from "../../src/geometry/position.js"
import { mapOf, snapshots } from "../support/corpus.js"
import { seededGround } from "../support/seeded-ground.js"
import { bareMap, boxAround, offset } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const rectangle = (...sides: [west: number, south: number, east: number, north: number]): Area => [
  [boxAround(CENTRE, ...sides)],
]
const perimeter = (area: Area): number => area.flat().reduce((sum, ring) => sum + lineLengthMetres(ring), 0)
const lengthOf = (stretches: readonly BoundaryStretch[], actor: string, kind?: string): number =>
  stretches
    .filter((stretch) => stretch.actor === actor && (kind === undefined || stretch.kind === kind))
    .reduce((sum, { metres }) => sum + metres, 0)

test.each([...snapshots.keys()])("the fronts of %s are found from its grounds alone as they were drawn", (date) => {
  const map = mapOf(date)
  const drawn = fronts(map)
  const found = fronts({ ...map, fronts: [] })
  expect(found.map(({ between }) => between)).toEqual(drawn.map(({ between }) => between))
  for (const [i, { metres, stretches }] of found.entries()) {
    expect(metres).toBeCloseTo(drawn[i]!.metres, 3)
    expect(stretches.every(({ bandMetres }) => bandMetres === 0)).toBe(true)
  }
})

test.each([...snapshots.keys()])(
  "every boundary of %s is told to the last metre, each stretch by what lies beyond",
  (date) => {
    const map = mapOf(date)
    const { stretches } = boundaries(map)
    for (const [actor, area] of map.areas) {
      expect(lengthOf(stretches, actor) / perimeter(area)).toBeCloseTo(1, 9)
      // The theatre is covered: nothing borders on the unknown.
      expect(lengthOf(stretches, actor, "unknown")).toBe(0)
      const drawn = map.edges.filter((edge) => edge.actor === actor)
      const edge = (kind: string): number =>
        drawn.filter((one) => one.edge === kind).reduce((sum, { line }) => sum + lineLengthMetres(line), 0)
      expect(lengthOf(stretches, actor, "border")).toBeCloseTo(edge("border"), 3)
      expect(lengthOf(stretches, actor, "theatre-edge")).toBeCloseTo(edge("frame"), 3)
    }
  },
)

test("neighbours that do not share their vertices still share their front", () => {
  // One long edge against three short ones, on a parallel: straight in longitude and latitude.
  const west: Ring = [
    [38, 35],
    [38.2, 35],
    [38.2, 35.3],
    [38, 35.3],
    [38, 35],
  ]
  const east: Ring = [
    [38.2, 35],
    [38.4, 35],
    [38.4, 35.3],
    [38.2, 35.3],
    [38.2, 35.21],
    [38.2, 35.1],
    [38.2, 35],
  ]
  const found = front(bareMap({ x: [[west]], y: [[east]] }), ["x", "y"])
  // GeographicLib: 33282.997 m along the meridian from 35° to 35.3°.
  expect(found.metres).toBeCloseTo(33_282.997, 2)
  expect(found.stretches).toHaveLength(1)
  expect(found.stretches[0]!.bandMetres).toBe(0)
})

test("a gap between two neighbours is bridged up to the tolerance, half way, and its width told", () => {
  const map = bareMap({ x: rectangle(-20_000, -10_000, 0, 10_000), y: rectangle(300, -10_000, 20_000, 10_000) })
  expect(front(map, ["x", "y"], { toleranceMetres: 100 }).stretches).toEqual([])
  const { metres, stretches } = front(map, ["x", "y"], { toleranceMetres: 500 })
  expect(metres).toBeGreaterThan(19_990)
  // At each end the corner's other side lies within reach of the neighbour as well, for up to 500 m.
  expect(metres).toBeLessThan(20_000 + 2 * 500)
  expect(stretches[0]!.bandMetres).toBeGreaterThan(299)
  const middle = stretches.flatMap(({ line }) => line)
  const halfWay = offset(CENTRE, 150, 0)[0]
  expect(middle.some(([longitude]) => Math.abs(longitude - halfWay) < 1e-4)).toBe(true)
})

test("so is an overlap", () => {
  const map = bareMap({ x: rectangle(-20_000, -10_000, 200, 10_000), y: rectangle(0, -10_000, 20_000, 10_000) })
  const { metres, stretches } = front(map, ["x", "y"], { toleranceMetres: 250 })
  expect(metres).toBeGreaterThan(19_990)
  expect(Math.max(...stretches.map(({ bandMetres }) => bandMetres))).toBeGreaterThan(199)
})

test("one actor's front is its boundary that is not border", () => {
  const area = rectangle(-20_000, -10_000, 20_000, 10_000)
  const [[ring]] = area as [[Ring]]
  const border = [ring.slice(0, 2)]
  const map = bareMap({ area })
  const { stretches } = boundaries(map, { border })
  // A stretch's end is good to the tolerance, of 1 m.
  const borderMetres = lineLengthMetres(border[0]!)
  expect(Math.abs(lengthOf(stretches, "area", "border") - borderMetres)).toBeLessThan(2.001)
  expect(lengthOf(stretches, "area")).toBeCloseTo(perimeter(area), 3)
  const open = front(map, ["area", "unknown"], { border }).metres
  expect(Math.abs(open - (perimeter(area) - borderMetres))).toBeLessThan(2.001)
})

test("a river counts only where nobody is on its other bank", () => {
  const [west, east] = [rectangle(-20_000, -10_000, 0, 10_000), rectangle(0, -10_000, 20_000, 10_000)]
  const river = [[offset(CENTRE, 0, -10_000), offset(CENTRE, 0, 10_000)]]
  const alone = boundaries(bareMap({ x: west }), { water: river, toleranceMetres: 5 }).stretches
  expect(lengthOf(alone, "x", "water")).toBeCloseTo(20_000, -2)
  const both = boundaries(bareMap({ x: west, y: east }), { water: river, toleranceMetres: 5 }).stretches
  expect(lengthOf(both, "x", "water")).toBeLessThan(20)
  expect(lengthOf(both, "x", "front")).toBeCloseTo(20_000, -2)
})

test("where three grounds meet is told once, with all three", () => {
  const map = bareMap({
    x: rectangle(-20_000, -10_000, 0, 10_000),
    y: rectangle(0, 0, 20_000, 10_000),
    z: rectangle(0, -10_000, 20_000, 0),
  })
  const { junctions } = boundaries(map, { toleranceMetres: 30 })
  expect(junctions.map(({ actors }) => actors)).toEqual([["x", "y", "z"]])
  const [at] = junctions[0]!.position
  expect(at).toBeCloseTo(38, 2)
})

test("contested ground and ground without a holder are told apart from an opponent's", () => {
  const map = bareMap({
    x: rectangle(-20_000, -10_000, 0, 10_000),
    contested: rectangle(0, 0, 20_000, 10_000),
    unknown: rectangle(0, -10_000, 20_000, 0),
  })
  const { stretches } = boundaries(map, { toleranceMetres: 30 })
  expect(lengthOf(stretches, "x", "contested")).toBeCloseTo(10_000, -2)
  expect(lengthOf(stretches, "x", "front")).toBe(0)
})

test("a tolerance below nothing is refused", () => {
  expect(() => boundaries(bareMap({ x: rectangle(0, 0, 1, 1) }), { toleranceMetres: -1 })).toThrow(
    "options.toleranceMetres is -1: give 0 m or more",
  )
})

test("lengths add up to the perimeter, however neighbours lie and whatever the tolerance", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.integer({ min: 1, max: 10_000 }),
      fc.constantFrom(0, 1, 100, 3000),
      (one, other, tolerance) => {
        const areas = {
          x: seededGround({ seed: one, centre: CENTRE }),
          y: seededGround({ seed: other, centre: CENTRE }),
        }
        const { stretches } = boundaries(bareMap(areas), { toleranceMetres: tolerance })
        for (const [actor, area] of Object.entries(areas)) {
          expect(lengthOf(stretches, actor) / perimeter(area)).toBeCloseTo(1, 9)
        }
        for (const { bandMetres } of stretches) expect(bandMetres).toBeLessThanOrEqual(1.01 * Math.max(1, tolerance))
      },
    ),
    { numRuns: 25, seed: 6 },
  )
})

test("start vertices, directions and the order of actors change no length", () => {
  const map = mapOf("2017-08-13")
  const bare = { ...map, fronts: [] }
  const turned = {
    ...bare,
    areas: new Map(
      [...map.areas]
        .toReversed()
        .map(([actor, area]) => [
          actor,
          area.map((rings) => rings.map((ring) => [...ring.slice(3), ...ring.slice(1, 4)].toReversed())),
        ]),
    ),
  }
  const lengths = (one: typeof bare) => fronts(one).map(({ between, metres }) => [...between, metres.toFixed(3)])
  expect(lengths(turned)).toEqual(lengths(bare))
})
