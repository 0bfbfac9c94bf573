import { type GapHistory, gapHistories } from "../../analysis/series/gap-histories.js"
import { identifySeries } from "../../analysis/series/identify-series.js"
import { type NeckHistory, neckHistories } from "../../analysis/series/neck-histories.js"
import { type PocketHistory, pocketHistories } from "../../analysis/series/pocket-histories.js"
import { type RateOfChange, ratesOfChange } from "../../analysis/series/rates-of-change.js"
import type { SeriesRow } from "../../analysis/series/series-row.js"
import type { FileMeasures, FileProblem } from "./file-measures.js"

/** All that a series answers: the JSON document of the command. */
export interface SeriesAnswer {
  readonly rows: readonly SeriesRow[]
  readonly rates: readonly RateOfChange[]
  readonly pockets: readonly PocketHistory[]
  readonly necks: readonly NeckHistory[]
  readonly gaps: readonly GapHistory[]
  /** Dates before which days have no map, and how many. */
  readonly missing: readonly { readonly before: string; readonly days: number }[]
  /** Dates on which nothing changed since the map before. */
  readonly unchanged: readonly string[]
  /** Files that the series went on without. */
  readonly problems: readonly FileProblem[]
  /** Files of a folder that are no dated maps. */
  readonly passedOver: readonly string[]
}

/** Puts what the files gave together. */
export function seriesAnswer(
  measures: readonly FileMeasures[],
  { problems, passedOver }: Pick<SeriesAnswer, "problems" | "passedOver">,
  windowDays: number | undefined,
): SeriesAnswer {
  const measured = measures.flatMap((found) => (found.kind === "measured" ? [found.measured] : []))
  const rows = [...identifySeries(measured)]
  return {
    rows,
    rates: ratesOfChange(rows, windowDays === undefined ? {} : { windowDays }),
    pockets: pocketHistories(rows),
    necks: neckHistories(rows),
    gaps: gapHistories(rows),
    missing: rows.flatMap(({ date, daysSince }) =>
      daysSince !== null && daysSince > 1 ? [{ before: date, days: daysSince - 1 }] : [],
    ),
    unchanged: rows.flatMap(({ date, change }) => (change?.length === 0 ? [date] : [])),
    problems: [...problems, ...measures.flatMap((found) => (found.kind === "problem" ? [found.problem] : []))],
    passedOver,
  }
}
