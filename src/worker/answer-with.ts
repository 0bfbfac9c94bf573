import { guardMembers } from "../guard/guard-members.js"
import { guardOneOf } from "../guard/guard-one-of.js"
import { guardValue } from "../guard/guard-value.js"
import { WrongCall } from "../guard/wrong-call.js"
import type { ControlMap } from "../model/control-map.js"
import type { Handler, Handlers, Progress } from "./handlers.js"
import type { MapId, WorkRequest } from "./request.js"
import type { WorkResponse } from "./response.js"

/** Puts a question to the handler of its kind; what is wrong with it, and what the handler throws, becomes a response. */
export function answerWith<R extends WorkRequest>(
  handlers: Partial<Handlers>,
  request: R,
  maps: ReadonlyMap<MapId, ControlMap>,
  progress: Progress,
): WorkResponse<R> {
  try {
    guardMembers("request", request, { kind: "text" })
    guardValue("maps", maps, "map")
    guardValue("progress", progress, "function")
    guardOneOf("request.kind", request.kind, Object.keys(handlers))
    const handler = handlers[request.kind] as unknown as Handler<R>
    return { kind: "answer", answer: handler(request, maps, progress) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: error instanceof RangeError || error instanceof WrongCall ? "refused" : "fault", message }
  }
}
