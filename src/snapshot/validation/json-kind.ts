import type { JsonKind } from "../../report/issues/shape-issue-values.js"

/** What kind of JSON value stands somewhere; undefined is nothing. */
export function jsonKind(value: unknown): JsonKind {
  if (value === undefined) return "nothing"
  if (value === null) return "null"
  return Array.isArray(value) ? "array" : (typeof value as JsonKind)
}
