import type { Geometry } from "geojson"
import { areaSquareMetres } from "../../geometry/area.js"
import type { Area } from "../../geometry/position.js"
import type { Issue } from "../../report/issue.js"
import type { RepairLog } from "../../report/repair-log.js"
import { shortened } from "../../report/where.js"
import { levelsOf } from "../validation/check-geometry.js"
import { GEOMETRY_DEPTH, GEOMETRY_TYPES, isGeometryType, isObject } from "../validation/geometry-depth.js"
import { repairPolygons } from "./repair-polygons.js"
import { repairPositions, type SoundCoordinates } from "./repair-positions.js"

type Path = Issue["path"]

/**
 * A geometry that can be measured, with as much of the given one as can be kept.
 *
 * @returns Null where nothing of it can be kept; the geometry itself where nothing was to do.
 */
export function repairGeometry(value: unknown, path: Path, log: RepairLog): Geometry | null {
  const lost = (why: string): null => {
    log.add(
      "drop-geometry",
      path,
      isObject(value) ? shortened(value["type"]) : shortened(value),
      null,
      `left the geometry out, for ${why}`,
    )
    return null
  }
  if (!isObject(value)) return lost(`it is ${shortened(value)}`)
  const type = typeOf(value["type"], path, log)
  if (type === null) return lost(`its type is ${shortened(value["type"])}`)
  const geometry = type === value["type"] ? value : { ...value, type }
  if (type === "GeometryCollection") return repairCollection(geometry, path, log) ?? lost("it has no geometries")
  const at = [...path, "coordinates"]
  const nested = mendNesting(type, geometry["coordinates"], at, log)
  if (nested === null) return lost("its coordinates are nested wrongly")
  const depth = GEOMETRY_DEPTH[nested.type]!
  const sound = repairPositions(nested.coordinates, depth, at, log)
  if (sound === null) return lost("none of its positions can be kept")
  const made = shaped(nested.type, sound, at, log)
  if (made === null) return lost("nothing is left of it that can be measured")
  if (made.type === value["type"] && made.coordinates === value["coordinates"]) return value as unknown as Geometry
  return { ...geometry, ...made } as Geometry
}

function typeOf(type: unknown, path: Path, log: RepairLog): string | null {
  if (isGeometryType(type)) return type
  if (typeof type !== "string") return null
  const meant = GEOMETRY_TYPES.find((name) => name.toLowerCase() === type.toLowerCase())
  if (meant === undefined) return null
  log.add("mend-type", [...path, "type"], type, meant, `wrote ${shortened(type)} as "${meant}"`)
  return meant
}

function repairCollection(value: Record<string, unknown>, path: Path, log: RepairLog): Geometry | null {
  const { geometries } = value
  if (!Array.isArray(geometries)) return null
  const made = geometries.map((item: unknown, i) => repairGeometry(item, [...path, "geometries", i], log))
  if (made.every((geometry, i) => geometry !== null && geometry === geometries[i])) return value as unknown as Geometry
  return { ...value, geometries: made.filter((geometry) => geometry !== null) } as unknown as Geometry
}

interface Shape {
  readonly type: string
  readonly coordinates: unknown
}

/** Coordinates with as many brackets as their type asks for, or the type that has as many as they have. */
function mendNesting(type: string, coordinates: unknown, at: Path, log: RepairLog): Shape | null {
  const depth = GEOMETRY_DEPTH[type]!
  const levels = levelsOf(coordinates)
  if (levels === null || levels === depth) return Array.isArray(coordinates) ? { type, coordinates } : null
  const multi = `Multi${type}`
  const report = (sentence: string): void => log.add("mend-nesting", at, levels + 1, depth + 1, sentence, "brackets")
  if (levels === depth + 1 && Object.hasOwn(GEOMETRY_DEPTH, multi)) {
    report(`called it a ${multi}, for so its coordinates are nested`)
    return { type: multi, coordinates }
  }
  const list = coordinates as unknown[]
  if (levels === depth + 1 && list.length === 1) {
    report("took a pair of brackets away")
    return { type, coordinates: list[0] }
  }
  if (levels === depth - 1) {
    report("put a pair of brackets round it")
    return { type, coordinates: [coordinates] }
  }
  return null
}

function shaped(type: string, coordinates: SoundCoordinates, at: Path, log: RepairLog): Shape | null {
  if (type === "LineString") return isLine(coordinates, at, log) ? { type, coordinates } : null
  if (type === "MultiLineString") {
    const lines = coordinates as SoundCoordinates[]
    const kept = lines.filter((line, i) => isLine(line, [...at, i], log))
    return { type, coordinates: kept.length === lines.length ? coordinates : kept }
  }
  if (type !== "Polygon" && type !== "MultiPolygon") return { type, coordinates }
  const isMulti = type === "MultiPolygon"
  const given = (isMulti ? coordinates : [coordinates]) as unknown as Area
  if (given.length === 0) return { type, coordinates }
  const area = repairPolygons(given, (part) => (isMulti ? [...at, part] : at), log)
  if (area === null) return null
  if (area === given) return { type, coordinates }
  if (area.length === 0 && !isMulti) return null
  if (given.flat(2).some((position) => position.length > 2)) {
    log.add("drop-heights", at, "heights", null, "left the heights out, for new corners have none")
  }
  const plain = area.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y])))
  return isMulti || plain.length > 1 ? { type: "MultiPolygon", coordinates: plain } : { type, coordinates: plain[0] }
}

function isLine(line: SoundCoordinates, path: Path, log: RepairLog): boolean {
  if (line.length > 1) return true
  log.add("drop-line", path, line.length, null, "left out a line of fewer than two positions", "positions")
  return false
}

/** Square metres of all polygons of a geometry, as far as they can be measured. */
export function squareMetresOf(value: unknown): number {
  if (!isObject(value)) return 0
  const { type, coordinates, geometries } = value
  if (type === "GeometryCollection" && Array.isArray(geometries)) {
    return geometries.reduce((sum: number, item) => sum + squareMetresOf(item), 0)
  }
  if (!Array.isArray(coordinates) || (type !== "Polygon" && type !== "MultiPolygon")) return 0
  const parts: unknown[] = type === "Polygon" ? [coordinates] : coordinates
  return parts.reduce((sum: number, rings) => {
    try {
      const squareMetres = areaSquareMetres([rings] as Area)
      return Number.isFinite(squareMetres) ? sum + squareMetres : sum
    } catch {
      return sum
    }
  }, 0)
}
