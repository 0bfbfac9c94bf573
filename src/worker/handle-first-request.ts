import type { ControlMap } from "../model/control-map.js"
import { answerWith } from "./answer-with.js"
import { FIRST_HANDLERS } from "./first-handlers.js"
import type { MapId, WorkRequest } from "./request.js"
import type { WorkResponse } from "./response.js"

/**
 * Answers as `handleRequest` does, but only what a page asks as it opens: `open`, `areas`, `gap` and `necks`. A worker that
 * starts with this alone, and loads `handleRequest` when another question comes, has its first answer sooner.
 *
 * @returns Null for every other question.
 * @example
 * handleFirstRequest({ kind: "pockets", map: "2017-08-13", closing: "gov" }, new Map()) // null
 */
export function handleFirstRequest<R extends WorkRequest>(
  request: R,
  maps: ReadonlyMap<MapId, ControlMap>,
): WorkResponse<R> | null {
  const kind: unknown = request?.kind
  if (typeof kind === "string" && !Object.hasOwn(FIRST_HANDLERS, kind)) return null
  return answerWith(FIRST_HANDLERS, request, maps, () => undefined)
}
