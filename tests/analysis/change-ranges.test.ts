import { expect, test } from "vitest"
import type { ChangeOptions } from "../../src/analysis/change/change-options.js"
import { type ActorChange, change } from "../../src/analysis/change.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { lineLengthMetres } from "../../src/geometry/line-length.js"
import type { Area, Position } from "../../src/geometry/position.js"
import type { ControlMap } from "../../src/model/control-map.js"
import { mapOf, snapshots } from "../support/corpus.js"
import { bareMap, offset, ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const KM2 = 1e6
const END = 30_000

/** A line from south to north through the points, given in metres. */
type Course = readonly (readonly [east: number, north: number])[]
const straight = (east: number): Course => [
  [east, -10_000],
  [east, 10_000],
]

/** Vertices along the frame wherever a line of these tests may end, so that no two frames differ. */
const STOPS = Array.from({ length: 121 }, (_, i) => -END + 500 * i)

/** The ground west of a line is x's, that east of it y's; both 20 km from south to north, in a frame that is exact. */
function grounds(course: Course): { x: Area; y: Area } {
  const [[foot, south], [head, north]] = [course[0]!, course.at(-1)!]
  const along = (latitude: number, from: number, to: number): Course =>
    STOPS.filter((east) => east > from && east < to).map((east) => [east, latitude])
  const west = [...along(north, -END, head).toReversed(), [-END, north], [-END, south], ...along(south, -END, foot)]
  const east = [...along(south, foot, END), [END, south], [END, north], ...along(north, head, END).toReversed()]
  return {
    x: [[ringAround(CENTRE, [...course, ...west] as Course)]],
    y: [[ringAround(CENTRE, [...course.toReversed(), ...east] as Course)]],
  }
}

function drawn(course: Course, uncertaintyMetres: number): ControlMap {
  return {
    ...bareMap({ ...grounds(course) }),
    fronts: [
      {
        id: "front",
        left: "x",
        right: "y",
        basis: "inferred",
        uncertaintyMetres,
        claims: [],
        pages: [],
        note: { en: "", ar: "" },
        line: course.map(([east, north]) => offset(CENTRE, east, north)),
      },
    ],
  }
}

function of(actor: string, before: ControlMap, after: ControlMap, options: ChangeOptions = {}): ActorChange {
  return change(before, after, { displacement: false, ...options }).changes.find((row) => row.actor === actor)!
}

const [GAINED, LOST, NET] = ["gainedSquareMetres", "lostSquareMetres", "netSquareMetres"] as const
const inKm2 = ({ value, low, high }: ActorChange["ranges"]["netSquareMetres"]): number[] =>
  [value, low!, high!].map((squareMetres) => Math.round((100 * squareMetres) / KM2) / 100)

test("a line 20 km long that moved 5 km, each drawing off by up to 1 km: 100 km², and 40 either way", () => {
  const { ranges } = of("x", drawn(straight(0), 1000), drawn(straight(5000), 1000))
  expect(inKm2(ranges[GAINED]).map(Math.round)).toEqual([100, 60, 140])
  expect(inKm2(ranges[LOST])).toEqual([0, 0, 0])
  expect(inKm2(ranges[NET]).map(Math.round)).toEqual([100, 60, 140])
})

test("reaches as far as the lines themselves, drawn where they are at worst", () => {
  // The two lines shifted against one another by hand, and the change between them measured anew.
  const { ranges } = of("x", drawn(straight(0), 1500), drawn(straight(4000), 500))
  const least = of("x", drawn(straight(1500), 0), drawn(straight(3500), 0))
  const most = of("x", drawn(straight(-1500), 0), drawn(straight(4500), 0))
  expect(ranges[GAINED].low! / KM2).toBeCloseTo(least.gainedSquareMetres / KM2, 1)
  expect(ranges[GAINED].high! / KM2).toBeCloseTo(most.gainedSquareMetres / KM2, 1)
})

test("a retreat that the drawings could turn into an advance counts as one at worst", () => {
  // 1.5 km back, 1 km either way: at worst from -1 km to -0.5 km, which is 0.5 km forward.
  const { ranges } = of("x", drawn(straight(0), 1000), drawn(straight(-1500), 1000))
  expect(inKm2(ranges[LOST]).map(Math.round)).toEqual([30, 0, 70])
  expect(inKm2(ranges[GAINED]).map(Math.round)).toEqual([0, 0, 10])
  const worst = of("x", drawn(straight(-1000), 0), drawn(straight(-500), 0))
  expect(ranges[GAINED].high! / KM2).toBeCloseTo(worst.gainedSquareMetres / KM2, 1)
})

test("counts only what was drawn anew, also where an edge of the line was cut in two", () => {
  const bulge: Course = [
    [0, -10_000],
    [0, -4000],
    [6000, 0],
    [0, 4000],
    [0, 10_000],
  ]
  const { ranges } = of("x", drawn(straight(0), 500), drawn(bulge, 1000))
  const length = 8000 * 500 + 2 * Math.hypot(6000, 4000) * 1000
  expect((ranges[GAINED].high! - ranges[GAINED].value) / length).toBeCloseTo(1, 3)
})

test("the most gained less the least lost is the most net, on every pair of maps", () => {
  const dates = [...snapshots.keys()]
  for (const [i, date] of dates.slice(1).entries()) {
    for (const { ranges } of change(mapOf(dates[i]!), mapOf(date), { displacement: false }).changes) {
      for (const { value, low, high } of Object.values(ranges)) {
        expect(low).toBeLessThanOrEqual(value)
        expect(high).toBeGreaterThanOrEqual(value)
      }
      expect(ranges[GAINED].low!).toBeGreaterThanOrEqual(0)
      expect(ranges[NET].high!).toBeCloseTo(ranges[GAINED].high! - ranges[LOST].low!, 0)
      expect(ranges[NET].low!).toBeCloseTo(ranges[GAINED].low! - ranges[LOST].high!, 0)
    }
  }
})

test("turned round, the interval of gains is that of losses", () => {
  const [a, b] = [mapOf("2016-06-15"), mapOf("2017-08-13")]
  for (const { actor, ranges } of change(a, b, { displacement: false }).changes) {
    const back = of(actor, b, a).ranges
    expect(inKm2(back[LOST])).toEqual(inKm2(ranges[GAINED]))
    expect(back[NET].low! / KM2).toBeCloseTo(-ranges[NET].high! / KM2, 2)
  }
})

test("is never wider than the intervals of the two grounds together", () => {
  const [a, b] = [mapOf("2016-06-15"), mapOf("2017-08-13")]
  const width = (map: ControlMap): number =>
    map.fronts
      .filter(({ left, right }) => left === "gov" || right === "gov")
      .reduce((sum, { line, uncertaintyMetres }) => sum + lineLengthMetres(line) * uncertaintyMetres, 0)
  const { low, value } = of("gov", a, b).ranges[NET]
  expect(value - low!).toBeGreaterThan(0)
  expect(value - low!).toBeLessThan((width(a) + width(b)) * 1.001)
})

test("has no interval where a map does not say how far its lines may be off, unless told", () => {
  const [before, after] = [bareMap(grounds(straight(0))), bareMap(grounds(straight(5000)))]
  expect(of("x", before, after).ranges[NET]).toMatchObject({ low: null, high: null })
  const told = of("x", before, after, { drawingErrorMetres: 1000 })
  // Without fronts the frame is as uncertain as the line: 5 km of it at either end.
  expect(inKm2(told.ranges[GAINED]).map(Math.round)).toEqual([100, 50, 150])
  expect(told.gainedSquareMetres).toBeCloseTo(
    areaSquareMetres(grounds(straight(5000)).x) - areaSquareMetres(grounds(straight(0)).x),
    0,
  )
})

test("every piece that changed hands has its interval, and those of a transfer add up", () => {
  for (const { range, squareMetres, pieces } of change(mapOf("2017-08-13"), mapOf("2017-10-10")).transfers!) {
    expect(range.value).toBe(squareMetres)
    expect(range.low!).toBeCloseTo(
      pieces.reduce((sum, piece) => sum + piece.range.low!, 0),
      3,
    )
    for (const piece of pieces) expect(piece.range.low!).toBeLessThanOrEqual(piece.squareMetres)
  }
})
