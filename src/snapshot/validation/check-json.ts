import type { IssueCollector } from "../../report/issue-collector.js"
import type { ExceededLimit } from "../../report/issues/json-issue-values.js"
import { shortened } from "../../report/where.js"
import { MOST_BYTES, MOST_CONTAINERS, MOST_DEPTH, MOST_ISSUES_OF_A_CODE, MOST_STRING_LENGTH } from "../limits.js"
import { jsonErrorOffset } from "./json-error-offset.js"
import { scanJson } from "./scan-json.js"

const BYTE_ORDER_MARK = "\uFEFF"

/** Longest text that is parsed again and again for the place of its error: some twenty times, in half a second at most. */
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
      values: {},
    }))
    return checkJson(text.slice(1), issues)
  }
  const limit = (unit: string, values: ExceededLimit): undefined => {
    const { found, allowed } = values
    issues.add("limit-exceeded", root, () => ({ found, allowed, unit, values }))
    return undefined
  }
  if (text.length > MOST_BYTES) {
    return limit("characters", { kind: "text", found: text.length, allowed: MOST_BYTES })
  }
  const { depth, containers, longest, duplicates } = scanJson(text, MOST_DEPTH, MOST_ISSUES_OF_A_CODE + 1)
  if (depth > MOST_DEPTH) return limit("levels", { kind: "depth", found: depth, allowed: MOST_DEPTH })
  if (containers > MOST_CONTAINERS) {
    return limit("arrays and objects", { kind: "containers", found: containers, allowed: MOST_CONTAINERS })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    syntaxIssue(text, (error as Error).message, issues)
    return undefined
  }
  if (longest.length > MOST_STRING_LENGTH) {
    const place = lineAndColumn(text, longest.offset)
    return limit("characters", { kind: "string", ...place, found: longest.length, allowed: MOST_STRING_LENGTH })
  }
  for (const { path, offset } of duplicates) {
    issues.add(
      "json-duplicate-key",
      () => path,
      () => ({
        found: 2,
        allowed: 1,
        values: { ...lineAndColumn(text, offset), key: shortened(path.at(-1)), in: path.slice(0, -1) },
      }),
    )
  }
  return value
}

function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}

function syntaxIssue(text: string, reason: string, issues: IssueCollector): void {
  const end = text.trimEnd().length
  if (end === 0) {
    issues.add(
      "json-empty",
      () => [],
      () => ({ found: "nothing", allowed: "JSON", values: {} }),
    )
    return
  }
  const position = Number(/at position (\d+)/.exec(reason)?.[1] ?? -1)
  const isCutOff = /Unexpected end|Unterminated/.test(reason) || position >= end
  const offset = isCutOff ? end : position >= 0 ? position : placeOfError(text, reason)
  const place = { ...lineAndColumn(text, offset), offset }
  const found = text.slice(offset, offset + 20)
  issues.add(
    "json-syntax",
    () => [],
    () => ({
      found: isCutOff ? "the end of the file" : found,
      allowed: "JSON",
      values: isCutOff
        ? { kind: "cut-off", ...place }
        : { kind: "sign", ...place, quoted: JSON.stringify(found), looksLike: looksLike(text, offset) },
    }),
  )
}

/** The faults that files have most often. */
function looksLike(text: string, offset: number): "xml" | "second-document" | "nothing" {
  if (/^\s*</.test(text)) return "xml"
  const before = text.slice(Math.max(0, offset - 100), offset).trimEnd()
  return text[offset] === "{" && before.endsWith("}") ? "second-document" : "nothing"
}

/** Where the text goes wrong, where the parser does not say. */
function placeOfError(text: string, reason: string): number {
  const offset = text.length <= MOST_TEXT_TO_EXPLAIN ? jsonErrorOffset(text) : null
  if (offset !== null) return offset
  const near = /\.\.\."([^]*)"\.\.\. is not valid JSON/.exec(reason)?.[1]
  return near === undefined ? 0 : Math.max(0, text.indexOf(near))
}
