import type { Area, Position } from "../geometry/position.js"
import type { FrontStretch } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import type { Measured } from "../report/measured.js"

/** Where a neck ends: a point on the closing actor's boundary, and the front stretch it lies on if the map has any. */
export interface NeckEnd {
  readonly position: Position
  readonly front: FrontStretch | null
  /** The party on the far side of that stretch: who holds the bank's open side. */
  readonly facing: ActorId | null
}

/** Ground that an actor holds inside a pocket. */
export interface HeldGround {
  readonly actor: ActorId
  readonly squareMetres: number
}

/**
 * A locally shortest line through open ground, both ends on the closing actor's boundary, that cuts the open ground in
 * two. Closing it would make a pocket of the ground behind it.
 */
export interface Neck {
  readonly widthMetres: Measured
  readonly ends: readonly [NeckEnd, NeckEnd]
  /** The ground that closing it would cut off, as far as the map's theatre reaches. */
  readonly cutOff: Area
  readonly cutOffSquareMetres: Measured
  /** Who holds the ground that would be cut off, the most first. */
  readonly heldBy: readonly HeldGround[]
  /** Gazetteer ids of the places that would be cut off, from the map. */
  readonly places: readonly string[]
  /** Greatest distance from the neck to ground behind it. */
  readonly depthMetres: number
  /** How much wider the ground gets behind the neck: its greatest clearance ÷ half the neck's width. */
  readonly prominence: number
  /** Share of the theatre's open ground that would be cut off; null where the map has no theatre. */
  readonly shareOfOpenGround: number | null
}
