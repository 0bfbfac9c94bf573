import { IMPORT_ISSUES } from "./issues/import-issues.js"
import type { IssueKind } from "./issues/issue-kind.js"
import { JSON_ISSUES } from "./issues/json-issues.js"
import { MAKING_ISSUES } from "./issues/making-issues.js"
import { MAP_ISSUES } from "./issues/map-issues.js"
import { POLYGON_ISSUES } from "./issues/polygon-issues.js"
import { POSITION_ISSUES } from "./issues/position-issues.js"
import { RING_ISSUES } from "./issues/ring-issues.js"
import { STRUCTURE_ISSUES } from "./issues/structure-issues.js"

/**
 * Every kind of issue that this project tells of. docs/issues.md is written from it.
 *
 * Codes are for programs to rely on: a code is never used for another meaning.
 */
export const ISSUE_CATALOGUE = {
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
    severity: "error",
    meaning: "More errors of one code than are listed; `found` is how many more.",
    wayOut: "Mend the listed ones and run it again.",
  },
  "more-warnings": {
    layer: "any",
    severity: "warning",
    meaning: "More warnings of one code than are listed; `found` is how many more.",
    wayOut: "Mend the listed ones and run it again.",
  },
} as const satisfies Record<string, IssueKind>

/** Stable name of a kind of issue. */
export type IssueCode = keyof typeof ISSUE_CATALOGUE
