import type { ControlMap } from "../model/control-map.js"
import { answerWith } from "./answer-with.js"
import { FIRST_HANDLERS } from "./first-handlers.js"
import type { Handler } from "./handlers.js"
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
  if (!Object.hasOwn(FIRST_HANDLERS, request.kind)) return null
  const handler = FIRST_HANDLERS[request.kind as keyof typeof FIRST_HANDLERS] as unknown as Handler<R>
  return answerWith(handler, request, maps, () => undefined)
}
