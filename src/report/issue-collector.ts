import type { Issue } from "./issue.js"
import type { IssueCode } from "./issue-message.js"
import { ISSUE_MESSAGES } from "./issue-messages.js"
import { type IssueDetails, makeIssue } from "./make-issue.js"

/** Gathers issues. Of each code the first ones are kept and the rest counted, so that a million faults cost little. */
export class IssueCollector {
  private readonly most: number
  private readonly kept: Issue[] = []
  private readonly counts = new Map<IssueCode, number>()

  /** @param most - How many issues of one code are kept. */
  constructor(most: number) {
    this.most = most
  }

  /**
   * Adds an issue.
   *
   * @param path - Made only if the issue is kept, as its details are.
   */
  add<C extends IssueCode>(code: C, path: () => Issue["path"], details: () => IssueDetails<C>): void {
    this.take(code, () => makeIssue(code, path(), details()))
  }

  /** Adds an issue that was made elsewhere; it is asked for only if it is kept. */
  take(code: IssueCode, issue: () => Issue): void {
    const count = (this.counts.get(code) ?? 0) + 1
    this.counts.set(code, count)
    if (count <= this.most) this.kept.push(issue())
  }

  /** How many issues there were, kept or not. */
  get count(): number {
    let sum = 0
    for (const count of this.counts.values()) sum += count
    return sum
  }

  /** How many errors there were, kept or not. */
  get errors(): number {
    let sum = 0
    for (const [code, count] of this.counts) if (ISSUE_MESSAGES[code].severity === "error") sum += count
    return sum
  }

  /** The issues that were kept, in the order of the document, and for each code one more that counts the rest. */
  issues(): Issue[] {
    const rest = [...this.counts].filter(([, count]) => count > this.most)
    return [
      ...this.kept,
      ...rest.map(([code, count]) => {
        return makeIssue(ISSUE_MESSAGES[code].severity === "error" ? "more-errors" : "more-warnings", [], {
          found: count - this.most,
          allowed: this.most,
          values: { of: code, more: count - this.most, listed: this.most },
        })
      }),
    ]
  }
}
