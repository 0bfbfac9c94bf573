import type { Position } from "../../geometry/position.js"
import type { ActorId } from "../../report/actor.js"
import type { Measured } from "../../report/measured.js"
import type { ActorArea } from "../areas.js"
import type { ChangeRanges } from "../change/change-ranges.js"
import type { HeldGround } from "../neck.js"
import type { NoGapReason } from "../no-gap-reason.js"
import type { GroundLink } from "./pocket-links.js"

/** What one actor gained and lost since the map before. */
export interface SeriesStep {
  readonly actor: ActorId
  readonly gainedSquareMetres: number
  readonly lostSquareMetres: number
  readonly netSquareMetres: number
  /** The same three with their intervals. */
  readonly ranges: ChangeRanges
  /** Of the gained, how much each other actor held before; of the lost, how much each holds after. */
  readonly from: Readonly<Record<ActorId, number>>
  readonly to: Readonly<Record<ActorId, number>>
}

/** Length of a pair's front. */
export interface SeriesFront {
  readonly between: readonly [ActorId, ActorId]
  readonly metres: number
}

/** A pocket on one date. */
export interface DatedPocket {
  readonly closing: ActorId
  readonly squareMetres: Measured
  readonly heldBy: readonly HeldGround[]
  /** Gazetteer ids of the map's places in it. */
  readonly places: readonly string[]
  /** A position in it, to find it by. */
  readonly at: Position
}

/** A neck on one date. */
export interface DatedNeck {
  readonly closing: ActorId
  readonly widthMetres: Measured
  readonly witness: readonly [Position, Position]
  readonly legs: number
  readonly cutOffSquareMetres: Measured
  readonly depthMetres: number
  readonly prominence: number
  readonly heldBy: readonly HeldGround[]
  readonly places: readonly string[]
}

/** The gap between two named forces on one date. */
export interface DatedGap {
  readonly actor: ActorId
  readonly from: string
  readonly to: string
  /** Null where there is no such gap on that date. */
  readonly widthMetres: Measured | null
  readonly joins: "one-area" | "separate-areas" | null
  readonly reason: NoGapReason | { readonly kind: "no-ground" } | null
}

/** How a pocket that is there no more has ended. */
export type PocketEnd = "taken" | "opened" | "below-limit"

/** What two following maps give together. */
export interface MeasuredStep {
  /** Days since the map before; more than 1 where days are missing. */
  readonly daysSince: number
  readonly change: readonly SeriesStep[] | null
  readonly pockets: readonly GroundLink[]
  readonly necks: readonly GroundLink[]
  /** From necks of the map before to new pockets, and from pockets that are gone to necks. */
  readonly closed: readonly GroundLink[]
  readonly opened: readonly GroundLink[]
  /** Pockets of the map before that share no ground with one of this map, by their numbers. */
  readonly ended: readonly { readonly from: number; readonly how: PocketEnd }[]
}

/** What one map of a series gives, by itself and against the one before it; plain data, small, without shapes. */
export interface MeasuredDate {
  readonly date: string
  readonly areas: readonly ActorArea[]
  readonly total: number
  readonly fronts: readonly SeriesFront[] | null
  readonly pockets: readonly DatedPocket[] | null
  readonly necks: readonly DatedNeck[] | null
  readonly gaps: readonly DatedGap[]
  /** Null for the first. */
  readonly step: MeasuredStep | null
}
