import { guardMembers } from "../guard/guard-members.js"
import { guardOneOf } from "../guard/guard-one-of.js"
import { wrongType } from "../guard/wrong-call.js"
import { guardControlMap } from "../model/guard-control-map.js"
import { guardGapOptions } from "./guard-gap-options.js"
import { identifySeries } from "./series/identify-series.js"
import { type DatedMap, measureSeries } from "./series/measure-series.js"
import { PARTS, type SeriesOptions } from "./series/series-options.js"
import type { SeriesRow } from "./series/series-row.js"

/**
 * Areas, changes, fronts, pockets and necks over many dates.
 *
 * Maps are taken one by one and only the last is kept, so the memory does not grow with their number. Pockets and necks
 * have ids that they keep from date to date; `pocketHistories` and `neckHistories` gather them.
 *
 * @param maps - Dated maps, oldest first.
 * @param options - What to measure.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If a map is not later than the one before it.
 * @example
 * const days = series([{ date: "2017-08-13", map: august2017 }, { date: "2017-10-10", map: october2017 }])
 * [...days].map(({ daysSince }) => daysSince) // [null, 58]
 */
export function series(maps: Iterable<DatedMap>, options: SeriesOptions = {}): Generator<SeriesRow> {
  if (typeof maps !== "object" || maps === null || !(Symbol.iterator in maps)) {
    wrongType("maps", maps, "dated maps, { date, map }, in a list or one by one")
  }
  guardMembers("options", options, {
    parts: "texts?",
    closing: "texts?",
    minAreaSquareMetres: "size?",
    maxWidthMetres: "size?",
    gaps: "list?",
  })
  options.parts?.forEach((part, i) => guardOneOf(`options.parts[${i}]`, part, PARTS))
  options.gaps?.forEach((asked, i) => guardGapOptions(`options.gaps[${i}]`, asked))
  return identifySeries(measureSeries(guarded(maps), options))
}

function* guarded(maps: Iterable<DatedMap>): Generator<DatedMap> {
  let i = 0
  for (const dated of maps) {
    const name = `maps[${i++}]`
    guardMembers(name, dated, { date: "text", map: "object" })
    guardControlMap(`${name}.map`, dated.map)
    yield dated
  }
}
