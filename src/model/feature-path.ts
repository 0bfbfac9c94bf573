import type { Feature } from "geojson"
import type { Issue } from "../report/issue.js"

/** Where a feature stands in the file that it came from, by itself or by its number. */
export type FeaturePath = (feature: Feature, index: number) => Issue["path"]
