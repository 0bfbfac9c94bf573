import type { FeatureCollection, GeoJSON } from "geojson"
import type { Issue } from "../report/issue.js"
import { IssueCollector } from "../report/issue-collector.js"
import { guardText } from "./guard-text.js"
import { MOST_ISSUES_OF_A_CODE } from "./limits.js"
import { checkDocument } from "./validation/check-document.js"
import { checkJson } from "./validation/check-json.js"
import { checkSnapshot } from "./validation/check-snapshot.js"

/** A GeoJSON document as far as it can be used, and all that is wrong with it. */
export interface ParsedGeoJson {
  /** The document as it stands in the text. Null where that is no JSON, no GeoJSON at all, or too large. */
  readonly value: GeoJSON | null
  /** The same without the features that have errors; null where nothing is left. The value itself where it has none. */
  readonly sound: GeoJSON | null
  /** In the order of the checks; of each code the first hundred, and one issue that counts the rest. */
  readonly issues: readonly Issue[]
}

/**
 * Reads GeoJSON from text and checks it: the JSON, its structure, its coordinates and rings. All issues come at once.
 *
 * @param text - The whole file.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * parseGeoJson('{"type":"Point","coordinates":[0,99]}').issues.map(({ code }) => code) // ["position-out-of-range"]
 */
export function parseGeoJson(text: string): ParsedGeoJson {
  guardText(text)
  const issues = new IssueCollector(MOST_ISSUES_OF_A_CODE)
  const parsed = checkJson(text, issues)
  if (parsed === undefined) return { value: null, sound: null, issues: issues.issues() }
  const inText = issues.errors
  const { usable, soundFeatures } = checkDocument(parsed, issues)
  if (usable) checkSnapshot(parsed as Record<string, unknown>, issues)
  const value = usable ? (parsed as GeoJSON) : null
  return { value, sound: value && soundPart(value, soundFeatures, issues.errors - inText), issues: issues.issues() }
}

function soundPart(value: GeoJSON, soundFeatures: readonly boolean[], errors: number): GeoJSON | null {
  if (errors === 0) return value
  if (value.type !== "FeatureCollection") return null
  const features = value.features.filter((_, i) => soundFeatures[i])
  return features.length === 0 ? null : ({ ...value, features } satisfies FeatureCollection)
}
