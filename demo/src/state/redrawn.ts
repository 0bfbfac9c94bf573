import type { ActorId, ControlMap, MapEdit, MapId, Neck, NoRedrawReason, RedrawAnswer } from "frontline"
import type { Answers, Opened } from "./library.js"

/** A map with the reader's edits on it, and what was measured there. */
export interface Redrawn {
  /** The edits that the map has. */
  readonly edits: readonly MapEdit[]
  /** The edits that were asked for last; more than the map has where one was refused. */
  readonly tried: readonly MapEdit[]
  readonly refused: NoRedrawReason | null
  /** The map as the worker gave it last; while a corner is dragged it is that of before. */
  readonly opened: Opened
  readonly answers: Answers
  /** Whether the answers are of edits that the map does not have yet. */
  readonly isAhead: boolean
  /** Grows with every redrawing. */
  readonly serial: number
  /** Whose list of necks was looked for on this very map; the others are of a map before it, but for the drawn neck. */
  readonly searched: ActorId | null
}

/** What the worker tells of a redrawn map; the map itself once nothing is being dragged any more. */
export interface RedrawTold extends Omit<RedrawAnswer, "map"> {
  readonly map: ControlMap | null
}

/** What happens to redrawn maps. */
export type RedrawnAction =
  | {
      readonly type: "redrawn"
      readonly map: MapId
      readonly edits: readonly MapEdit[]
      readonly answer: RedrawTold
    }
  /** The necks of a redrawn map were looked for. */
  | {
      readonly type: "redrawn-necks"
      readonly map: MapId
      readonly edits: readonly MapEdit[]
      readonly closing: ActorId
      readonly necks: readonly Neck[]
    }
  /** The library failed at it. */
  | { readonly type: "redraw-failed"; readonly map: MapId; readonly edits: readonly MapEdit[] }

/** Under which id the worker keeps a map with the reader's edits. */
export function redrawnId(map: MapId): MapId {
  return `redrawn ${map}`
}
