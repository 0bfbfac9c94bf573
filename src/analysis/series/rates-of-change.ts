import { guardMembers } from "../../guard/guard-members.js"
import { wrongValue } from "../../guard/wrong-call.js"
import type { ActorId } from "../../report/actor.js"
import { guardRows } from "./guard-rows.js"
import type { SeriesRow } from "./series-row.js"

/** How fast one actor's ground changed up to a date. */
export interface RateOfChange {
  readonly date: string
  readonly actor: ActorId
  /** Net ground since the map before by the days since. */
  readonly netSquareMetresPerDay: number
  /** Median of the daily rates of the window that ends on this date; null while the series is shorter than the window. */
  readonly medianSquareMetresPerDay: number | null
}

/** How rates are smoothed. */
export interface RateOptions {
  /** Days of the moving median, the date itself the last; 7 unless told. */
  readonly windowDays?: number
}

const WINDOW_DAYS = 7

/**
 * Ground that every actor gained or lost by day, from date to date, with a moving median.
 *
 * A step over days without a map is spread over them evenly: each of its days has the step's net ground by its days, and
 * counts in the median for itself.
 *
 * @param rows - Rows of `series` with changes measured.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If the window is no whole number of days from 1 on.
 * @example
 * const rows = [...series([{ date: "2017-08-13", map: august2017 }, { date: "2017-10-10", map: october2017 }])]
 * ratesOfChange(rows).find(({ actor }) => actor === "gov").medianSquareMetresPerDay // 325…
 */
export function ratesOfChange(rows: readonly SeriesRow[], options: RateOptions = {}): RateOfChange[] {
  guardRows(rows)
  const { windowDays = WINDOW_DAYS } = guardMembers("options", options, { windowDays: "number?" })
  if (!Number.isInteger(windowDays) || windowDays < 1) {
    wrongValue("options.windowDays", windowDays, "a whole number of days, from 1 on")
  }
  const actors = [...new Set(rows.flatMap((row) => row.areas.map(({ actor }) => actor)))]
  const steps = rows.flatMap(({ date, daysSince, change }) =>
    daysSince && change ? [{ date, daysSince, change }] : [],
  )
  const rates = new Map(
    actors.map((actor) => [
      actor,
      steps.map(({ daysSince, change }) => ({
        days: daysSince,
        rate: (change.find((step) => step.actor === actor)?.netSquareMetres ?? 0) / daysSince,
      })),
    ]),
  )
  return steps.flatMap(({ date }, i) =>
    actors.map((actor) => {
      const own = rates.get(actor)!
      return {
        date,
        actor,
        netSquareMetresPerDay: own[i]!.rate,
        medianSquareMetresPerDay: medianOfLast(own, i, windowDays),
      }
    }),
  )
}

function medianOfLast(
  rates: readonly { readonly days: number; readonly rate: number }[],
  last: number,
  windowDays: number,
): number | null {
  const daily: number[] = []
  for (let i = last; i >= 0 && daily.length < windowDays; i--) {
    const days = Math.min(rates[i]!.days, windowDays - daily.length)
    for (let day = 0; day < days; day++) daily.push(rates[i]!.rate)
  }
  if (daily.length < windowDays) return null
  daily.sort((a, b) => a - b)
  const middle = daily.length >> 1
  return daily.length % 2 === 1 ? daily[middle]! : (daily[middle - 1]! + daily[middle]!) / 2
}
