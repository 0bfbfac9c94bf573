import type { ControlMap } from "../model/control-map.js"
import type { Handler, Progress } from "./handlers.js"
import type { MapId, WorkRequest } from "./request.js"
import type { WorkResponse } from "./response.js"

/** Puts a question to its handler; what the handler throws becomes a response. */
export function answerWith<R extends WorkRequest>(
  handler: Handler<R>,
  request: R,
  maps: ReadonlyMap<MapId, ControlMap>,
  progress: Progress,
): WorkResponse<R> {
  try {
    return { kind: "answer", answer: handler(request, maps, progress) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { kind: error instanceof RangeError ? "refused" : "fault", message }
  }
}
