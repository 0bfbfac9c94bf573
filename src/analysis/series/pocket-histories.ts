import type { ActorId } from "../../report/actor.js"
import type { Measured } from "../../report/measured.js"
import { guardRows } from "./guard-rows.js"
import { neckHistories } from "./neck-histories.js"
import type { EndedPocket, PocketState, SeriesPocket, SeriesRow } from "./series-row.js"

/** The life of a pocket over a series. */
export interface PocketHistory {
  readonly id: string
  readonly closing: ActorId
  /** The neck whose closing made it and the dates on which that neck was there; null where none is known. */
  readonly forming: { readonly neck: string; readonly from: string; readonly to: string } | null
  /** First and last date on which it was closed. */
  readonly from: string
  readonly to: string
  /** Whether it was there on the first map already, so that its beginning is not known. */
  readonly isCutByStart: boolean
  /** Pockets that it came from by a split. */
  readonly parents: readonly string[]
  /** Dates on which it split or took others in. */
  readonly splits: readonly { readonly date: string; readonly into: readonly string[] }[]
  readonly merges: readonly { readonly date: string; readonly with: readonly string[] }[]
  readonly dates: readonly { readonly date: string; readonly squareMetres: Measured; readonly state: PocketState }[]
  /** How it ended and on which map that shows; null where it is there on the last map. */
  readonly end: (Omit<EndedPocket, "id"> & { readonly date: string }) | null
}

/**
 * The life of every pocket of a series, in the order in which they came about.
 *
 * @param rows - Rows of `series` with pockets measured; with necks measured too, the forming of pockets is told.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const rows = [...series([{ date: "2017-08-13", map: august2017 }, { date: "2017-10-10", map: october2017 }])]
 * pocketHistories(rows).find(({ id }) => id === "pocket:sdf:1").dates.length // 2
 */
export function pocketHistories(rows: readonly SeriesRow[]): PocketHistory[] {
  guardRows(rows)
  const necks = new Map(neckHistories(rows).map((neck) => [neck.id, neck]))
  const ids = [...new Set(rows.flatMap(({ closed }) => (closed ?? []).map(({ id }) => id)))]
  const seen = new Map<string, { date: string; pocket: SeriesPocket }[]>(ids.map((id) => [id, []]))
  for (const { date, closed } of rows) for (const pocket of closed ?? []) seen.get(pocket.id)!.push({ date, pocket })
  const ends = new Map(rows.flatMap(({ date, ended }) => (ended ?? []).map(({ id, ...end }) => [id, { ...end, date }])))
  const births = [...seen].map(([id, dates]) => ({ id, date: dates[0]!.date, from: dates[0]!.pocket.from }))
  return [...seen].map(([id, dated]): PocketHistory => {
    const { date: from, pocket: first } = dated[0]!
    const neck = first.neck === null ? undefined : necks.get(first.neck)
    const split = births.filter((birth) => birth.id !== id && birth.from.includes(id))
    const splitDates = [...new Set(split.map(({ date }) => date))]
    return {
      id,
      closing: first.closing,
      forming: neck ? { neck: neck.id, from: neck.from, to: neck.to } : null,
      from,
      to: dated.at(-1)!.date,
      isCutByStart: from === rows[0]!.date,
      parents: first.from,
      splits: splitDates.map((date) => ({
        date,
        into: split.filter((birth) => birth.date === date).map((birth) => birth.id),
      })),
      merges: dated.slice(1).flatMap(({ date, pocket }) => {
        const others = pocket.from.filter((other) => other !== id)
        return others.length > 0 ? [{ date, with: others }] : []
      }),
      dates: dated.map(({ date, pocket: { squareMetres, state } }) => ({ date, squareMetres, state })),
      end: ends.get(id) ?? null,
    }
  })
}
