import { valid } from "geojson-validation"
import type { Issue } from "../report/issue.js"

const GEOJSON_TYPES = new Set([
  "FeatureCollection",
  "Feature",
  "GeometryCollection",
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
])

/** How far features are told apart: an issue names the feature it stands in. */
interface StructureCheck {
  readonly issues: readonly Issue[]
  /** True where nothing of it can be used: no object, or no GeoJSON type. */
  readonly unusable: boolean
}

/**
 * Holds a JSON value against RFC 7946's structure: members, types, nesting, closed rings.
 *
 * The work is geojson-validation's. It is asked feature by feature, so that an issue names its feature, and it is kept
 * from the one shape that makes it throw (a polygon of an empty ring).
 */
export function checkStructure(value: unknown): StructureCheck {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { issues: [issue([], describe(value), "an object", "the document is no GeoJSON object")], unusable: true }
  }
  const { type, features } = value as { type?: unknown; features?: unknown }
  if (typeof type !== "string" || !GEOJSON_TYPES.has(type)) {
    const allowed = [...GEOJSON_TYPES].join(", ")
    const found = typeof type === "string" ? type : describe(type)
    return {
      issues: [issue(["type"], found, allowed, `"type" is ${JSON.stringify(found)}, which is no GeoJSON type`)],
      unusable: true,
    }
  }
  if (type !== "FeatureCollection" || !Array.isArray(features)) {
    const issues = sentences(value).map((sentence) => issue([], sentence, "RFC 7946", sentence))
    return { issues, unusable: type === "FeatureCollection" }
  }
  const issues = features.flatMap((feature: unknown, i) =>
    sentences(feature, "Feature").map((sentence) =>
      issue(["features", i], sentence, "RFC 7946", `features[${i}]: ${sentence}`),
    ),
  )
  return { issues, unusable: false }
}

function sentences(value: unknown, type?: string): string[] {
  if (typeof value !== "object" || value === null) return [`must be an object, not ${describe(value)}`]
  if (type && (value as { type?: unknown }).type !== type)
    return [`must be a ${type}; its "type" is ${JSON.stringify((value as { type?: unknown }).type) ?? "missing"}`]
  try {
    const trace: unknown = valid(value, true)
    return Array.isArray(trace) ? trace.map(String) : []
  } catch {
    return ["has a ring or a line without positions"]
  }
}

function issue(path: Issue["path"], found: unknown, allowed: unknown, sentence: string): Issue {
  const message = /[.!?]$/.test(sentence) ? sentence : `${sentence}. Mend this in the source.`
  return { code: "geojson-structure", severity: "error", path, found, allowed, message }
}

function describe(value: unknown): string {
  if (value === null) return "null"
  return Array.isArray(value) ? "an array" : typeof value
}
