import type { MeasuredDate } from "../../analysis/series/measured-date.js"
import type { Issue } from "../../report/issue.js"

/** A file that a series goes on without, and why. */
export interface FileProblem {
  readonly file: string
  readonly date: string | null
  /** Words for people, one line or more. */
  readonly message: string
  /** What is wrong with it, where it was read and found bad. */
  readonly issues: readonly Issue[]
}

/** What one file of a series gave: its measures, or the reason why there are none. */
export type FileMeasures =
  | {
      readonly kind: "measured"
      readonly file: string
      readonly warnings: readonly Issue[]
      readonly measured: MeasuredDate
    }
  | { readonly kind: "problem"; readonly problem: FileProblem }
