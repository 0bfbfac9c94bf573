import type { ActorId, MapId, Position } from "frontline"
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

/** The work before anything is asked. */
export function initialWork(closing: ActorId): Work {
  return { closing, drawn: "gap", closed: null, forces: NO_FORCES, line: [] }
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
  }
}
