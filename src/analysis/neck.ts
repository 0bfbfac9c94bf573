import type { Area, Position } from "../geometry/position.js"
import type { FrontStretch } from "../model/control-map.js"
import type { ActorId } from "../report/actor.js"
import type { Measured } from "../report/measured.js"

/** Where a leg ends: a point on the closing actor's boundary or on a barrier. */
export interface NeckEnd {
  readonly position: Position
  /** The front stretch it lies on; null on a barrier, at the theatre's edge, and on maps without fronts. */
  readonly front: FrontStretch | null
  /** The party on the far side of that stretch. */
  readonly facing: ActorId | null
}

/** One line across open ground, from bank to bank. */
export interface NeckLeg {
  readonly widthMetres: Measured
  readonly ends: readonly [NeckEnd, NeckEnd]
}

/** Ground that an actor holds inside a pocket. */
export interface HeldGround {
  readonly actor: ActorId
  readonly squareMetres: number
}

/** Lines that together cut a piece of open ground off, and what they cut off. */
export interface Cut {
  /** All legs together: what would still have to be closed. */
  readonly widthMetres: Measured
  /** One where nothing stands in the way, more where they hop over enclaves; the widest first. */
  readonly legs: readonly NeckLeg[]
  /** Ends of the widest leg. */
  readonly ends: readonly [NeckEnd, NeckEnd]
  /** The ground cut off, as far as the map's theatre reaches. */
  readonly cutOff: Area
  readonly cutOffSquareMetres: Measured
  /** Who holds that ground, the most first. */
  readonly heldBy: readonly HeldGround[]
  /** Gazetteer ids of the map's places in it. */
  readonly places: readonly string[]
  /** Greatest distance from the widest leg to ground behind it. */
  readonly depthMetres: number
  /** Share of the theatre's open ground that is cut off; null where the map has no theatre. */
  readonly shareOfOpenGround: number | null
}

/**
 * Locally shortest lines through open ground, their ends on the closing actor's boundary, that cut the open ground in
 * two. Closing them would make a pocket of the ground behind.
 */
export interface Neck extends Cut {
  /** How much wider the ground gets behind: its greatest clearance ÷ that of the neck's widest leg. */
  readonly prominence: number
  /** The smallest pocket that holds this one, as a number in the list that the neck stands in; null where none does. */
  readonly within: number | null
}
