import { guardList } from "../../guard/guard-list.js"
import { daysBetween } from "./days-between.js"
import { robustLine } from "./robust-line.js"

/** The width of a gap on one date. */
export interface DatedWidth {
  readonly date: string
  readonly metres: number
}

/** The dates that a closing range rests on. */
export interface ClosingBasis {
  readonly dates: number
  readonly from: string
  readonly to: string
}

/** Change of width by day, with the 95 % interval of the slope. Negative where the gap closes. */
export interface WidthRate {
  readonly metresPerDay: { readonly value: number; readonly low: number; readonly high: number }
}

/** When a straight line through the past widths of a gap reaches 0. Naive: it knows nothing but these widths. */
export type ClosingRange =
  | (WidthRate & {
      readonly kind: "range"
      readonly basis: ClosingBasis
      /** Where the steepest line of the interval, the middle one and the flattest reach 0; null beyond the reach. */
      readonly earliest: string
      readonly middle: string | null
      readonly latest: string | null
      /** No date after this one is given: the series looks no farther ahead than it looks back. */
      readonly reach: string
    })
  | (WidthRate & {
      readonly kind: "none"
      /** The interval of the slope holds 0; the gap widens; it closes beyond the reach; it should be closed already. */
      readonly reason: "no-trend" | "widening" | "beyond-reach" | "overdue"
      readonly basis: ClosingBasis
    })
  | { readonly kind: "none"; readonly reason: "too-few-dates"; readonly basis: ClosingBasis | null }

/** How many of the last dates the line goes through, so that it tells of the latest movement. */
const LAST_DATES = 30

/**
 * When a gap would have closed if its width had gone on as in the last dates of a series.
 *
 * A line through the last 30 widths, by the median of all slopes between two of them, with the 95 % interval of that
 * median. Where the whole interval falls, the dates at which its lines reach 0 are the range. It describes a past series:
 * wars do not move on straight lines, and the widths of following days are not independent, so the true range is wider.
 *
 * @param widths - Oldest first.
 * @returns No range where there are under six dates, where the widths have no trend, or where the closing would lie
 *   farther ahead than the dates used reach back.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const widths = [900, 820, 740, 660, 580, 500].map((metres, i) => ({ date: `2017-08-0${i + 1}`, metres }))
 * closingRange(widths).reason // "beyond-reach"
 */
export function closingRange(widths: readonly DatedWidth[]): ClosingRange {
  guardList("widths", widths, { date: "text", metres: "number" }, "a list of { date, metres }")
  const used = widths.slice(-LAST_DATES)
  const [first, last] = [used[0], used.at(-1)]
  if (!first || !last) return { kind: "none", reason: "too-few-dates", basis: null }
  const basis = { dates: used.length, from: first.date, to: last.date }
  const line = robustLine(used.map(({ date, metres }) => [daysBetween(first.date, date), metres]))
  if (!line) return { kind: "none", reason: "too-few-dates", basis }
  const metresPerDay = { value: line.slope, low: line.low, high: line.high }
  const none = { kind: "none", basis, metresPerDay } as const
  if (line.low > 0) return { ...none, reason: "widening" }
  if (line.high >= 0) return { ...none, reason: "no-trend" }
  const span = daysBetween(first.date, last.date)
  // From the last date on, every steeper line lies below a flatter one: each is the median of widths less slope times days.
  const [earliest, middle, latest] = [line.low, line.slope, line.high].map((slope) =>
    Math.ceil(-line.interceptOf(slope) / slope),
  ) as [number, number, number]
  if (latest <= span) return { ...none, reason: "overdue" }
  if (earliest > 2 * span) return { ...none, reason: "beyond-reach" }
  const dated = (day: number): string | null => (day > 2 * span ? null : dateAfter(first.date, Math.max(day, span)))
  return {
    kind: "range",
    basis,
    metresPerDay,
    earliest: dated(earliest)!,
    middle: dated(middle),
    latest: dated(latest),
    reach: dateAfter(first.date, 2 * span),
  }
}

function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
