/** How grave an issue is: an error makes the input unfit to measure, a warning does not. */
export type Severity = "error" | "warning"

/** One thing that is wrong with an input: where, what was found, what was allowed, and the way out. */
export interface Issue {
  /** Stable name of the kind of issue, such as `ring-not-closed`. */
  readonly code: string
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
