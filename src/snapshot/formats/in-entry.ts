import type { Issue } from "../../report/issue.js"
import { issueWithin } from "../../report/issue-within.js"

/** An issue of a file in an archive, named after that file; null where the file stands by itself. */
export function inEntry(entry: string | null, issue: Issue): Issue {
  return entry === null ? issue : issueWithin({ kind: "entry", name: entry }, issue)
}
