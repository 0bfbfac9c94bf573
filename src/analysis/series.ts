import type { ControlMap } from "../model/control-map.js"
import { type ActorArea, areas } from "./areas.js"

/** What one map of a series gives. */
export interface SeriesRow {
  readonly date: string
  readonly areas: readonly ActorArea[]
  readonly total: number
}

/**
 * Areas by actor over many dates, one map in memory at a time.
 *
 * @param maps - Dated maps in any order; they are taken one by one.
 * @returns A row for each map, oldest first.
 */
export function series(maps: Iterable<{ readonly date: string; readonly map: ControlMap }>): SeriesRow[] {
  const rows: SeriesRow[] = []
  for (const { date, map } of maps) rows.push({ date, ...areas(map) })
  return rows.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
