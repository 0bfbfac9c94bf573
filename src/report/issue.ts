import type { IssueCode } from "./issue-message.js"
import type { IssueScope } from "./issue-scope.js"
import type { IssueValues } from "./issue-values.js"
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
  /** What its sentence tells beside the place, as {@link IssueValues} has it for the code. */
  readonly values: IssueValues[IssueCode]
  /** Which part of the input it is about, from the outside in: a file, a file of an archive, a line, a day. */
  readonly within?: readonly IssueScope[]
  /** A whole sentence in English: where, what, and what to do. `issueWords` says it in Arabic. */
  readonly message: string
}
