import { expect, test } from "vitest"
import { neckHistories } from "../../../src/analysis/series/neck-histories.js"
import { pocketHistories } from "../../../src/analysis/series/pocket-histories.js"
import type { SeriesOptions } from "../../../src/analysis/series/series-options.js"
import { series } from "../../../src/analysis/series.js"
import { areaSquareMetres } from "../../../src/geometry/area.js"
import type { Area, Position, Ring } from "../../../src/geometry/position.js"
import { bareMap, ringAround } from "../../support/shapes.js"

const CENTRE: Position = [38, 35]
const box = (west: number, south: number, east: number, north: number): Ring =>
  ringAround(
    CENTRE,
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ].map(([x, y]) => [1000 * x!, 1000 * y!] as const),
  )
const FRAME = box(-50, -50, 50, 50)
const closedIn = (...holes: Ring[]): Area => [[FRAME, ...holes]]

/** A chamber from 20 km west to 20 km east, open to the east by a mouth that widens outward. Kilometres. */
const bay = (south: number, north: number, mouth: readonly [number, number]): Area => [
  [
    ringAround(
      CENTRE,
      [
        [-50, -50],
        [50, -50],
        [50, south],
        [20, mouth[0]],
        [20, south],
        [-20, south],
        [-20, north],
        [20, north],
        [20, mouth[1]],
        [50, north],
        [50, 50],
        [-50, 50],
      ].map(([x, y]) => [1000 * x!, 1000 * y!] as const),
    ),
  ],
]
const day = (number: number): string => `2017-08-${String(number).padStart(2, "0")}`
const ALL: SeriesOptions = { parts: ["change", "pockets", "necks"] }
const rowsOf = (areas: readonly Area[], options = ALL) => [
  ...series(
    areas.map((area, i) => ({ date: day(i + 1), map: bareMap({ x: area }) })),
    options,
  ),
]

const LIFE = [
  bay(-20, 20, [-3, 3]),
  bay(-20, 20, [-2, 2]),
  closedIn(box(-20, -20, 20, 20)),
  closedIn(box(-20, -20, 20, 10)),
  closedIn(box(-20, -20, 20, -10), box(-20, -5, 20, 10)),
  closedIn(box(-20, -5, 20, 10)),
  bay(-5, 10, [1, 4]),
]

test("a pocket forms behind a neck, closes, shrinks, splits, and its pieces end, each in its own way", () => {
  const [first, second, ...others] = pocketHistories(rowsOf(LIFE))
  expect(others).toEqual([])
  expect(first).toMatchObject({
    id: "pocket:x:1",
    closing: "x",
    forming: { neck: "neck:x:1", from: day(1), to: day(2) },
    from: day(3),
    to: day(6),
    isCutByStart: false,
    parents: [],
    // The northern piece, of 15 by 40 km, is the larger and keeps the id.
    splits: [{ date: day(5), into: ["pocket:x:2"] }],
    merges: [],
    end: { date: day(7), how: "opened", neck: "neck:x:2" },
  })
  expect(first!.dates.map(({ date, state }) => [date, state])).toEqual([
    [day(3), "new"],
    [day(4), "reduced"],
    [day(5), "reduced"],
    [day(6), "same"],
  ])
  // 40 by 40, 40 by 30 and 40 by 15 km, but for the curve of the earth.
  const sizes = first!.dates.map(({ squareMetres }) => squareMetres.value / 1e6)
  for (const [i, squareKilometres] of [1600, 1200, 600, 600].entries()) {
    expect(sizes[i]! / squareKilometres).toBeCloseTo(1, 3)
  }
  expect(second).toMatchObject({
    id: "pocket:x:2",
    parents: ["pocket:x:1"],
    forming: null,
    from: day(5),
    to: day(5),
    end: { date: day(6), how: "taken", into: null },
  })
})

test("a neck keeps its id while it narrows, and tells the pocket that it closed into", () => {
  const necks = neckHistories(rowsOf(LIFE))
  expect(necks.map(({ id, from, to, closedInto }) => [id, from, to, closedInto])).toEqual([
    ["neck:x:2", day(7), day(7), null],
    ["neck:x:1", day(1), day(2), "pocket:x:1"],
  ])
  const widths = necks[1]!.widths.map(({ metres }) => metres)
  expect(widths[0]).toBeCloseTo(6000, -1)
  expect(widths[1]).toBeCloseTo(4000, -1)
})

test("backwards, pieces merge: the larger keeps its id and takes the other in", () => {
  const rows = rowsOf([LIFE[4]!, LIFE[3]!, LIFE[2]!])
  const [larger, smaller, ...others] = pocketHistories(rows)
  expect(others).toEqual([])
  expect(larger).toMatchObject({
    id: "pocket:x:1",
    isCutByStart: true,
    merges: [{ date: day(2), with: ["pocket:x:2"] }],
    end: null,
  })
  expect(larger!.dates.map(({ state }) => state)).toEqual(["new", "grown", "grown"])
  expect(smaller!.end).toEqual({ date: day(2), how: "merged", into: "pocket:x:1", neck: null })
})

test("a pocket that shrinks under the least area has not been taken", () => {
  const rows = rowsOf([closedIn(box(0, 0, 1.2, 1)), closedIn(box(0, 0, 0.9, 1))])
  expect(rows[1]!.closed).toEqual([])
  expect(rows[1]!.ended).toEqual([{ id: "pocket:x:1", how: "below-limit", into: null, neck: null }])
})

test("ids do not follow the order of sizes: two pockets that swap ranks keep theirs", () => {
  const [west, east] = [box(-40, 0, -20, 20), box(20, 0, 40, 10)]
  const rows = rowsOf([closedIn(west, east), closedIn(box(-40, 0, -20, 5), east)])
  const spots = rows.map(
    ({ closed }) => new Map(closed!.map(({ id, at }) => [id, at[0] < CENTRE[0] ? "west" : "east"])),
  )
  expect(spots[0]).toEqual(
    new Map([
      ["pocket:x:1", "west"],
      ["pocket:x:2", "east"],
    ]),
  )
  expect(spots[1]).toEqual(
    new Map([
      ["pocket:x:2", "east"],
      ["pocket:x:1", "west"],
    ]),
  )
})

test("net ground adds up over the dates to the difference of the first and the last map", () => {
  const rows = rowsOf(LIFE)
  const net = rows.flatMap(({ change }) => change ?? []).reduce((sum, step) => sum + step.netSquareMetres, 0)
  expect(net).toBeCloseTo(areaSquareMetres(LIFE.at(-1)!) - areaSquareMetres(LIFE[0]!), 0)
  for (const { change } of rows) {
    for (const step of change ?? []) {
      expect(step.gainedSquareMetres - step.lostSquareMetres).toBeCloseTo(step.netSquareMetres, 0)
    }
  }
})

test("a day on which nothing was drawn anew changes nothing and keeps every id", () => {
  const rows = rowsOf([LIFE[0]!, structuredClone(LIFE[0]!), LIFE[4]!, structuredClone(LIFE[4]!)])
  expect(rows.map(({ change }) => change?.length)).toEqual([undefined, 0, 1, 0])
  expect(rows[1]!.necks).toEqual(rows[0]!.necks)
  expect(rows[3]!.closed!.map(({ id, state }) => [id, state])).toEqual(rows[2]!.closed!.map(({ id }) => [id, "same"]))
})

test("what is not asked for is null, and maps out of order are a wrong call", () => {
  const [row] = rowsOf([LIFE[2]!], { parts: [] })
  expect(row).toMatchObject({ change: null, fronts: null, pockets: null, closed: null, ended: null, necks: null })
  const map = bareMap({ x: LIFE[0]! })
  expect(() => [
    ...series([
      { date: day(2), map },
      { date: day(1), map },
    ]),
  ]).toThrow("the map of 2017-08-01 comes after that of 2017-08-02; a series goes from the oldest to the newest")
})

test("contested and unknown ground closes nothing in; closing names who is asked about", () => {
  const map = bareMap({ contested: LIFE[2]!, x: [[box(60, 0, 70, 10), box(62, 2, 68, 8)]] })
  const closingOf = (options: SeriesOptions) =>
    [...series([{ date: day(1), map }], options)][0]!.pockets!.map(({ closing, count }) => [closing, count])
  expect(closingOf({})).toEqual([["x", 1]])
  expect(closingOf({ closing: ["contested", "nobody"] })).toEqual([["contested", 1]])
})
