import type { ActorId } from "../../report/actor.js"
import { type ClosingRange, closingRange, type DatedWidth } from "./closing-range.js"
import { guardRows } from "./guard-rows.js"
import type { SeriesRow } from "./series-row.js"

/** A gap between two named forces over a series. */
export interface GapHistory {
  readonly actor: ActorId
  readonly from: string
  readonly to: string
  /** Its width on the dates on which it was there, in metres. */
  readonly widths: readonly DatedWidth[]
  /** When a straight line through its widths would have closed it. */
  readonly range: ClosingRange
}

/**
 * The gaps that a series was asked for, over its dates.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const gaps = [{ actor: "gov", from: forceAt(map, "al-sukhnah"), to: forceAt(map, "al-kadir") }]
 * gapHistories([...series([{ date: "2017-08-13", map }], { parts: [], gaps })])[0].widths.length // 1
 */
export function gapHistories(rows: readonly SeriesRow[]): GapHistory[] {
  guardRows(rows)
  return (rows[0]?.gaps ?? []).map(({ actor, from, to }, i): GapHistory => {
    const widths = rows.flatMap(({ date, gaps }) => {
      const width = gaps[i]!.widthMetres
      return width ? [{ date, metres: width.value }] : []
    })
    return { actor, from, to, widths, range: closingRange(widths) }
  })
}
