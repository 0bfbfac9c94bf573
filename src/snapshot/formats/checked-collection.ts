import type { FeatureCollection } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { makeIssue } from "../../report/make-issue.js"
import { MOST_ISSUES_OF_A_CODE, MOST_STRING_LENGTH } from "../limits.js"
import { checkDocument } from "../validation/check-document.js"
import { checkSnapshot } from "../validation/check-snapshot.js"
import type { ReadDocument } from "./imported.js"
import { unreadDocument } from "./unread-document.js"

/**
 * Holds features that came from another format against the rules for GeoJSON, and keeps the sound ones. Of a snapshot
 * whose head is malformed nothing is kept: its frame would count as somebody's ground.
 *
 * @param pathOf - Where a feature stands in the file that it came from.
 */
export function checkedCollection(
  all: FeatureCollection,
  pathOf: ReadDocument["pathOf"],
  issues: readonly Issue[],
): ReadDocument {
  const long = longText(all, pathOf)
  if (long !== null) return unreadDocument([...issues, long])
  const found = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const { usable, soundFeatures } = checkDocument(all, found, pathOf)
  const isSnapshotSound = !usable || checkSnapshot(all as unknown as Record<string, unknown>, found, pathOf)
  if (!isSnapshotSound) return unreadDocument([...issues, ...found.issues()])
  const features = all.features.filter((_, i) => soundFeatures[i])
  return { value: usable ? { ...all, features } : null, all, pathOf, issues: [...issues, ...found.issues()] }
}

/** Says which property has a text beyond the limit that JSON is held against as a whole; null where none has. */
function longText({ features }: FeatureCollection, pathOf: ReadDocument["pathOf"]): Issue | null {
  for (const [i, { properties }] of features.entries()) {
    for (const [key, value] of Object.entries(properties ?? {})) {
      if (typeof value !== "string" || value.length <= MOST_STRING_LENGTH) continue
      const path = [...pathOf(i), "properties", key]
      return makeIssue("limit-exceeded", path, {
        found: value.length,
        allowed: MOST_STRING_LENGTH,
        unit: "characters",
        values: { kind: "property", found: value.length, allowed: MOST_STRING_LENGTH },
      })
    }
  }
  return null
}
