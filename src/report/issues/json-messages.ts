import type { IssueMessages } from "../issue-message.js"
import { where } from "../where.js"
import type { ExceededLimit } from "./json-issue-values.js"

const count = (number: number): string => number.toLocaleString("en")

/** What is said of a file as JSON, or over the limits of any text. */
export const JSON_MESSAGES = {
  "json-syntax": {
    severity: "error",
    say: (fault) => {
      const place = `line ${fault.line}, column ${fault.column}`
      return fault.kind === "cut-off"
        ? `${place}: the JSON ends too early, at offset ${fault.offset}. The file was probably cut off; fetch it again.`
        : `${place}: this is no JSON, near ${fault.quoted} at offset ${fault.offset}. ${ADVICE[fault.looksLike]}`
    },
  },
  "json-empty": { severity: "error", say: () => "the file is empty. Fetch or export it again." },
  "json-byte-order-mark": {
    severity: "warning",
    say: () => "the text begins with a byte order mark, which is passed over. Save the file as UTF-8 without one.",
  },
  "json-duplicate-key": {
    severity: "error",
    say: ({ line, column, key, in: object }) =>
      `line ${line}, column ${column}: ${key} stands twice in ${where(object)}. Take one of the two out; here the last one counts.`,
  },
  "limit-exceeded": { severity: "error", say: limitSentence },
} satisfies IssueMessages<
  "json-syntax" | "json-empty" | "json-byte-order-mark" | "json-duplicate-key" | "limit-exceeded"
>

/** What to do about the faults that files have most often. */
const ADVICE = {
  xml: "The file looks like XML or a web page; fetch it again, or convert it first.",
  "second-document":
    "A second document begins here; put the features of all into one FeatureCollection, or name the file .geojsonl if each line is a feature.",
  nothing: "Mend it there.",
}

function limitSentence(limit: ExceededLimit, at: string): string {
  const [found, allowed] = [count(limit.found), count(limit.allowed)]
  switch (limit.kind) {
    case "text":
      return `the text has ${found} characters; up to ${allowed} characters are read. Cut the file up, or simplify it.`
    case "depth":
      return `arrays and objects stand more than ${allowed} deep in one another; up to ${allowed} levels are read. Cut the file up, or simplify it.`
    case "containers":
      return `there are ${found}; up to ${allowed} arrays and objects are read. Cut the file up, or simplify it.`
    case "string":
      return `the text at line ${limit.line}, column ${limit.column} is ${found} characters long; up to ${allowed} characters are read. Cut the file up, or simplify it.`
    case "features":
      return `features has ${found} features; up to ${allowed} are read. Cut the file up.`
    case "property":
      return `${at} is ${found} characters long; up to ${allowed} are read. Cut it, or take it out.`
    case "pairs":
      return `${where(limit.of)}: more rings and edges lie over one another than can be held against each other (${allowed} pairs). Simplify it, or cut it up.`
    case "bytes":
      return `the file has ${found} bytes; up to ${allowed} are read. Cut it up.`
    case "table":
      return `the table has ${found} ${limit.unit}; up to ${allowed} are read. Cut it up.`
    case "lines":
      return `the text has ${found} ${limit.unit}; up to ${allowed} are read. Cut it up.`
    case "xml":
      return `the XML has ${found} characters; up to ${allowed} are read. Cut it up, or convert it to GeoJSON lines.`
    case "xml-depth":
      return `elements stand more than ${allowed} deep in one another. Flatten the folders.`
    case "days":
      return `features are of ${found} days, which is too many for one file; up to ${allowed} are read, and fewer where spans are long. Cut the file up, or give the day with --date.`
    case "pieces":
      return `the file has ${count(limit.bytes)} bytes and ${count(limit.pieces)} ${limit.of}, which take as much memory as ${found} bytes of GeoJSON; up to ${allowed} are read. Cut it up.`
    case "arcs":
      return `the arcs make more than ${allowed} positions where geometries share them, which is more than is read. Cut the file up.`
    case "places":
      return `there are ${found} places; up to ${allowed} are drawn at once. Cut the table up.`
  }
}
