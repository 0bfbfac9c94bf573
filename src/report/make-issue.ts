import type { Issue } from "./issue.js"
import { ISSUE_CATALOGUE, type IssueCode } from "./issue-catalogue.js"

/** What an issue says beside its code and its place. */
export interface IssueDetails {
  readonly found: unknown
  readonly allowed: unknown
  readonly unit?: string
  readonly message: string
}

/** An issue of a kind, as grave as the catalogue says. */
export function makeIssue(code: IssueCode, path: Issue["path"], { message, ...details }: IssueDetails): Issue {
  return { code, severity: ISSUE_CATALOGUE[code].severity, path, ...details, message }
}
