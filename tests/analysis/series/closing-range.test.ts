import { expect, test } from "vitest"
import { closingRange } from "../../../src/analysis/series/closing-range.js"

/** Widths on days of August 2017. */
const widths = (pairs: readonly (readonly [day: number, metres: number])[]) =>
  pairs.map(([day, metres]) => ({ date: new Date(Date.UTC(2017, 7, day)).toISOString().slice(0, 10), metres }))
const line = (days: number, metres: number, perDay: number) =>
  widths(Array.from({ length: days }, (_, i) => [i + 1, metres + perDay * i] as const))

test("a gap that closes by the same width each day closes on the day when none is left", () => {
  // 1,000 m on the 1st, 80 m less each day: 40 m on the 13th, closed on the 14th. Ten days reach from the 1st to the 10th,
  // and as far ahead to the 19th.
  expect(closingRange(line(10, 1000, -80))).toEqual({
    kind: "range",
    metresPerDay: { value: -80, low: -80, high: -80 },
    basis: { dates: 10, from: "2017-08-01", to: "2017-08-10" },
    earliest: "2017-08-14",
    middle: "2017-08-14",
    latest: "2017-08-14",
    reach: "2017-08-19",
  })
})

test("slope and interval are those of scipy.stats.theilslopes 1.17.1, with ties and missing days", () => {
  const cases = [
    {
      days: [0, 1, 2, 3, 5, 6, 7, 9, 10, 12],
      metres: [5200, 5050, 5110, 4800, 4710, 4500, 4530, 4200, 4100, 3650],
      scipy: [-116.66666666666667, -141.66666666666666, -100],
    },
    { days: [0, 1, 2, 3, 4, 5, 6], metres: [900, 880, 905, 870, 905, 893, 900], scipy: [0, -10, 10] },
    {
      days: [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13],
      metres: [5200, 5000, 5000, 4600, 4700, 4300, 4300, 4300, 3900, 3700, 3500, 3500],
      scipy: [-132.05128205128204, -160, -100],
    },
  ]
  for (const { days, metres, scipy } of cases) {
    const found = closingRange(widths(days.map((day, i) => [day + 1, metres[i]!] as const)))
    const [value, low, high] = scipy.map((slope) => expect.closeTo(slope, 9))
    expect(found).toMatchObject({ metresPerDay: { value, low, high } })
  }
})

test("the steepest line of the interval closes first, the flattest last", () => {
  // Slopes by scipy, as above: −141.7, −116.7 and −100 m a day. Their lines' heights on the 1st are the medians of the
  // widths less slope times days, worked out in Python: 2,371.7, 2,225 and 2,125 m.
  const days = [0, 1, 2, 3, 5, 6, 7, 9, 10, 12]
  const metres = [2200, 2050, 2110, 1800, 1710, 1500, 1530, 1200, 1100, 650]
  expect(closingRange(widths(days.map((day, i) => [day + 1, metres[i]!] as const)))).toMatchObject({
    kind: "range",
    earliest: "2017-08-18",
    middle: "2017-08-21",
    latest: "2017-08-23",
    reach: "2017-08-25",
  })
})

test("one wild width does not draw the line to itself", () => {
  const measured = line(11, 1000, -80).map((width, i) => (i === 4 ? { ...width, metres: 9000 } : width))
  const found = closingRange(measured)
  expect(found).toMatchObject({ kind: "range", metresPerDay: { value: -80 }, middle: "2017-08-14" })
})

test("where the dates do not reach so far, or the widths have no trend, no date is given", () => {
  expect(closingRange(line(10, 5000, -80))).toMatchObject({ kind: "none", reason: "beyond-reach" })
  // Ten days reach 18 days ahead of the first: 1,440 m are gone on the 18th day after it, 1,520 m a day later.
  expect(closingRange(line(10, 1440, -80))).toMatchObject({ kind: "range", latest: "2017-08-19" })
  expect(closingRange(line(10, 1520, -80))).toMatchObject({ kind: "none", reason: "beyond-reach" })
  expect(closingRange(line(10, 1000, 30))).toMatchObject({ kind: "none", reason: "widening" })
  expect(closingRange(line(10, 1000, 0))).toMatchObject({ kind: "none", reason: "no-trend" })
  const wavering = line(12, 1000, 0).map((width, i) => ({ ...width, metres: width.metres + (i % 2) * 100 }))
  expect(closingRange(wavering)).toMatchObject({ kind: "none", reason: "no-trend" })
  // Fast at first, then hardly: the line through all is down before the gap is.
  const slowing = widths(
    [900, 650, 450, 300, 200, 130, 80, 50, 30, 20, 10, 6].map((metres, i) => [i + 1, metres] as const),
  )
  expect(closingRange(slowing)).toMatchObject({ kind: "none", reason: "overdue" })
})

test("under six dates there is no interval and so no range; ties all through are no closing either", () => {
  expect(closingRange([])).toEqual({ kind: "none", reason: "too-few-dates", basis: null })
  expect(closingRange(line(5, 1000, -80))).toMatchObject({ kind: "none", reason: "too-few-dates", basis: { dates: 5 } })
  expect(closingRange(line(6, 600, -100))).toMatchObject({ kind: "range" })
})

test("only the last thirty dates count: an old movement does not speak for the new one", () => {
  const old = line(40, 9000, -80).slice(0, 10)
  const recent = line(40, 9000, -80)
    .slice(10)
    .map((width) => ({ ...width, metres: 5000 }))
  expect(closingRange([...old, ...recent])).toMatchObject({ kind: "none", reason: "no-trend", basis: { dates: 30 } })
})
