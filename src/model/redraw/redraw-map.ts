import { guardList } from "../../guard/guard-list.js"
import { guardOneOf } from "../../guard/guard-one-of.js"
import type { ControlMap } from "../control-map.js"
import { guardControlMap } from "../guard-control-map.js"
import { insertVertex } from "./insert-vertex.js"
import type { MapEdit } from "./map-edit.js"
import { moveVertex } from "./move-vertex.js"
import type { NoRedrawReason } from "./no-redraw-reason.js"
import { redrawStretch } from "./redraw-stretch.js"
import type { Redrawing } from "./redrawing.js"
import { removeVertex } from "./remove-vertex.js"

/** A map after some edits. */
export interface RedrawnMap {
  readonly map: ControlMap
  /** How many of the edits, from the first, the map has. */
  readonly done: number
  /** Why the next one cannot be made; null where all were. */
  readonly refused: NoRedrawReason | null
}

/** What was made of each map last, edit by edit: while a corner is dragged only the last of many edits differs. */
const made = new WeakMap<ControlMap, readonly { readonly edit: string; readonly map: ControlMap }[]>()

/**
 * Makes edits on a map, one after another, up to the first that cannot be made.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If an edit names a position that is no longitude and latitude, or an actor without ground.
 * @example
 * const [a, b] = map.fronts.find(({ id }) => id === "front:sukhnah").line
 * const edits = [{ kind: "move", from: b, to: [b[0], b[1] + 0.01] }, { kind: "remove", at: [0, 0] }]
 * const { done, refused } = redrawMap(map, edits)
 * done // 1
 * refused.kind // "no-corner"
 */
export function redrawMap(map: ControlMap, edits: readonly MapEdit[]): RedrawnMap {
  guardControlMap("map", map)
  guardList("edits", edits, { kind: "text" }, "a list of edits")
  edits.forEach(({ kind }, i) => guardOneOf(`edits[${i}].kind`, kind, ["move", "insert", "remove", "stretch"]))
  const before = made.get(map) ?? []
  const steps: { edit: string; map: ControlMap }[] = []
  let now = map
  let refused: NoRedrawReason | null = null
  for (const [i, edit] of edits.entries()) {
    const text = JSON.stringify(edit)
    const known = before[i]?.edit === text && steps.length === i && isSameSoFar(before, steps) ? before[i] : undefined
    const redrawing: Redrawing = known ? { kind: "redrawn", map: known.map } : redraw(now, edit)
    if (redrawing.kind === "refused") {
      refused = redrawing.reason
      break
    }
    now = redrawing.map
    steps.push({ edit: text, map: now })
  }
  made.set(map, steps)
  return { map: now, done: steps.length, refused }
}

function isSameSoFar(before: readonly { map: ControlMap }[], steps: readonly { map: ControlMap }[]): boolean {
  return steps.length === 0 || before[steps.length - 1]?.map === steps.at(-1)!.map
}

function redraw(map: ControlMap, edit: MapEdit): Redrawing {
  switch (edit.kind) {
    case "move":
      return moveVertex(map, edit.from, edit.to)
    case "insert":
      return insertVertex(map, edit.between, edit.at)
    case "remove":
      return removeVertex(map, edit.at)
    case "stretch":
      return redrawStretch(map, edit.line, edit)
  }
}
