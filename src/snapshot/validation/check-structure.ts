import { valid } from "geojson-validation"
import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import type { IssueValues } from "../../report/issue-values.js"
import { JSON_KINDS } from "../../report/issues/structure-messages.js"
import { shortened } from "../../report/where.js"
import { GEOMETRY_DEPTH, GEOMETRY_TYPES, isObject } from "./geometry-depth.js"
import { jsonKind } from "./json-kind.js"

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
  const report: Report = (found, allowed, values) => {
    issues.add("geojson-structure", path, () => ({ found, allowed, values }))
    return false
  }
  if (!isObject(value)) {
    const is = jsonKind(value)
    return report(JSON_KINDS[is], "an object", { kind: "no-object", is })
  }
  const allowed = expected === "any" ? TYPES : expected === "feature" ? ["Feature"] : GEOMETRY_TYPES
  const type = value["type"]
  if (typeof type !== "string" || !allowed.includes(type)) {
    const meant =
      typeof type === "string" ? allowed.find((name) => name.toLowerCase() === type.toLowerCase()) : undefined
    return report(
      typeof type === "string" ? type.slice(0, 100) : type === undefined ? null : typeof type,
      allowed.join(", "),
      type === undefined
        ? { kind: "no-type", types: allowed }
        : { kind: "type", quoted: shortened(type), types: allowed, meant: meant ?? null },
    )
  }
  let isSound = true
  for (const sentence of sentencesOf(value, type)) {
    isSound = report(sentence, "RFC 7946", memberFault(sentence))
  }
  const child =
    type === "Feature" ? undefined : type in CHILDREN ? CHILDREN[type as keyof typeof CHILDREN] : "coordinates"
  if (type === "Feature") checkFeature(value, report)
  return isSound || (child !== undefined && Array.isArray(value[child])) || isObject(value["geometry"])
}

/** Tells of one fault, and that the object is therefore not sound. */
type Report = (found: unknown, allowed: string, values: IssueValues["geojson-structure"]) => false

function checkFeature({ properties, id }: Record<string, unknown>, report: Report): void {
  if (properties !== undefined && properties !== null && !isObject(properties)) {
    const is = jsonKind(properties)
    report(JSON_KINDS[is], "an object or null", { kind: "properties", is })
  }
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") {
    const is = jsonKind(id)
    report(JSON_KINDS[is], "a string or a number", { kind: "id", is })
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

/** What geojson-validation's sentence says. It calls one member by another name than RFC 7946 does. */
function memberFault(sentence: string): IssueValues["geojson-structure"] {
  const member = /"(\w+)"/.exec(sentence)?.[1]?.replace("Features", "features")
  if (member !== undefined && sentence.startsWith("must have a member")) return { kind: "member-missing", member }
  if (member !== undefined && sentence.endsWith("must be an array")) return { kind: "member-no-array", member }
  return { kind: "other", sentence }
}
