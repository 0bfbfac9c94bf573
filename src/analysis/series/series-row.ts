import type { ActorId } from "../../report/actor.js"
import type { DatedNeck, DatedPocket, MeasuredDate, PocketEnd, SeriesStep } from "./measured-date.js"

/** How a pocket compares with the map before. */
export type PocketState = "new" | "same" | "reduced" | "grown"

/** A pocket on one date, with the id that it keeps over all dates. */
export interface SeriesPocket extends DatedPocket {
  readonly id: string
  readonly state: PocketState
  /** Pockets of the map before that share ground with it: none where it is new, several where they merged. */
  readonly from: readonly string[]
  /** The neck by whose closing it came about; null where it is not new or no neck is known. */
  readonly neck: string | null
}

/** A pocket of the map before that is no pocket of its own any more. */
export interface EndedPocket {
  readonly id: string
  /** Its ground was taken, it was opened, it fell under the least area, or it merged with another. */
  readonly how: PocketEnd | "merged"
  /** The pocket it merged with. */
  readonly into: string | null
  /** The neck by which it was opened, where necks are measured. */
  readonly neck: string | null
}

/** A neck on one date, with the id that it keeps over all dates. */
export interface SeriesNeck extends DatedNeck {
  readonly id: string
}

/** What one map of a series gives. */
export interface SeriesRow extends Pick<MeasuredDate, "date" | "areas" | "total" | "fronts" | "gaps"> {
  /** Days since the map before; null for the first. More than 1 where days are missing. */
  readonly daysSince: number | null
  /** What changed since the map before, actor by actor; empty where nothing did, null for the first map. */
  readonly change: readonly SeriesStep[] | null
  /** Pockets that each actor has closed in, and their ground; actors without any are left out. Null if not asked for. */
  readonly pockets: readonly PocketCount[] | null
  readonly closed: readonly SeriesPocket[] | null
  readonly ended: readonly EndedPocket[] | null
  /** Null if not asked for. */
  readonly necks: readonly SeriesNeck[] | null
}

/** How many pockets one actor has closed in, and their ground. */
export interface PocketCount {
  readonly closing: ActorId
  readonly count: number
  readonly squareMetres: number
}
