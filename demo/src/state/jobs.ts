/** Work that is under way or waiting, as the reader is told of it. */
export interface Job {
  readonly id: number
  /** What it is for: the kind of question. */
  readonly kind: string
  /** Share that is done, 0 to 1; null where it cannot be told. */
  readonly share: number | null
}

/** What happens to the jobs. */
export interface JobsAction {
  readonly type: "jobs"
  readonly jobs: readonly Job[]
}
