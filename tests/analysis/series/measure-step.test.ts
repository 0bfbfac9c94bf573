import { expect, test } from "vitest"
import type { Neck } from "../../../src/analysis/neck.js"
import { daysBetween } from "../../../src/analysis/series/days-between.js"
import { gapHistories } from "../../../src/analysis/series/gap-histories.js"
import type { MeasuredMap } from "../../../src/analysis/series/measure-map.js"
import { measureNext } from "../../../src/analysis/series/measure-series.js"
import { type MapOnDate, measureStep } from "../../../src/analysis/series/measure-step.js"
import { series } from "../../../src/analysis/series.js"
import type { Area, Position } from "../../../src/geometry/position.js"
import type { ControlMap } from "../../../src/model/control-map.js"
import { bareMap, boxAround, square } from "../../support/shapes.js"

const AREA: Area = [[square(38, 35, 1)]]
const ELSEWHERE: Area = [[square(50, 35, 1)]]
/** The same ground, said to be of some size: what two of these share is all of the smaller. */
const sized = (squareMetres: number, area = AREA, closing = "x") => ({ closing, area, squareMetres })

function onDate(grounds: { pockets?: ReturnType<typeof sized>[]; necks?: ReturnType<typeof sized>[] }): MapOnDate {
  const neckGround = (grounds.necks ?? []).map((ground) => ({ ...ground, neck: { ends: [] } as unknown as Neck }))
  const measured = { pocketGround: grounds.pockets ?? [], neckGround } as unknown as MeasuredMap
  return { date: "2017-08-01", map: bareMap({ y: AREA }), measured }
}
const step = (before: Parameters<typeof onDate>[0], after: Parameters<typeof onDate>[0]) =>
  measureStep(onDate(before), onDate(after), { parts: ["pockets", "necks"] })

test("a new pocket was made by the neck that had half of it, and a quarter of its own ground in it", () => {
  const closed = (neck: number, pocket: number) => step({ necks: [sized(neck)] }, { pockets: [sized(pocket)] }).closed
  expect(closed(100, 100)).toEqual([{ from: 0, to: 0, squareMetres: 100 }])
  expect(closed(50, 100)).toHaveLength(1)
  expect(closed(49.9, 100)).toEqual([])
  expect(closed(400, 100)).toHaveLength(1)
  expect(closed(401, 100)).toEqual([])
})

test("of several necks it is the one with the most overlap, the first on a tie, and of the same actor", () => {
  const from = (...necks: ReturnType<typeof sized>[]) =>
    step({ necks }, { pockets: [sized(100)] }).closed.map((link) => link.from)
  expect(from(sized(200), sized(110), sized(300))).toEqual([1])
  expect(from(sized(110), sized(110))).toEqual([0])
  expect(from(sized(100, AREA, "z"), sized(200))).toEqual([1])
  expect(from(sized(100, ELSEWHERE))).toEqual([])
})

test("a pocket that is gone was opened by the neck that leads to its ground", () => {
  const { opened, ended } = step({ pockets: [sized(100)] }, { necks: [sized(90)] })
  expect(opened).toEqual([{ from: 0, to: 0, squareMetres: 90 }])
  expect(ended).toEqual([{ from: 0, how: "opened" }])
})

test("a pocket was taken where its closing actor holds half of it", () => {
  const [[[west, south]]] = AREA as unknown as [[[Position, Position]]]
  const part = (share: number): Area => [
    [[west, [west[0] + share, south[1]], [west[0] + share, 36], [west[0], 36], west]],
  ]
  const howOf = (share: number) => {
    const before = onDate({ pockets: [sized(0)] })
    const pocket = series([{ date: "2017-08-01", map: bareMap({ x: AREA }) }])
    const squareMetres = [...pocket][0]!.total
    const gone = { ...before, measured: { ...before.measured, pocketGround: [sized(squareMetres)] } }
    const after = { ...onDate({}), map: bareMap({ x: part(share) }) }
    return measureStep(gone, after, { parts: [] }).ended[0]!.how
  }
  expect(howOf(0.51)).toBe("taken")
  expect(howOf(0.49)).toBe("opened")
})

test("days are whole ones, over months and summer time", () => {
  expect(daysBetween("2017-08-13", "2017-08-13")).toBe(0)
  expect(daysBetween("2016-02-28", "2016-03-01")).toBe(2)
  expect(daysBetween("2017-03-01", "2017-04-01")).toBe(31)
})

test("a bare map of the same rings is not measured again; one that differs in anything is", () => {
  const first = bareMap({ x: AREA })
  const again = (map: ControlMap, before: ControlMap = first): boolean => {
    const was = measureNext(null, { date: "2017-08-01", map: before }, { parts: [] }).now
    return measureNext(was, { date: "2017-08-02", map }, { parts: [] }).now.measured === was.measured
  }
  expect(again(bareMap({ x: structuredClone(AREA) }))).toBe(true)
  expect(again(bareMap({ z: AREA }))).toBe(false)
  expect(again(bareMap({ x: AREA, y: ELSEWHERE }))).toBe(false)
  expect(again(bareMap({ x: [...AREA, ...ELSEWHERE] }))).toBe(false)
  expect(again(bareMap({ x: [[...AREA[0]!, square(38.2, 35.2, 0.1)]] }))).toBe(false)
  expect(again(bareMap({ x: [[square(38, 35, 1.1)]] }))).toBe(false)
  const moved = (axis: 0 | 1): Area => [
    [
      AREA[0]![0]!.map(
        (position, i): Position => (i === 2 ? [position[0] + (1 - axis) / 8, position[1] + axis / 8] : position),
      ),
    ],
  ]
  expect(again(bareMap({ x: moved(0) }))).toBe(false)
  expect(again(bareMap({ x: moved(1) }))).toBe(false)
  expect(again(bareMap({ x: [[[...AREA[0]![0]!.slice(0, -1), [38, 35.5], [38, 35]]]] }))).toBe(false)
  const framed = { ...first, theatre: AREA }
  expect(again(framed, framed)).toBe(false)
  expect(again(framed)).toBe(false)
})

test("a gap's widths are told by date, from the first row on", () => {
  const CENTRE: Position = [38, 35]
  const apart = (metres: number) =>
    bareMap({
      x: [[boxAround(CENTRE, -20_000, 0, 0, 10_000)], [boxAround(CENTRE, metres, 0, 20_000, 10_000)]],
    })
  const place = (name: string, position: Position) => ({ name, position, radiusMetres: 0 })
  const gaps = [{ actor: "x", from: place("west", [37.9, 35.05]), to: place("east", [38.15, 35.05]) }]
  const rows = [
    ...series(
      [9000, 8000].map((metres, i) => ({ date: `2017-08-0${i + 1}`, map: apart(metres) })),
      { parts: [], gaps },
    ),
  ]
  const [history] = gapHistories(rows)
  expect(history).toMatchObject({ actor: "x", from: "west", to: "east" })
  expect(history!.widths.map(({ date, metres }) => [date, Math.round(metres / 10)])).toEqual([
    ["2017-08-01", 900],
    ["2017-08-02", 800],
  ])
  expect(gapHistories(rows.slice(0, 1))[0]!.widths).toHaveLength(1)
  expect(gapHistories([])).toEqual([])
})
