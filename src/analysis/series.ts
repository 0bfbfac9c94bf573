import { identifySeries } from "./series/identify-series.js"
import { type DatedMap, measureSeries } from "./series/measure-series.js"
import type { SeriesOptions } from "./series/series-options.js"
import type { SeriesRow } from "./series/series-row.js"

/**
 * Areas, changes, fronts, pockets and necks over many dates.
 *
 * Maps are taken one by one and only the last is kept, so the memory does not grow with their number. Pockets and necks
 * have ids that they keep from date to date; `pocketHistories` and `neckHistories` gather them.
 *
 * @param maps - Dated maps, oldest first.
 * @param options - What to measure.
 * @throws {RangeError} If a map is not later than the one before it.
 * @example
 * const days = series([{ date: "2017-08-13", map: august2017 }, { date: "2017-10-10", map: october2017 }])
 * [...days].map(({ daysSince }) => daysSince) // [null, 58]
 */
export function series(maps: Iterable<DatedMap>, options: SeriesOptions = {}): Generator<SeriesRow> {
  return identifySeries(measureSeries(maps, options))
}
