import type { GeoJSON } from "geojson"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import type { RepairLog } from "../../report/repair-log.js"
import { shortened } from "../../report/where.js"
import { MOST_FEATURES } from "../limits.js"
import { checkBbox } from "../validation/check-bbox.js"
import { checkGeometry } from "../validation/check-geometry.js"
import type { Box } from "../validation/check-positions.js"
import { GEOMETRY_TYPES, isGeometryType, isObject } from "../validation/geometry-depth.js"
import { repairGeometry } from "./repair-geometry.js"

type Path = Issue["path"]

/**
 * A document made fit to measure, each repair logged.
 *
 * @param pathOf - Where a feature of a collection stands, if the document was made of another format.
 * @returns The document itself where nothing was to do; null where nothing of it can be kept.
 */
export function repairDocument(
  value: unknown,
  log: RepairLog,
  pathOf: (feature: number) => Path = (i) => ["features", i],
): GeoJSON | null {
  if (!isObject(value)) return null
  const { type, features } = value
  if (type === "Feature") return repairFeature(value, [], log) as unknown as GeoJSON
  if (type !== "FeatureCollection") {
    if (typeof type !== "string" || !isGeometryType(capitalised(type))) return null
    const geometry = repairGeometry(value, [], log)
    return geometry && (withoutWrongBbox(geometry as unknown as Record<string, unknown>, [], log) as unknown as GeoJSON)
  }
  if (!Array.isArray(features) || features.length > MOST_FEATURES) return null
  const kept = features.flatMap((feature: unknown, i) => {
    const path = pathOf(i)
    if (isObject(feature) && feature["type"] === "Feature") return [repairFeature(feature, path, log)]
    if (isObject(feature) && isGeometryType(feature["type"])) {
      log.add("complete-feature", path, shortened(feature["type"]), "Feature", "put a feature round a bare geometry")
      return [repairFeature({ type: "Feature", properties: null, geometry: feature }, path, log)]
    }
    log.add("drop-feature", path, shortened(feature), null, `left out ${shortened(feature)}, which is no feature`)
    return []
  })
  const isSame = kept.length === features.length && kept.every((feature, i) => feature === features[i])
  return withoutWrongBbox(isSame ? value : { ...value, features: kept }, [], log) as unknown as GeoJSON
}

function repairFeature(given: Record<string, unknown>, path: Path, log: RepairLog): Record<string, unknown> {
  const feature = { ...given }
  let isSame = true
  const set = (member: string, after: unknown, sentence: string): void => {
    isSame = false
    log.add(
      "complete-feature",
      [...path, member],
      Object.hasOwn(feature, member) ? shortened(feature[member]) : null,
      after,
      sentence,
    )
    if (after === undefined) delete feature[member]
    else feature[member] = after
  }
  const { id, properties } = feature
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") {
    set("id", undefined, `left out the id ${shortened(id)}`)
  }
  if (!Object.hasOwn(feature, "properties")) set("properties", null, "added it as null")
  else if (properties !== null && !isObject(properties))
    set("properties", null, `replaced ${shortened(properties)} by null`)
  if (!Object.hasOwn(feature, "geometry")) set("geometry", null, "added it as null")
  else if (feature["geometry"] !== null) {
    const geometry = repairGeometry(feature["geometry"], [...path, "geometry"], log)
    const bare =
      geometry && withoutWrongBbox(geometry as unknown as Record<string, unknown>, [...path, "geometry"], log)
    if (bare !== feature["geometry"]) isSame = false
    feature["geometry"] = bare
  }
  return withoutWrongBbox(isSame ? given : feature, path, log)
}

/** The object without its bbox, if that is malformed or does not hold its coordinates. */
function withoutWrongBbox(value: Record<string, unknown>, path: Path, log: RepairLog): Record<string, unknown> {
  const geometries = value["geometries"]
  const inner =
    Array.isArray(geometries) && value["type"] === "GeometryCollection"
      ? geometries.map((item: Record<string, unknown>, i) => withoutWrongBbox(item, [...path, "geometries", i], log))
      : null
  const bare = inner?.some((item, i) => item !== (geometries as unknown[])[i]) ? { ...value, geometries: inner } : value
  if (!Object.hasOwn(bare, "bbox")) return bare
  const issues = new IssueCollector(0)
  checkBbox(bare["bbox"], boxOf(bare), path, issues)
  if (issues.count === 0) return bare
  const { bbox, ...rest } = bare
  log.add(
    "drop-bbox",
    [...path, "bbox"],
    shortened(bbox),
    null,
    `left out ${shortened(bbox)}, which does not hold the coordinates`,
  )
  return rest
}

function boxOf(value: Record<string, unknown>): Box {
  const { type, features, geometry } = value
  const items = type === "FeatureCollection" ? (features as unknown[]) : type === "Feature" ? [geometry] : null
  if (items === null) return checkGeometry(value, [], new IssueCollector(0))
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const item of items) {
    if (!isObject(item)) continue
    const [west, south, east, north] = boxOf(item)
    box[0] = Math.min(box[0], west)
    box[1] = Math.min(box[1], south)
    box[2] = Math.max(box[2], east)
    box[3] = Math.max(box[3], north)
  }
  return box
}

function capitalised(type: string): string {
  return GEOMETRY_TYPES.find((name) => name.toLowerCase() === type.toLowerCase()) ?? type
}
