import type { Position } from "../geometry/position.js"
import type { ActorId, Bilingual } from "../report/actor.js"

/**
 * What a stretch of line rests on: claims of reports, background pages, nothing but its neighbours, or the hand of whoever
 * redrew it.
 */
export type Basis = "claims" | "background" | "inferred" | "redrawn"

/** A hand-drawn stretch of front line. */
export interface Trace {
  readonly id: string
  /** Who holds the ground on the left of the line, in the direction it is drawn. */
  readonly left: ActorId
  readonly right: ActorId
  readonly basis: Basis
  /** How far the true line may lie to either side, in metres. */
  readonly uncertaintyMetres: number
  /** Places whose position the stretch was drawn from. */
  readonly anchors: readonly string[]
  readonly claims: readonly string[]
  readonly pages: readonly string[]
  readonly note: Bilingual
  readonly line: readonly Position[]
}
