import type { DescribedIssue } from "./issue-kind.js"

/** What is wrong with a file as JSON, or over the limits of any text. */
export const JSON_ISSUES = {
  "json-syntax": {
    layer: "json",
    meaning:
      "The text is no JSON: a sign stands where it must not, or the text ends too early because the file was cut off.",
    wayOut: "Mend the place that line and column tell; fetch a cut-off file again.",
    example: '{"type":"Point","coordinates":[1,oops]}',
  },
  "json-empty": {
    layer: "json",
    meaning: "The file holds nothing but blanks.",
    wayOut: "Fetch or export the file again.",
    example: " ",
  },
  "json-byte-order-mark": {
    layer: "json",
    meaning:
      "The text begins with a byte order mark, which JSON does not allow and some programs refuse. It is passed over.",
    wayOut: "Save the file as UTF-8 without a byte order mark.",
    example: '\uFEFF{"type":"Point","coordinates":[1,2]}',
    repair: "drop-byte-order-mark",
  },
  "json-duplicate-key": {
    layer: "json",
    meaning:
      "One object names the same key twice. Readers differ in which of the two they keep, so two programs see two files.",
    wayOut: "Take one of the two out.",
    example: '{"type":"Point","type":"MultiPoint","coordinates":[]}',
    repair: "keep-last-key",
  },
  "limit-exceeded": {
    layer: "json",
    meaning:
      "The file is larger, deeper or more entangled than can be checked in reasonable time and memory. Nothing of it is measured.",
    wayOut: "Cut it into smaller files, or simplify it; `allowed` is the limit, with its unit.",
  },
} as const satisfies Record<string, DescribedIssue>
