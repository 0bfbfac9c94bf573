import type { ControlMap } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import { type ActorArea, areas } from "./areas.js"
import { change } from "./change.js"
import { pockets } from "./pockets.js"

/** What one actor gained and lost since the map before. */
export interface SeriesStep {
  readonly actor: ActorId
  readonly gainedSquareMetres: number
  readonly lostSquareMetres: number
  readonly netSquareMetres: number
}

/** What one map of a series gives. */
export interface SeriesRow {
  readonly date: string
  readonly areas: readonly ActorArea[]
  readonly total: number
  /** Pockets that each actor has closed in, and their ground; actors without any are left out. */
  readonly pockets: readonly { readonly closing: ActorId; readonly count: number; readonly squareMetres: number }[]
  /** Days since the map before; null for the first. More than 1 where days are missing. */
  readonly daysSince: number | null
  /** What changed since the map before, actor by actor; empty where nothing did, null for the first map. */
  readonly change: readonly SeriesStep[] | null
}

/**
 * Areas, pockets and changes over many dates.
 *
 * Maps are taken one by one and only the last is kept, so the memory does not grow with their number.
 *
 * @param maps - Dated maps, oldest first.
 * @throws {RangeError} If a map is not later than the one before it.
 * @example
 * const days = series([{ date: "2017-08-13", map: august2017 }, { date: "2017-10-10", map: october2017 }])
 * [...days].map(({ daysSince }) => daysSince) // [null, 58]
 */
export function* series(maps: Iterable<{ readonly date: string; readonly map: ControlMap }>): Generator<SeriesRow> {
  let before: { date: string; map: ControlMap } | null = null
  for (const { date, map } of maps) {
    if (before && date <= before.date) {
      throw new RangeError(
        `the map of ${date} comes after that of ${before.date}; a series goes from the oldest to the newest`,
      )
    }
    yield {
      date,
      ...areas(map),
      pockets: [...map.areas.keys()].flatMap((closing) => {
        const found = pockets(map, { closing })
        const squareMetres = found.reduce((sum, pocket) => sum + pocket.squareMetres.value, 0)
        return found.length === 0 ? [] : [{ closing, count: found.length, squareMetres }]
      }),
      daysSince: before ? (Date.parse(date) - Date.parse(before.date)) / 86_400_000 : null,
      change: before && change(before.map, map, { displacement: false }).changes.map(stepOf),
    }
    before = { date, map }
  }
}

function stepOf({ actor, gainedSquareMetres, lostSquareMetres, netSquareMetres }: SeriesStep): SeriesStep {
  return { actor, gainedSquareMetres, lostSquareMetres, netSquareMetres }
}
