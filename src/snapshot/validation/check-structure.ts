import { valid } from "geojson-validation"
import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import { shortened, where } from "../../report/where.js"
import { GEOMETRY_DEPTH, isObject } from "./geometry-depth.js"

const GEOMETRY_TYPES = [...Object.keys(GEOMETRY_DEPTH), "GeometryCollection"]
const TYPES = ["FeatureCollection", "Feature", ...GEOMETRY_TYPES]

/** Members that hold the children of an object; the object is checked without them, and each child by itself. */
const CHILDREN = { FeatureCollection: "features", GeometryCollection: "geometries" } as const

/** The least coordinates that are right for a type: coordinates themselves are left to the coordinate check. */
const SOUND_COORDINATES = [
  [0, 0],
  [[0, 0]],
  [
    [
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ],
  ],
] as const

/**
 * Holds one GeoJSON object, without its children and its coordinates, against RFC 7946: its type and its members.
 *
 * Which members are needed is geojson-validation's knowledge. It gets a copy in which children and coordinates are sound:
 * these have checks of their own that say more, it looks at every position slowly, and it throws on a polygon `[[]]`.
 *
 * @param expected - Types that may stand here.
 * @returns Whether the object is sound enough for its children to be looked at.
 */
export function checkStructure(
  value: unknown,
  expected: "any" | "feature" | "geometry",
  path: () => Issue["path"],
  issues: IssueCollector,
): boolean {
  const report = (found: unknown, allowed: string, sentence: string): false => {
    issues.add("geojson-structure", path, () => ({ found, allowed, message: `${where(path())} ${sentence}` }))
    return false
  }
  if (!isObject(value)) {
    const found = value === null ? "null" : Array.isArray(value) ? "an array" : typeof value
    return report(found, "an object", `is ${found}, and must be a GeoJSON object. Take it out.`)
  }
  const allowed = expected === "any" ? TYPES : expected === "feature" ? ["Feature"] : GEOMETRY_TYPES
  const type = value["type"]
  if (typeof type !== "string" || !allowed.includes(type)) {
    const meant =
      typeof type === "string" ? allowed.find((name) => name.toLowerCase() === type.toLowerCase()) : undefined
    const found = type === undefined ? 'has no "type"' : `has the "type" ${shortened(type)}, which may not stand here`
    const advice = meant === undefined ? `Give it one of ${allowed.join(", ")}.` : `Write "${meant}".`
    return report(
      typeof type === "string" ? type.slice(0, 100) : type === undefined ? null : typeof type,
      allowed.join(", "),
      `${found}. ${advice}`,
    )
  }
  let isSound = true
  for (const sentence of sentencesOf(value, type)) {
    isSound = report(sentence, "RFC 7946", `${asked(sentence)}. Mend this in the source.`)
  }
  const child =
    type === "Feature" ? undefined : type in CHILDREN ? CHILDREN[type as keyof typeof CHILDREN] : "coordinates"
  if (type === "Feature") checkFeature(value, report)
  return isSound || (child !== undefined && Array.isArray(value[child])) || isObject(value["geometry"])
}

function checkFeature(
  { properties, id }: Record<string, unknown>,
  report: (...args: [unknown, string, string]) => false,
): void {
  if (properties !== undefined && properties !== null && !isObject(properties)) {
    const found = Array.isArray(properties) ? "an array" : typeof properties
    report(found, "an object or null", `has ${found} for "properties", which must be an object or null. Write null.`)
  }
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") {
    const found = id === null ? "null" : Array.isArray(id) ? "an array" : typeof id
    report(found, "a string or a number", `has ${found} for "id", which must be a string or a number. Take it out.`)
  }
}

function sentencesOf(value: Record<string, unknown>, type: string): string[] {
  const copy: Record<string, unknown> = { type }
  if (Object.hasOwn(value, "properties")) copy["properties"] = null
  if (Object.hasOwn(value, "geometry")) copy["geometry"] = null
  if (Object.hasOwn(value, "features")) copy["features"] = Array.isArray(value["features"]) ? [] : 0
  if (Object.hasOwn(value, "geometries")) copy["geometries"] = Array.isArray(value["geometries"]) ? [] : 0
  if (Object.hasOwn(value, "coordinates")) copy["coordinates"] = soundCoordinates(type)
  const sentences: unknown = valid(copy, true)
  return Array.isArray(sentences) ? sentences.map(String) : []
}

function soundCoordinates(type: string): unknown {
  if (type === "LineString")
    return [
      [0, 0],
      [0, 0],
    ]
  if (type === "MultiLineString")
    return [
      [
        [0, 0],
        [0, 0],
      ],
    ]
  const depth = Object.hasOwn(GEOMETRY_DEPTH, type) ? GEOMETRY_DEPTH[type]! : 0
  return depth === 3 ? [SOUND_COORDINATES[2]] : SOUND_COORDINATES[depth]
}

/** geojson-validation's sentence, which calls one member by another name than RFC 7946 does. */
function asked(sentence: string): string {
  return sentence.replace('"Features"', '"features"')
}
