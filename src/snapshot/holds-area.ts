import type { Geometry } from "geojson"

/** Whether a geometry has polygons, in collections too: what `areaOfGeometry` asks, without copying them. */
export function holdsArea(geometry: Geometry | null): boolean {
  if (geometry === null) return false
  if (geometry.type === "GeometryCollection") return geometry.geometries.some(holdsArea)
  return geometry.type === "Polygon" || (geometry.type === "MultiPolygon" && geometry.coordinates.length > 0)
}
