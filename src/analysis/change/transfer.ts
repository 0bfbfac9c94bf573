import type { Area, Position } from "../../geometry/position.js"
import type { ActorId } from "../../report/actor.js"
import type { Measured } from "../../report/measured.js"
import type { DisplacementWitness } from "../displacement.js"

/**
 * What a change of hands is: ground that was taken (`movement`); a line drawn anew less than a metre off (`sliver`); another
 * course of the border or of the theatre's edge (`redrawn-border`); or a line that moved by no more than the two drawings
 * may be off, round no place that changed hands (`inside-drawing-error`).
 */
export type ChangeKind = "movement" | "sliver" | "redrawn-border" | "inside-drawing-error"

/** A piece of ground that passed from one actor to another. */
export interface TransferPiece {
  readonly kind: ChangeKind
  readonly area: Area
  readonly squareMetres: number
  /** The same with its interval: both lines off by their drawing uncertainty. */
  readonly range: Measured
  /** Twice the area over the perimeter: the mean width of a long thin piece. Metres. */
  readonly widthMetres: number
  /** The farthest way across it between the line before and the line after. */
  readonly greatest: DisplacementWitness
  /** What the two drawings may be off together where it is widest; null where neither map says. Metres. */
  readonly drawingErrorMetres: number | null
  /** Gazetteer ids of the places in it; the nearest one where there is none in it. */
  readonly places: readonly string[]
  readonly nearestPlace: { readonly id: string; readonly metres: number } | null
  /** Ids of the stretches of front, before and after, between which it lies; null where a map draws none. */
  readonly fronts: { readonly before: string | null; readonly after: string | null }
  /** A position in it. */
  readonly at: Position
}

/** All ground that passed from one actor to another between two maps. */
export interface Transfer {
  /** Who lost it; `nobody` where nobody held it before. */
  readonly from: ActorId
  /** Who gained it; `nobody` where nobody holds it after. */
  readonly to: ActorId
  readonly squareMetres: number
  /** The same with its interval. */
  readonly range: Measured
  /** The same by what it is; the kinds add up to the whole. */
  readonly byKind: Readonly<Record<ChangeKind, number>>
  /** The largest first. */
  readonly pieces: readonly TransferPiece[]
}
