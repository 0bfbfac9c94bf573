import { guardMembers } from "../guard/guard-members.js"
import { guardValue } from "../guard/guard-value.js"
import type { Issue } from "../report/issue.js"
import type { IssueCode, IssueSentence } from "../report/issue-message.js"
import { type IssueScope, keyOfScope } from "../report/issue-scope.js"
import type { IssueValues } from "../report/issue-values.js"
import { formatDate } from "./format-date.js"
import { formatNumber } from "./format-number.js"
import { pathWords, quoted } from "./issues/arabic-pieces.js"
import { FILE_ISSUES_AR } from "./issues/file-issues-ar.js"
import { JSON_ISSUES_AR } from "./issues/json-issues-ar.js"
import { MAP_ISSUES_AR } from "./issues/map-issues-ar.js"
import { SHAPE_ISSUES_AR } from "./issues/shape-issues-ar.js"
import type { Language } from "./language.js"

/**
 * What is wrong, as a sentence: where, what, and the way out. In English it is the issue's own message.
 *
 * What stands in the file (ids, paths, quotes) is set apart by Unicode isolates, so that it keeps its direction in Arabic
 * text.
 *
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const [issue] = parseGeoJson("").issues
 * issueWords(issue, "ar") // "الملف فارغ. اجلبه أو صدّره من جديد."
 */
export function issueWords(issue: Issue, language: Language): string {
  guardMembers("issue", issue, { code: "text", path: "list", values: "object", message: "text" }, "an issue")
  guardValue("language", language, "language")
  if (language === "en") return issue.message
  const { code, values, path, within = [] } = issue
  const own = path.slice(within.reduce((keys, scope) => keys + keyOfScope(scope).length, 0))
  // Each sentence takes the values of its own code.
  const say = ISSUES_AR[code] as (values: IssueValues[IssueCode], at: string) => string
  return [...within.map(scopeWords), say(values, pathWords(own))].join(": ")
}

const ISSUES_AR: { readonly [C in IssueCode]: IssueSentence<C> } = {
  ...JSON_ISSUES_AR,
  ...SHAPE_ISSUES_AR,
  ...MAP_ISSUES_AR,
  ...FILE_ISSUES_AR,
}

function scopeWords(scope: IssueScope): string {
  switch (scope.kind) {
    case "line":
      return `السطر ${formatNumber(scope.line, 1, "ar")}`
    case "day":
      return `في ${formatDate(scope.date, "ar")}`
    default:
      return quoted(scope.name)
  }
}
