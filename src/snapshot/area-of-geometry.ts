import type { Position as GeoJsonPosition, Geometry } from "geojson"
import type { Area, Position } from "../geometry/position.js"

/** The polygons of a geometry, in collections too; empty where there is none. Heights are left out. */
export function areaOfGeometry(geometry: Geometry | null): Area {
  if (geometry === null) return []
  if (geometry.type === "Polygon") return [rings(geometry.coordinates)]
  if (geometry.type === "MultiPolygon") return geometry.coordinates.map(rings)
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(areaOfGeometry)
  return []
}

const rings = (coordinates: GeoJsonPosition[][]): Position[][] =>
  coordinates.map((ring) => ring.map((position): Position => [position[0]!, position[1]!]))
