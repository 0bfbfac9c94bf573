import type { IssueCode } from "./issue-catalogue.js"
import type { Severity } from "./issues/issue-kind.js"

/** One thing that is wrong with an input: where, what was found, what was allowed, and the way out. */
export interface Issue {
  /** Stable name of the kind of issue, such as `ring-not-closed`; docs/issues.md explains every one. */
  readonly code: IssueCode
  readonly severity: Severity
  /** Where it stands, as keys and indices from the root of the document. */
  readonly path: readonly (string | number)[]
  readonly found: unknown
  readonly allowed: unknown
  /** Unit of `found` and `allowed`, where they are quantities. */
  readonly unit?: string
  /** A whole sentence: where, what, and what to do. */
  readonly message: string
}
