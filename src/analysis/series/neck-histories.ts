import type { ActorId } from "../../report/actor.js"
import { type ClosingRange, closingRange } from "./closing-range.js"
import { guardRows } from "./guard-rows.js"
import type { SeriesNeck, SeriesRow } from "./series-row.js"

/** A neck over a series. */
export interface NeckHistory {
  readonly id: string
  readonly closing: ActorId
  /** First and last date on which it was there. */
  readonly from: string
  readonly to: string
  /** Its width on each of its dates, in metres. */
  readonly widths: readonly { readonly date: string; readonly metres: number }[]
  readonly narrowest: { readonly date: string; readonly metres: number }
  /** The pocket that its closing made; null where it made none. */
  readonly closedInto: string | null
  /** When a straight line through its widths would have closed it. */
  readonly range: ClosingRange
}

/**
 * Every neck of a series over its dates, the narrowest first.
 *
 * @param rows - Rows of `series` with necks measured.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const rows = [...series([{ date: "2017-08-13", map }], { parts: ["necks"], closing: ["gov"], maxWidthMetres: 36_000 })]
 * neckHistories(rows)[0].id // "neck:gov:1"
 */
export function neckHistories(rows: readonly SeriesRow[]): NeckHistory[] {
  guardRows(rows)
  const seen = new Map<string, { date: string; neck: SeriesNeck }[]>()
  for (const { date, necks } of rows) {
    for (const neck of necks ?? []) {
      const dated = seen.get(neck.id)
      if (dated) dated.push({ date, neck })
      else seen.set(neck.id, [{ date, neck }])
    }
  }
  const closed = new Map(
    rows.flatMap((row) => (row.closed ?? []).flatMap(({ id, neck }) => (neck ? [[neck, id]] : []))),
  )
  return [...seen]
    .map(([id, dated]): NeckHistory => {
      const widths = dated.map(({ date, neck }) => ({ date, metres: neck.widthMetres.value }))
      return {
        id,
        closing: dated[0]!.neck.closing,
        from: dated[0]!.date,
        to: dated.at(-1)!.date,
        widths,
        narrowest: widths.reduce((least, width) => (width.metres < least.metres ? width : least)),
        closedInto: closed.get(id) ?? null,
        range: closingRange(widths),
      }
    })
    .toSorted((a, b) => a.narrowest.metres - b.narrowest.metres)
}
