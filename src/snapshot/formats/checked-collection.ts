import type { FeatureCollection } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { MOST_ISSUES_OF_A_CODE } from "../limits.js"
import { checkDocument } from "../validation/check-document.js"
import type { ReadDocument } from "./imported.js"

/** Holds features that came from another format against the rules for GeoJSON, and keeps the sound ones. */
export function checkedCollection(value: FeatureCollection, issues: readonly Issue[]): ReadDocument {
  const found = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const { usable, soundFeatures } = checkDocument(value, found)
  const features = value.features.filter((_, i) => soundFeatures[i])
  return { value: usable ? { ...value, features } : null, issues: [...issues, ...found.issues()] }
}
