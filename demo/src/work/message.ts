import type { AnswerTo, WorkRequest } from "frontline"
import type { RedrawTold } from "../state/redrawn.js"

/** What the page sends to the worker: one request at a time. */
export interface WorkMessage {
  readonly job: number
  readonly request: WorkRequest
  /** A redrawn map stays in the worker: only its numbers are told. */
  readonly isBrief: boolean
}

/** A response as it is told: the map that was redrawn may have stayed in the worker. */
export type Told<R extends WorkRequest> =
  | { readonly kind: "answer"; readonly answer: R extends { readonly kind: "redraw" } ? RedrawTold : AnswerTo<R> }
  | { readonly kind: "refused" | "fault"; readonly message: string }

/** What the worker sends back: how far it is, then the response. */
export type WorkNews =
  | { readonly job: number; readonly kind: "progress"; readonly share: number }
  | { readonly job: number; readonly kind: "response"; readonly response: Told<WorkRequest> }
