import type { FeatureCollection } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { MOST_ISSUES_OF_A_CODE } from "../limits.js"
import { checkDocument } from "../validation/check-document.js"
import type { ReadDocument } from "./imported.js"

/**
 * Holds features that came from another format against the rules for GeoJSON, and keeps the sound ones.
 *
 * @param pathOf - Where a feature stands in the file that it came from.
 */
export function checkedCollection(
  all: FeatureCollection,
  pathOf: ReadDocument["pathOf"],
  issues: readonly Issue[],
): ReadDocument {
  const found = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const { usable, soundFeatures } = checkDocument(all, found, pathOf)
  const features = all.features.filter((_, i) => soundFeatures[i])
  return { value: usable ? { ...all, features } : null, all, pathOf, issues: [...issues, ...found.issues()] }
}
