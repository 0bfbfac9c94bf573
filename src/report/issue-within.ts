import { guardMembers } from "../guard/guard-members.js"
import { guardOneOf } from "../guard/guard-one-of.js"
import type { Issue } from "./issue.js"
import { type IssueScope, keyOfScope } from "./issue-scope.js"

/**
 * An issue of a part of the input, told as one of the whole.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const [issue] = parseGeoJson("").issues
 * issueWithin({ kind: "line", line: 3 }, issue).message // "line 3: the file is empty. Fetch or export it again."
 */
export function issueWithin(scope: IssueScope, issue: Issue): Issue {
  guardMembers("scope", scope, { kind: "text" }, "a file, an entry, a line or a day")
  guardOneOf("scope.kind", scope.kind, ["file", "entry", "line", "day"])
  if (scope.kind === "line") guardMembers("scope", scope, { line: "number" })
  else if (scope.kind === "day") guardMembers("scope", scope, { date: "text" })
  else guardMembers("scope", scope, { name: "text" })
  const { path, within = [], message } = guardMembers("issue", issue, { path: "list", message: "text" }, "an issue")
  return {
    ...issue,
    path: [...keyOfScope(scope), ...path],
    within: [scope, ...within],
    message: `${scopeWords(scope)}: ${message}`,
  }
}

/** The issue as the outermost part told it, where it is of a part. */
export function issueOfPart(issue: Issue): Issue {
  const [scope, ...within] = issue.within ?? []
  if (!scope) return issue
  const { within: _, ...bare } = issue
  return {
    ...bare,
    path: issue.path.slice(keyOfScope(scope).length),
    ...(within.length > 0 ? { within } : {}),
    message: issue.message.slice(`${scopeWords(scope)}: `.length),
  }
}

function scopeWords(scope: IssueScope): string {
  switch (scope.kind) {
    case "line":
      return `line ${scope.line}`
    case "day":
      return `on ${scope.date}`
    default:
      return scope.name
  }
}
