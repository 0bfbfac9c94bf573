import type { ImportIssueValues } from "./issues/import-issue-values.js"
import type { JsonIssueValues } from "./issues/json-issue-values.js"
import type { MakingIssueValues } from "./issues/making-issue-values.js"
import type { MapIssueValues } from "./issues/map-issue-values.js"
import type { ShapeIssueValues } from "./issues/shape-issue-values.js"

/**
 * What the sentence of each kind of issue tells beside the place: numbers, ids, quotes of the file. Words in any language
 * are made of them.
 *
 * `quoted` and the like are JSON of what stands in the file, cut short.
 */
export interface IssueValues
  extends JsonIssueValues,
    ShapeIssueValues,
    MapIssueValues,
    ImportIssueValues,
    MakingIssueValues {}
