import type { MapEdit, MapId } from "frontline"
import type { State } from "./state.js"

/** What the reader has redrawn, by map; a map without edits is not in it. */
export type Edits = ReadonlyMap<MapId, readonly MapEdit[]>

/** No edits on any map. */
export const NO_EDITS: Edits = new Map()

const NONE: readonly MapEdit[] = []

/** The edits of a map. */
export function editsOf({ work }: State, map: MapId): readonly MapEdit[] {
  return work.present.edits.get(map) ?? NONE
}

/** The edits with those of one map in place of its earlier ones. */
export function withEdits(edits: Edits, map: MapId, made: readonly MapEdit[]): Edits {
  const next = new Map(edits)
  if (made.length > 0) next.set(map, made)
  else next.delete(map)
  return next
}

/** Where the corner of an edit is after it; null for what leaves none. */
export function cornerAfter(edit: MapEdit | undefined): readonly [number, number] | null {
  if (edit?.kind === "move") return edit.to
  return edit?.kind === "insert" ? edit.at : null
}
