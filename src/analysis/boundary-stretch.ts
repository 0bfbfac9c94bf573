import type { Position } from "../geometry/position.js"
import type { FrontStretch } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"

/**
 * What lies beyond a boundary: another actor (`front`), contested ground, ground of which nobody says who holds it
 * (`unknown`), the state border, the theatre's edge, or a river or shore (`water`).
 */
export type BoundaryKind = "front" | "contested" | "unknown" | "border" | "theatre-edge" | "water"

/** A stretch of the boundary of one actor's ground, the ground on its left, with one and the same thing beyond it. */
export interface BoundaryStretch {
  readonly actor: ActorId
  readonly kind: BoundaryKind
  /** Who holds the ground beyond; `unknown` where nobody does, null at a border, the theatre's edge or water. */
  readonly other: ActorId | null
  /** Along the actor's own boundary. */
  readonly line: readonly Position[]
  readonly metres: number
  /** Greatest gap or overlap between the two boundaries; 0 where they share their edges. */
  readonly bandMetres: number
  /** Half way between the two boundaries: the line itself where they share their edges. */
  readonly middle: readonly Position[]
  /** The front that was drawn here; null where the map draws none. */
  readonly drawn: FrontStretch | null
}

/** Where the grounds of three or more actors meet. */
export interface Junction {
  readonly position: Position
  /** In alphabetical order. */
  readonly actors: readonly ActorId[]
}
