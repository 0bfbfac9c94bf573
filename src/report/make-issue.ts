import type { Issue } from "./issue.js"
import type { IssueCode } from "./issue-message.js"
import { ISSUE_MESSAGES } from "./issue-messages.js"
import type { IssueValues } from "./issue-values.js"
import { where } from "./where.js"

/** What an issue says beside its code and its place. */
export interface IssueDetails<C extends IssueCode> {
  readonly found: unknown
  readonly allowed: unknown
  readonly unit?: string
  readonly values: IssueValues[C]
}

/** An issue of a kind, as grave as its code says, with its English sentence. */
export function makeIssue<C extends IssueCode>(code: C, path: Issue["path"], details: IssueDetails<C>): Issue {
  const { severity, say } = ISSUE_MESSAGES[code]
  return { code, severity, path, ...details, message: say(details.values, where(path)) }
}
