import type { GeoJSON } from "geojson"
import { guardMembers } from "../guard/guard-members.js"
import type { Issue } from "../report/issue.js"
import { IssueCollector } from "../report/issue-collector.js"
import { MOST_ISSUES_OF_A_CODE } from "../snapshot/limits.js"
import { parseGeoJson } from "../snapshot/parse-geojson.js"
import { checkMap, type MapCheckOptions } from "./check-map.js"
import type { FeaturePath } from "./feature-path.js"

/** How to look at a file. */
export type ValidateOptions = MapCheckOptions

/** Whether a file can be measured, and all that is wrong with it. */
export interface Validation {
  /** True where no issue is an error. */
  readonly valid: boolean
  readonly issues: readonly Issue[]
  /** The document without the features that have errors; null where nothing is left. */
  readonly sound: GeoJSON | null
}

/**
 * All that is wrong with a file, in one pass over three layers: the JSON and GeoJSON's structure, coordinates and rings,
 * the control map.
 *
 * The map is looked at as far as its features are sound. A file that is no control map is valid all the same; what it
 * lacks to be measured is told as warnings.
 *
 * @param text - The whole file.
 * @returns Every issue, with its code, its path, what was found and allowed, and the way out.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * validateGeoJson('{"type":"Point","coordinates":[1,2]}').valid // true
 */
export function validateGeoJson(text: string, options: ValidateOptions = {}): Validation {
  guardMembers("options", options, { actorProperty: "text?", fileName: "text?" })
  const { value, sound, issues } = parseGeoJson(text)
  const found = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const isSnapshotSound = !issues.some(({ code }) => code === "snapshot-malformed")
  if (sound !== null && isSnapshotSound) checkMap(sound, options, { pathOf: pathsIn(value) }, found)
  const all = [...issues, ...found.issues()]
  return { valid: !all.some(({ severity }) => severity === "error"), issues: all, sound }
}

/** Paths of features in the document that they stand in, whichever of them are left. */
function pathsIn(value: GeoJSON | null): FeaturePath {
  if (value?.type !== "FeatureCollection") return () => []
  const numbers = new Map(value.features.map((feature, i) => [feature, i]))
  return (feature, i) => ["features", numbers.get(feature) ?? i]
}
