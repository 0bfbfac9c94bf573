import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import { shortened } from "../../report/where.js"
import { MOST_FEATURES } from "../limits.js"
import { checkBbox } from "./check-bbox.js"
import { checkGeometry } from "./check-geometry.js"
import type { Box } from "./check-positions.js"
import { checkStructure } from "./check-structure.js"
import { checkSwapped } from "./check-swapped.js"
import { isGeometryType, isObject } from "./geometry-depth.js"

/** What came of a document: whether it is GeoJSON at all, and which of its features have no error. */
export interface CheckedDocument {
  readonly usable: boolean
  /** For each feature of a collection whether it has no error. */
  readonly soundFeatures: readonly boolean[]
}

const NOTHING: Box = [Infinity, Infinity, -Infinity, -Infinity]

/**
 * Holds a JSON value against GeoJSON: structure, coordinates, rings, from its root to its last position.
 *
 * @param pathOf - Where a feature of a collection stands, if the value was made of another format.
 */
export function checkDocument(
  value: unknown,
  issues: IssueCollector,
  pathOf: (feature: number) => Issue["path"] = (i) => ["features", i],
): CheckedDocument {
  const unusable = { usable: false, soundFeatures: [] }
  if (isObject(value) && isGeometryType(value["type"])) {
    checkCrs(value["crs"], issues)
    checkGeometry(value, [], issues)
    return { usable: true, soundFeatures: [] }
  }
  if (!checkStructure(value, "any", () => [], issues)) return unusable
  const document = value as Record<string, unknown>
  checkCrs(document["crs"], issues)
  if (document["type"] === "Feature") {
    checkFeature(document, [], issues)
    return { usable: true, soundFeatures: [] }
  }
  const features = document["features"] as unknown[]
  if (features.length > MOST_FEATURES) {
    issues.add(
      "limit-exceeded",
      () => ["features"],
      () => ({
        found: features.length,
        allowed: MOST_FEATURES,
        unit: "features",
        values: { kind: "features", found: features.length, allowed: MOST_FEATURES },
      }),
    )
    return unusable
  }
  const soundFeatures: boolean[] = []
  const boxes = features.map((feature, i) => {
    const before = issues.errors
    const path = pathOf(i)
    const box = checkStructure(feature, "feature", () => path, issues)
      ? checkFeature(feature as Record<string, unknown>, path, issues)
      : NOTHING
    soundFeatures.push(issues.errors === before)
    return box
  })
  checkSwapped(boxes, pathOf, issues)
  if (Object.hasOwn(document, "bbox")) {
    const box = boxes.reduce<Box>(
      (all, [west, south, east, north]) => [
        Math.min(all[0], west),
        Math.min(all[1], south),
        Math.max(all[2], east),
        Math.max(all[3], north),
      ],
      NOTHING,
    )
    checkBbox(document["bbox"], box, ["bbox"], issues)
  }
  return { usable: true, soundFeatures }
}

function checkFeature(feature: Record<string, unknown>, path: Issue["path"], issues: IssueCollector): Box {
  const { geometry } = feature
  const box =
    geometry === null || geometry === undefined ? NOTHING : checkGeometry(geometry, [...path, "geometry"], issues)
  if (Object.hasOwn(feature, "bbox")) checkBbox(feature["bbox"], box, [...path, "bbox"], issues)
  return box
}

/** A system as other programs take it: `EPSG:3857` of `urn:ogc:def:crs:EPSG::3857`. */
function systemOf(name: unknown): string {
  const number =
    typeof name === "string" ? /EPSG:{1,2}(?:[\d.]*:)?(\d{4,6})$/i.exec(name.slice(0, 100))?.[1] : undefined
  return number === undefined ? "SYSTEM" : `EPSG:${number}`
}

/** Names of the system that RFC 7946 prescribes, as older files give them. */
const WGS84 = /CRS84|EPSG:{1,2}(\d*:)?4326$/i

function checkCrs(crs: unknown, issues: IssueCollector): void {
  if (crs === undefined || crs === null) return
  const properties = isObject(crs) ? crs["properties"] : undefined
  const name = isObject(properties) ? properties["name"] : undefined
  if (typeof name === "string" && WGS84.test(name)) return
  issues.add(
    "crs-not-wgs84",
    () => ["crs"],
    () => ({
      found: typeof name === "string" ? name.slice(0, 100) : shortened(crs),
      allowed: "no crs, or CRS84",
      values: { quoted: shortened(name ?? crs), system: systemOf(name) },
    }),
  )
}
