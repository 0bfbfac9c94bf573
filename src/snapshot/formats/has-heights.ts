import type { Geometry } from "geojson"

/** Whether some position of a geometry has a third number. */
export function hasHeights(geometry: Geometry | null): boolean {
  if (geometry === null) return false
  if (geometry.type === "GeometryCollection") return geometry.geometries.some(hasHeights)
  return isHigh(geometry.coordinates)
}

function isHigh(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates)) return false
  return typeof coordinates[0] === "number" ? coordinates.length > 2 : coordinates.some(isHigh)
}
