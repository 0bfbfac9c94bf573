import type { Position as GeoJsonPosition, Geometry } from "geojson"
import type { Area, Position } from "../geometry/position.js"

/**
 * The polygons of a GeoJSON geometry, in collections too, as an area to measure. Heights are left out.
 *
 * @returns An empty area where there is no polygon.
 * @example
 * const polygon = { type: "Polygon", coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]] }
 * areaSquareMetres(areaOfGeometry(polygon)) // 12308778361.469…
 */
export function areaOfGeometry(geometry: Geometry | null): Area {
  if (geometry === null) return []
  if (geometry.type === "Polygon") return [rings(geometry.coordinates)]
  if (geometry.type === "MultiPolygon") return geometry.coordinates.map(rings)
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(areaOfGeometry)
  return []
}

const rings = (coordinates: GeoJsonPosition[][]): Position[][] =>
  coordinates.map((ring) => ring.map((position): Position => [position[0]!, position[1]!]))
