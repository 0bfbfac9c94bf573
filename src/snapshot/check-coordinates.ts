import type { Position } from "../geometry/position.js"
import type { Issue } from "../report/issue.js"
import { checkPolygon } from "./check-polygon.js"
import { coordinateIssue as issue, where } from "./coordinate-issue.js"

type Path = Issue["path"]

/** How many arrays stand round a position in each geometry's coordinates. */
const DEPTH: Record<string, number> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

/**
 * Holds every coordinate of a GeoJSON value against what can be measured: finite numbers in range, closed rings with
 * ground inside them that do not cross themselves, holes in their outer rings.
 *
 * @param value - Any JSON value; what is no geometry is passed over, for the structure check to name.
 * @returns All issues, in the order of the document.
 */
export function checkCoordinates(value: unknown): Issue[] {
  const issues: Issue[] = []
  walk(value, [], issues)
  return issues
}

function walk(value: unknown, path: Path, issues: Issue[]): void {
  if (!isObject(value)) return
  if (Array.isArray(value["features"]))
    value["features"].forEach((item, i) => walk(item, [...path, "features", i], issues))
  if (Array.isArray(value["geometries"]))
    value["geometries"].forEach((item, i) => walk(item, [...path, "geometries", i], issues))
  if (isObject(value["geometry"])) walk(value["geometry"], [...path, "geometry"], issues)
  const { type, coordinates } = value
  const depth = typeof type === "string" && Object.hasOwn(DEPTH, type) ? DEPTH[type] : undefined
  if (depth === undefined || !("coordinates" in value)) return
  const at = [...path, "coordinates"]
  if (!checkPositions(coordinates, depth, at, issues)) return
  if (type === "Polygon") checkPolygon(coordinates as Position[][], at, issues)
  if (type === "MultiPolygon")
    (coordinates as Position[][][]).forEach((rings, i) => checkPolygon(rings, [...at, i], issues))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** True where everything below is well enough formed to be looked at as rings. */
function checkPositions(value: unknown, depth: number, path: Path, issues: Issue[]): boolean {
  if (!Array.isArray(value)) {
    issues.push(
      issue(
        "wrong-nesting",
        path,
        value === null ? "null" : typeof value,
        "an array",
        `${where(path)} must be an array. Nest its coordinates as RFC 7946 asks for this type.`,
      ),
    )
    return false
  }
  if (depth > 0) return value.map((item, i) => checkPositions(item, depth - 1, [...path, i], issues)).every(Boolean)
  if (Array.isArray(value[0])) {
    issues.push(
      issue(
        "wrong-nesting",
        path,
        "an array in an array",
        "a position",
        `${where(path)} is nested one level too deep. Take one pair of brackets away.`,
      ),
    )
    return false
  }
  const [longitude, latitude] = value as unknown[]
  if (value.length < 2 || !value.every((part) => typeof part === "number" && Number.isFinite(part))) {
    issues.push(
      issue(
        "position-not-finite",
        path,
        value,
        "two finite numbers",
        `${where(path)} is ${JSON.stringify(value)}, which is no position. Give longitude and latitude as finite numbers.`,
      ),
    )
    return false
  }
  const [x, y] = [longitude as number, latitude as number]
  if (Math.abs(x) > 180 || Math.abs(y) > 90) {
    const swapped = Math.abs(y) <= 180 && Math.abs(x) <= 90
    const advice = swapped
      ? "Longitude comes first in GeoJSON; these look swapped."
      : "Are these degrees of WGS84? Other systems must be converted first."
    issues.push(
      issue(
        "position-out-of-range",
        path,
        [x, y],
        "longitude -180 to 180, latitude -90 to 90",
        `${where(path)} is [${x}, ${y}], outside longitude ±180 and latitude ±90. ${advice}`,
      ),
    )
    return false
  }
  return true
}
