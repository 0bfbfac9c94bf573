import type { Position } from "../geometry/position.js"
import type { Bilingual } from "../report/actor.js"

/** What sort of thing a place is. */
export type PlaceKind =
  | "city"
  | "town"
  | "village"
  | "quarter"
  | "mountain"
  | "airbase"
  | "base"
  | "oil-field"
  | "road-junction"
  | "ruin"
  | "river"
  | "area"
  | "governorate"
  | "border-point"
  | "boundary-point"

/** How well a position is known: `memory` is general knowledge without a source at hand. */
export type PlaceConfidence = "high" | "medium" | "low" | "memory"

/** A named place with the radius in which it surely lies. */
export interface Place {
  readonly id: string
  readonly name: Bilingual
  /** Other spellings, in either script. */
  readonly aliases: readonly string[]
  readonly kind: PlaceKind
  readonly position: Position
  /** Radius of uncertainty, in metres: the true place lies within it. */
  readonly radiusMetres: number
  readonly confidence: PlaceConfidence
  /** Governorate, in English. */
  readonly governorate: string
  readonly sources: readonly string[]
  /** What is doubtful about the position, in our words; absent where nothing is. */
  readonly note?: string
}
