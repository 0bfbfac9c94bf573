import type { ActorId, MapEdit, MapId, Neck, NoRedrawReason, RedrawAnswer } from "frontline"
import type { Answers, Opened } from "./library.js"

/** A map with the reader's edits on it, and what was measured there. */
export interface Redrawn {
  /** The edits that the map has. */
  readonly edits: readonly MapEdit[]
  /** The edits that were asked for last; more than the map has where one was refused. */
  readonly tried: readonly MapEdit[]
  readonly refused: NoRedrawReason | null
  readonly opened: Opened
  /** The map when nothing was being dragged last: the map draws this one, while the numbers and the dragged edges run ahead. */
  readonly rested: Opened
  readonly answers: Answers
  /** Grows with every redrawing. */
  readonly serial: number
  /** Whose list of necks was looked for on this very map; the others are of a map before it, but for the drawn neck. */
  readonly searched: ActorId | null
}

/** What happens to redrawn maps. */
export type RedrawnAction =
  | {
      readonly type: "redrawn"
      readonly map: MapId
      readonly edits: readonly MapEdit[]
      readonly answer: RedrawAnswer
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
