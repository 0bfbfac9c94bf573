import type { Issue } from "../../report/issue.js"

/** An issue of a file in an archive, named after that file; null where the file stands by itself. */
export function inEntry(entry: string | null, issue: Issue): Issue {
  return entry === null ? issue : { ...issue, path: [entry, ...issue.path], message: `${entry}: ${issue.message}` }
}
