import type { IssueValues } from "./issue-values.js"
import type { Severity } from "./issues/issue-kind.js"

/** Stable name of a kind of issue. */
export type IssueCode = keyof IssueValues

/**
 * The sentence of one kind of issue.
 *
 * @param at - The place in the document, as {@link where} says it.
 */
export type IssueSentence<C extends IssueCode> = (values: IssueValues[C], at: string) => string

/** How grave the issues of some codes are, and their English sentences. */
export type IssueMessages<C extends IssueCode> = {
  readonly [K in C]: { readonly severity: Severity; readonly say: IssueSentence<K> }
}
