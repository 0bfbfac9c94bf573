import type { Position } from "../../geometry/position.js"
import type { ActorId } from "../../report/actor.js"

/**
 * Why a line cannot be redrawn as it was asked.
 *
 * - `no-corner`: no boundary of the map has a corner there, or an edge between these two.
 * - `fixed`: the corner or edge lies on the theatre's edge, which the map does not go beyond.
 * - `outside`: the line would leave the theatre.
 * - `crosses`: the line would meet itself or another boundary, of `actor`, at a place; null where it is the drawn line itself.
 * - `junction`: more than two lines meet at the corner, so it cannot be taken out.
 * - `too-few`: without the corner its ring would have no ground.
 * - `apart`: an end of a drawn stretch is farther from every boundary, or from one of the taker's, than it may be.
 * - `no-ground`: no ground lies between the drawn stretch and the old line.
 */
export type NoRedrawReason =
  | { readonly kind: "no-corner"; readonly at: Position }
  | { readonly kind: "fixed"; readonly at: Position }
  | { readonly kind: "outside"; readonly at: Position }
  | { readonly kind: "crosses"; readonly at: Position; readonly actor: ActorId | null }
  | { readonly kind: "junction"; readonly at: Position }
  | { readonly kind: "too-few"; readonly at: Position }
  | { readonly kind: "apart"; readonly at: Position; readonly metres: number; readonly allowed: number }
  | { readonly kind: "no-ground"; readonly at: Position }
