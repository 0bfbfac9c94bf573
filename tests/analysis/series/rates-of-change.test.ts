import { expect, test } from "vitest"
import { ratesOfChange } from "../../../src/analysis/series/rates-of-change.js"
import type { SeriesRow } from "../../../src/analysis/series/series-row.js"

const bare = (value: number) => ({ value, low: null, high: null })
/** Rows with one actor, its net ground since the row before and the days since. */
const rows = (steps: readonly (readonly [days: number, net: number])[]): SeriesRow[] => {
  let day = 1
  const row = (daysSince: number | null, net: number | null): SeriesRow => ({
    date: new Date(Date.UTC(2017, 7, (day += daysSince ?? 0))).toISOString().slice(0, 10),
    areas: [{ actor: "x", squareMetres: { value: 0, low: null, high: null }, parts: 1, holes: 0 }],
    total: 0,
    daysSince,
    change:
      net === null
        ? null
        : net === 0
          ? []
          : [
              {
                actor: "x",
                gainedSquareMetres: 0,
                lostSquareMetres: 0,
                netSquareMetres: net,
                ranges: { gainedSquareMetres: bare(0), lostSquareMetres: bare(0), netSquareMetres: bare(net) },
                from: {},
                to: {},
              },
            ],
    fronts: null,
    pockets: null,
    closed: null,
    ended: null,
    necks: null,
    gaps: [],
  })
  return [row(null, null), ...steps.map(([days, net]) => row(days, net))]
}
const medians = (steps: readonly (readonly [number, number])[], windowDays: number) =>
  ratesOfChange(rows(steps), { windowDays }).map(({ medianSquareMetresPerDay }) => medianSquareMetresPerDay)

test("the net of a step is spread over its days", () => {
  const rates = ratesOfChange(
    rows([
      [1, 10],
      [4, 100],
      [1, 0],
    ]),
  )
  expect(rates.map(({ date, actor, netSquareMetresPerDay }) => [date, actor, netSquareMetresPerDay])).toEqual([
    ["2017-08-02", "x", 10],
    ["2017-08-06", "x", 25],
    ["2017-08-07", "x", 0],
  ])
})

test("the moving median is that of the days of the window, and null until the window is full", () => {
  expect(
    medians(
      [
        [1, 10],
        [1, -5],
        [1, 30],
        [1, 20],
        [1, 1000],
      ],
      3,
    ),
  ).toEqual([null, null, 10, 20, 30])
  // An even window: the mean of the two in the middle.
  expect(
    medians(
      [
        [1, 10],
        [1, 20],
        [1, 60],
        [1, 40],
      ],
      4,
    ),
  ).toEqual([null, null, null, 30])
  expect(
    medians(
      [
        [1, 7],
        [1, -9],
      ],
      1,
    ),
  ).toEqual([7, -9])
})

test("days without a map count each for itself", () => {
  // Days: 10, then four of 25, then 0 and 0. The last five days are 25, 25, 25, 0, 0.
  expect(
    medians(
      [
        [1, 10],
        [4, 100],
        [1, 0],
        [1, 0],
      ],
      5,
    ),
  ).toEqual([null, 25, 25, 25])
})

test("a window that is no whole number of days is a wrong call", () => {
  expect(() => ratesOfChange([], { windowDays: 0 })).toThrow(
    "options.windowDays is 0: give a whole number of days, from 1 on",
  )
  expect(() => ratesOfChange([], { windowDays: 2.5 })).toThrow(RangeError)
})
