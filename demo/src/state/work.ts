import type { ActorId, MapEdit, MapId, Position } from "frontline"
import { type Edits, NO_EDITS, withEdits } from "./edits.js"
import type { ForceAction } from "./forces.js"
import { type Forces, NO_FORCES, withForce } from "./forces.js"
import { merge } from "./merge.js"

/** Which neck is drawn: the page's own gap, that between the picked forces, one of the list by its number from 0, or none. */
export type Drawn = "gap" | "asked" | number | null

/** What the reader has made and asked: all of it can be undone. */
export interface Work {
  /** The actor whose closing of necks is considered. */
  readonly closing: ActorId
  readonly drawn: Drawn
  /** The map on which the drawn neck is taken as closed; null where it is open. */
  readonly closed: MapId | null
  /** The two forces whose gap is asked for. */
  readonly forces: Forces
  /** The line that is being measured. */
  readonly line: readonly Position[]
  /** What the reader has redrawn on each map. */
  readonly edits: Edits
}

/** What happens to the reader's work. */
export type WorkAction =
  | { readonly type: "closing"; readonly actor: ActorId }
  | { readonly type: "draw"; readonly drawn: Drawn }
  /** A neck is drawn and taken as closed on a map, or open again. */
  | { readonly type: "neck-closed"; readonly drawn: Drawn; readonly on: MapId | null }
  | { readonly type: "line-extended"; readonly position: Position }
  | ForceAction
  /** A point is dragged: the first move is a step that can be undone, those that follow belong to it. */
  | { readonly type: "line-moved"; readonly index: number; readonly position: Position; readonly isFirst: boolean }
  | { readonly type: "line-cleared" }
  /**
   * A line is redrawn. `new` makes a step that can be undone; `amend` gives the last edit another form while it is being dragged;
   * `replace` does so in a step of its own.
   */
  | { readonly type: "redraw"; readonly map: MapId; readonly edit: MapEdit; readonly step: "new" | "amend" | "replace" }
  /** All edits of a map are taken back. */
  | { readonly type: "redraw-cleared"; readonly map: MapId }

/** The work before anything is asked. */
export function initialWork(closing: ActorId): Work {
  return { closing, drawn: "gap", closed: null, forces: NO_FORCES, line: [], edits: NO_EDITS }
}

/** The work after an action. */
export function reduceWork(work: Work, action: WorkAction): Work {
  switch (action.type) {
    case "closing":
      return action.actor === work.closing ? work : { ...work, closing: action.actor, drawn: null, closed: null }
    case "draw":
      return merge(work, { drawn: action.drawn, closed: action.drawn === work.drawn ? work.closed : null })
    case "neck-closed":
      return merge(work, { drawn: action.drawn, closed: action.on })
    case "force":
      return merge(work, { forces: withForce(work.forces, action), drawn: "asked", closed: null })
    case "forces-cleared":
      return merge(work, { forces: NO_FORCES, drawn: "gap", closed: null })
    case "line-extended":
      return { ...work, line: [...work.line, action.position] }
    case "line-moved":
      return action.index in work.line ? { ...work, line: work.line.with(action.index, action.position) } : work
    case "line-cleared":
      return work.line.length === 0 ? work : { ...work, line: [] }
    case "redraw": {
      const before = work.edits.get(action.map) ?? []
      const kept = action.step === "new" ? before : before.slice(0, -1)
      return { ...work, edits: withEdits(work.edits, action.map, [...kept, action.edit]) }
    }
    case "redraw-cleared":
      return work.edits.has(action.map) ? { ...work, edits: withEdits(work.edits, action.map, []) } : work
  }
}
