import type { FeatureCollection } from "geojson"
import type { Issue } from "../../report/issue.js"
import { featuresOf } from "../features-of.js"
import { parseGeoJson } from "../parse-geojson.js"
import type { ReadDocument } from "./imported.js"
import { unreadDocument } from "./unread-document.js"

/** GeoJSON as a collection of its sound features; nothing of a malformed snapshot, as in `checkedCollection`. */
export function readGeoJson(text: string): ReadDocument {
  const { value, sound, issues } = parseGeoJson(text)
  if (value === null || issues.some(({ code }) => code === "snapshot-malformed")) return unreadDocument(issues)
  if (value.type === "FeatureCollection") {
    const pathOf = (i: number): Issue["path"] => ["features", i]
    return { value: sound?.type === "FeatureCollection" ? sound : null, all: value, pathOf, issues }
  }
  const all: FeatureCollection = { type: "FeatureCollection", features: featuresOf(value) }
  return { value: sound === null ? null : all, all, pathOf: () => [], issues }
}
