import type { DescribedIssue } from "./issue-kind.js"

/** What is met on writing maps, on building one from traces, and on putting many in a row. */
export const MAKING_ISSUES = {
  "export-loses": {
    layer: "export",
    meaning: "The format cannot hold something that the map has; `found` lists what is left out.",
    wayOut: "Keep a GeoJSON copy beside it.",
  },
  "place-near-line": {
    layer: "build",
    meaning: "A place lies nearer to a line than its own radius: the map cannot tell on which side it is.",
    wayOut: "Nothing, if it is so; else redraw the trace.",
  },
  "trace-ends-free": {
    layer: "build",
    meaning: "A trace ends inside the theatre without meeting another line.",
    wayOut: "Draw it on until it meets another trace or leaves the theatre.",
  },
  "face-has-two-actors": {
    layer: "build",
    meaning: "The traces round a face disagree on who holds it.",
    wayOut: "Turn one of these traces round, or mend its left and right.",
  },
  "face-has-no-trace": {
    layer: "build",
    meaning: "No trace borders a face, so that nobody holds it.",
    wayOut: "Draw one, or cut the theatre.",
  },
  "date-differs": {
    layer: "series",
    meaning: "A snapshot is of another day than its file's name says. A series takes the name's.",
    wayOut: "Mend one of the two.",
  },
} as const satisfies Record<string, DescribedIssue>
