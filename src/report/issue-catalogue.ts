import type { IssueCode } from "./issue-message.js"
import { ISSUE_MESSAGES } from "./issue-messages.js"
import { IMPORT_ISSUES } from "./issues/import-issues.js"
import type { DescribedIssue, IssueKind } from "./issues/issue-kind.js"
import { JSON_ISSUES } from "./issues/json-issues.js"
import { MAKING_ISSUES } from "./issues/making-issues.js"
import { MAP_ISSUES } from "./issues/map-issues.js"
import { POLYGON_ISSUES } from "./issues/polygon-issues.js"
import { POSITION_ISSUES } from "./issues/position-issues.js"
import { RING_ISSUES } from "./issues/ring-issues.js"
import { STRUCTURE_ISSUES } from "./issues/structure-issues.js"

/** What each code means. Nothing that reads files needs it, so that a page may do without. */
const DESCRIBED: Readonly<Record<IssueCode, DescribedIssue>> = {
  ...JSON_ISSUES,
  ...STRUCTURE_ISSUES,
  ...POSITION_ISSUES,
  ...RING_ISSUES,
  ...POLYGON_ISSUES,
  ...MAP_ISSUES,
  ...IMPORT_ISSUES,
  ...MAKING_ISSUES,
  "more-errors": {
    layer: "any",
    meaning: "More errors of one code than are listed; `found` is how many more.",
    wayOut: "Mend the listed ones and run it again.",
  },
  "more-warnings": {
    layer: "any",
    meaning: "More warnings of one code than are listed; `found` is how many more.",
    wayOut: "Mend the listed ones and run it again.",
  },
}

const withSeverity = ([code, described]: [string, DescribedIssue]): [string, IssueKind] => [
  code,
  { ...described, severity: ISSUE_MESSAGES[code as IssueCode].severity },
]

/**
 * Every kind of issue that this project tells of. docs/issues.md is written from it.
 *
 * Codes are for programs to rely on: a code is never used for another meaning.
 */
export const ISSUE_CATALOGUE = Object.fromEntries(Object.entries(DESCRIBED).map(withSeverity)) as Readonly<
  Record<IssueCode, IssueKind>
>
