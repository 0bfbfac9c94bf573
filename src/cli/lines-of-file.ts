import type { GeoJSON, Geometry } from "geojson"
import type { Position } from "../geometry/position.js"
import { parseGeoJson } from "../snapshot/parse-geojson.js"
import { CommandError } from "./command-error.js"
import { formatIssues } from "./format-issues.js"
import type { World } from "./world.js"

/**
 * All lines of a GeoJSON file, and the rings of its polygons.
 *
 * @throws {CommandError} With every issue of the file, if it has errors, or if it holds neither lines nor polygons.
 */
export function linesOfFile(world: World, path: string): (readonly Position[])[] {
  const { value, issues } = parseGeoJson(world.readText(path))
  if (value === null || issues.some(({ severity }) => severity === "error")) {
    throw new CommandError(2, formatIssues(path, issues), { valid: false, issues })
  }
  const lines = geometriesOf(value).flatMap(linesOf)
  if (lines.length === 0) {
    throw new CommandError(2, `${path} holds neither lines nor polygons. Give a file with the border's line in it.`)
  }
  return lines
}

function geometriesOf(value: GeoJSON): Geometry[] {
  if (value.type === "FeatureCollection") return value.features.flatMap(geometriesOf)
  if (value.type === "Feature") return value.geometry === null ? [] : [value.geometry]
  return [value]
}

function linesOf(geometry: Geometry): (readonly Position[])[] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates as unknown as Position[]]
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates as unknown as Position[][]
    case "MultiPolygon":
      return geometry.coordinates.flat() as unknown as Position[][]
    case "GeometryCollection":
      return geometry.geometries.flatMap(linesOf)
    default:
      return []
  }
}
