import type { Feature } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { issueWithin } from "../../report/issue-within.js"
import { makeIssue } from "../../report/make-issue.js"
import { MOST_BYTES, MOST_FEATURES, MOST_ISSUES_OF_A_CODE } from "../limits.js"
import type { ReadDocument } from "./imported.js"
import { readGeoJson } from "./read-geojson.js"
import { unreadDocument } from "./unread-document.js"

/** GeoJSON texts one a line, with or without record separators (RFC 8142), as one collection. Sound lines are kept; one document over many lines is read as such. */
export function readGeoJsonLines(text: string): ReadDocument {
  const tooLarge = (found: number, allowed: number, unit: "characters" | "lines"): ReadDocument => {
    const values = { kind: "lines", unit, found, allowed } as const
    return unreadDocument([makeIssue("limit-exceeded", [], { found, allowed, unit, values })])
  }
  if (text.length > MOST_BYTES) return tooLarge(text.length, MOST_BYTES, "characters")
  const lines = text.replaceAll("\u001e", "\n").split(/\r?\n/)
  if (isBrokenOverLines(lines)) {
    const whole = readGeoJson(text)
    if (whole.value !== null) return whole
  }
  if (lines.length > 2 * MOST_FEATURES) return tooLarge(lines.length, 2 * MOST_FEATURES, "lines")
  const issues = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const all: Feature[] = []
  const paths: Issue["path"][] = []
  const features: Feature[] = []
  lines.forEach((line, i) => {
    if (line.trim() === "") return
    const { value, all: own, pathOf, issues: found } = readGeoJson(line)
    for (const issue of found) issues.take(issue.code, () => issueWithin({ kind: "line", line: i + 1 }, issue))
    for (const feature of value?.features ?? []) features.push(feature)
    own?.features.forEach((feature, k) => {
      all.push(feature)
      paths.push([`line ${i + 1}`, ...pathOf(k)])
    })
  })
  return {
    value: { type: "FeatureCollection", features },
    all: { type: "FeatureCollection", features: all },
    pathOf: (k) => paths[k] ?? [],
    issues: issues.issues(),
  }
}

/** Whether the first line is a piece of a document only: one that was written over many lines under this name. */
function isBrokenOverLines(lines: readonly string[]): boolean {
  const first = lines.find((line) => line.trim() !== "")
  if (first === undefined || !first.trimStart().startsWith("{")) return false
  try {
    JSON.parse(first)
    return false
  } catch {
    return true
  }
}
