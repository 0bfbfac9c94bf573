import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"

/** Names of properties that would reach an object's prototype if anybody copied them carelessly. */
const UNSAFE_NAMES = new Set(["__proto__", "constructor", "prototype"])

/** Whether a column or a field of this name is left out of the properties. */
export const isUnsafeName = (name: string): boolean => UNSAFE_NAMES.has(name)

/** One warning of all columns or fields that were left out for their names; none where there are none. */
export function unsafeNames(dropped: readonly string[]): readonly Issue[] {
  if (dropped.length === 0) return []
  const names = [...new Set(dropped)]
  return [makeIssue("property-unsafe", [], { found: names, allowed: "other names", values: { names } })]
}
