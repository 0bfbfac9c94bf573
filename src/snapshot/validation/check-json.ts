import { parse as parseJson } from "@humanwhocodes/momoa"
import type { IssueCollector } from "../../report/issue-collector.js"
import { shortened, where } from "../../report/where.js"
import { MOST_BYTES, MOST_CONTAINERS, MOST_DEPTH, MOST_ISSUES_OF_A_CODE, MOST_STRING_LENGTH } from "../limits.js"
import { scanJson } from "./scan-json.js"

const BYTE_ORDER_MARK = "\uFEFF"

/** Longest text that is parsed a second time for the place of its error: the second parser keeps all tokens. */
const MOST_TEXT_TO_EXPLAIN = 2 ** 24

/**
 * Reads JSON from text: its syntax, its size and depth, and what a parser passes over in silence.
 *
 * @returns The value; undefined where there is none.
 */
export function checkJson(text: string, issues: IssueCollector): unknown {
  const root = (): [] => []
  if (text.startsWith(BYTE_ORDER_MARK)) {
    issues.add("json-byte-order-mark", root, () => ({
      found: "U+FEFF",
      allowed: "JSON",
      message: "the text begins with a byte order mark, which is passed over. Save the file as UTF-8 without one.",
    }))
    return checkJson(text.slice(1), issues)
  }
  const limit = (found: number, allowed: number, unit: string, what: string): undefined => {
    issues.add("limit-exceeded", root, () => ({
      found,
      allowed,
      unit,
      message: `${what}; up to ${allowed.toLocaleString("en")} ${unit} are read. Cut the file up, or simplify it.`,
    }))
    return undefined
  }
  if (text.length > MOST_BYTES) {
    return limit(text.length, MOST_BYTES, "characters", `the text has ${text.length.toLocaleString("en")} characters`)
  }
  const { depth, containers, longest, duplicates } = scanJson(text, MOST_DEPTH, MOST_ISSUES_OF_A_CODE + 1)
  if (depth > MOST_DEPTH)
    return limit(depth, MOST_DEPTH, "levels", `arrays and objects stand more than ${MOST_DEPTH} deep in one another`)
  if (containers > MOST_CONTAINERS)
    return limit(containers, MOST_CONTAINERS, "arrays and objects", `there are ${containers.toLocaleString("en")}`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    syntaxIssue(text, (error as Error).message, issues)
    return undefined
  }
  if (longest.length > MOST_STRING_LENGTH) {
    const what = `the text at ${lineAndColumn(text, longest.offset)} is ${longest.length.toLocaleString("en")} characters long`
    return limit(longest.length, MOST_STRING_LENGTH, "characters", what)
  }
  for (const { path, offset } of duplicates) {
    issues.add(
      "json-duplicate-key",
      () => path,
      () => ({
        found: 2,
        allowed: 1,
        message: `${lineAndColumn(text, offset)}: ${shortened(path.at(-1))} stands twice in ${where(path.slice(0, -1))}. Take one of the two out; here the last one counts.`,
      }),
    )
  }
  return value
}

function lineAndColumn(text: string, offset: number): string {
  let line = 1
  let start = 0
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++
    start = at + 1
  }
  return `line ${line}, column ${offset - start + 1}`
}

function syntaxIssue(text: string, reason: string, issues: IssueCollector): void {
  const end = text.trimEnd().length
  if (end === 0) {
    issues.add(
      "json-empty",
      () => [],
      () => ({ found: "nothing", allowed: "JSON", message: "the file is empty. Fetch or export it again." }),
    )
    return
  }
  const position = Number(/at position (\d+)/.exec(reason)?.[1] ?? -1)
  const isCutOff = /Unexpected end|Unterminated/.test(reason) || position >= end
  const offset = isCutOff ? end : position >= 0 ? position : placeOfError(text, reason)
  const place = lineAndColumn(text, offset)
  const found = text.slice(offset, offset + 20)
  issues.add(
    "json-syntax",
    () => [],
    () => ({
      found: isCutOff ? "the end of the file" : found,
      allowed: "JSON",
      message: isCutOff
        ? `${place}: the JSON ends too early, at offset ${offset}. The file was probably cut off; fetch it again.`
        : `${place}: this is no JSON, near ${JSON.stringify(found)} at offset ${offset}. ${adviceFor(text, offset)}`,
    }),
  )
}

/** What to do about the faults that files have most often. */
function adviceFor(text: string, offset: number): string {
  if (/^\s*</.test(text)) return "The file looks like XML or a web page; fetch it again, or convert it first."
  const before = text.slice(Math.max(0, offset - 100), offset).trimEnd()
  if (text[offset] === "{" && before.endsWith("}")) {
    return "A second document begins here; put the features of all into one FeatureCollection, or name the file .geojsonl if each line is a feature."
  }
  return "Mend it there."
}

/** Where a second parser, which keeps places, stops; the first one, which is the faster, does not always say. */
function placeOfError(text: string, reason: string): number {
  if (text.length <= MOST_TEXT_TO_EXPLAIN) {
    try {
      parseJson(text)
    } catch (error) {
      const { offset } = error as { offset?: number }
      if (offset !== undefined) return offset
    }
  }
  const near = /\.\.\."([^]*)"\.\.\. is not valid JSON/.exec(reason)?.[1]
  return near === undefined ? 0 : Math.max(0, text.indexOf(near))
}
