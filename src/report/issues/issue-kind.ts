import type { RepairName } from "../repair-catalogue.js"

/** How grave an issue is: an error makes the input unfit to measure, a warning does not. */
export type Severity = "error" | "warning"

/** Which check an issue comes from, in the order in which a file is looked at. */
export type IssueLayer = "json" | "structure" | "coordinates" | "map" | "import" | "export" | "build" | "series" | "any"

/** What a code of an issue means, for people. */
export interface DescribedIssue {
  readonly layer: IssueLayer
  readonly meaning: string
  /** What its owner can do. */
  readonly wayOut: string
  /** A small file that has this issue, where one can be shown; a test reads each. */
  readonly example?: string
  /** The repair that mends it, where one can. */
  readonly repair?: RepairName
}

/** What a code of an issue means, and how grave it is. */
export interface IssueKind extends DescribedIssue {
  readonly severity: Severity
}
