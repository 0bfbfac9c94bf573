/** How many arrays stand round a position in each geometry's coordinates. */
export const GEOMETRY_DEPTH: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

/** Every geometry type. */
export const GEOMETRY_TYPES: readonly string[] = [...Object.keys(GEOMETRY_DEPTH), "GeometryCollection"]

/** Whether a JSON value is an object, and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** Whether something is the name of a geometry type. */
export function isGeometryType(type: unknown): type is string {
  return typeof type === "string" && GEOMETRY_TYPES.includes(type)
}
