import type { WorkRequest, WorkResponse } from "frontline"

/** What the page sends to the worker: one request at a time. */
export interface WorkMessage {
  readonly job: number
  readonly request: WorkRequest
}

/** What the worker sends back: how far it is, then the response. */
export type WorkNews =
  | { readonly job: number; readonly kind: "progress"; readonly share: number }
  | { readonly job: number; readonly kind: "response"; readonly response: WorkResponse }
