import type { Feature } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { makeIssue } from "../../report/make-issue.js"
import { featuresOf } from "../features-of.js"
import { MOST_BYTES, MOST_FEATURES, MOST_ISSUES_OF_A_CODE } from "../limits.js"
import { parseGeoJson } from "../parse-geojson.js"
import type { ReadDocument } from "./imported.js"

/** GeoJSON texts one a line, with or without record separators (RFC 8142), as one collection. Sound lines are kept. */
export function readGeoJsonLines(text: string): ReadDocument {
  const tooLarge = (found: number, allowed: number, unit: string): ReadDocument => ({
    value: null,
    issues: [
      makeIssue("limit-exceeded", [], {
        found,
        allowed,
        unit,
        message: `the text has ${found.toLocaleString("en")} ${unit}; up to ${allowed.toLocaleString("en")} are read. Cut it up.`,
      }),
    ],
  })
  if (text.length > MOST_BYTES) return tooLarge(text.length, MOST_BYTES, "characters")
  const lines = text.replaceAll("\u001e", "\n").split(/\r?\n/)
  if (lines.length > 2 * MOST_FEATURES) return tooLarge(lines.length, 2 * MOST_FEATURES, "lines")
  const issues = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const features: Feature[] = []
  lines.forEach((line, i) => {
    if (line.trim() === "") return
    const { sound, issues: found } = parseGeoJson(line)
    for (const issue of found)
      issues.add(
        issue.code,
        () => [`line ${i + 1}`, ...issue.path],
        () => onLine(issue, i + 1),
      )
    if (sound) for (const feature of featuresOf(sound)) features.push(feature)
  })
  return { value: { type: "FeatureCollection", features }, issues: issues.issues() }
}

function onLine({ found, allowed, unit, message }: Issue, line: number): Omit<Issue, "code" | "severity" | "path"> {
  return { found, allowed, ...(unit === undefined ? {} : { unit }), message: `line ${line}: ${message}` }
}
