import type { ControlMap } from "../model/control-map.js"
import type { MapId, WorkRequest } from "./request.js"
import type { AnswerTo } from "./response.js"

/** How much of a request is done. */
export type Progress = (done: number, total: number) => void

/** Answers one kind of question about open maps. */
export type Handler<R extends WorkRequest> = (
  request: R,
  maps: ReadonlyMap<MapId, ControlMap>,
  progress: Progress,
) => AnswerTo<R>

/** What answers some kinds of questions. */
export type Handlers<K extends WorkRequest["kind"] = WorkRequest["kind"]> = {
  readonly [Kind in K]: Handler<Extract<WorkRequest, { kind: Kind }>>
}
