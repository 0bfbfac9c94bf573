import type { Area, Position } from "../../geometry/position.js"
import type { Issue } from "../../report/issue.js"
import { IssueCollector } from "../../report/issue-collector.js"
import { checkBbox } from "./check-bbox.js"
import { checkPolygons } from "./check-polygons.js"
import { type Box, checkPositions } from "./check-positions.js"
import { checkStructure } from "./check-structure.js"
import { GEOMETRY_DEPTH } from "./geometry-depth.js"

type Path = Issue["path"]

/** Holds a geometry, and all that it collects, against its type, what is on the earth, and what can be measured. */
export function checkGeometry(value: unknown, path: Path, issues: IssueCollector): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  if (!checkStructure(value, "geometry", () => path, issues)) return box
  const geometry = value as Record<string, unknown>
  const type = geometry["type"] as string
  if (type === "GeometryCollection") {
    const geometries = geometry["geometries"] as unknown[]
    geometries.forEach((item, i) => {
      const [west, south, east, north] = checkGeometry(item, [...path, "geometries", i], issues)
      box[0] = Math.min(box[0], west)
      box[1] = Math.min(box[1], south)
      box[2] = Math.max(box[2], east)
      box[3] = Math.max(box[3], north)
    })
  } else {
    const at = [...path, "coordinates"]
    const { coordinates } = geometry
    const depth = GEOMETRY_DEPTH[type]!
    if (!isOffByLevels(type, coordinates, depth, at, issues)) {
      const isSound = checkPositions(coordinates, depth, at, box, issues)
      checkShape(type, coordinates, isSound, at, box, issues)
    }
  }
  if (Object.hasOwn(geometry, "bbox")) checkBbox(geometry["bbox"], box, [...path, "bbox"], issues)
  return box
}

/** Whether coordinates as a whole have too many brackets, or too few: one fault, however many positions. */
function isOffByLevels(type: string, coordinates: unknown, depth: number, at: Path, issues: IssueCollector): boolean {
  const found = levelsOf(coordinates)
  if (found === null || found === depth) return false
  issues.add(
    "wrong-nesting",
    () => at,
    () => ({
      found: found + 1,
      allowed: depth + 1,
      unit: "brackets",
      values: { kind: "levels", found: found + 1, allowed: depth + 1, type },
    }),
  )
  return true
}

/** How many arrays stand round the first position; null where there is none. */
export function levelsOf(coordinates: unknown): number | null {
  let levels = -1
  let value = coordinates
  while (Array.isArray(value)) {
    levels++
    value = value[0]
  }
  return typeof value === "number" && levels >= 0 ? levels : null
}

function checkShape(
  type: string,
  coordinates: unknown,
  isSound: boolean,
  at: Path,
  box: Box,
  issues: IssueCollector,
): void {
  if (type === "LineString" && isSound) checkLine(coordinates as Position[], at, issues)
  if (type === "MultiLineString" && isSound) {
    ;(coordinates as Position[][]).forEach((line, i) => checkLine(line, [...at, i], issues))
  }
  if (type === "Polygon" && isSound) checkPolygons([coordinates as Position[][]], () => at, issues)
  if (type !== "MultiPolygon" || !Array.isArray(coordinates)) return
  if (isSound) {
    checkPolygons(coordinates as Area, (part) => [...at, part], issues)
    return
  }
  // The sound parts of a MultiPolygon are looked at all the same; only their numbers change.
  const told = new IssueCollector(0)
  const sound = coordinates.flatMap((rings: unknown, part) =>
    checkPositions(rings, 2, [], [...box], told) ? [{ rings: rings as Area[number], part }] : [],
  )
  checkPolygons(
    sound.map(({ rings }) => rings),
    (n) => [...at, sound[n]!.part],
    issues,
  )
}

function checkLine(line: readonly Position[], path: Path, issues: IssueCollector): void {
  if (line.length < 2) {
    issues.add(
      "line-too-short",
      () => path,
      () => ({
        found: line.length,
        allowed: 2,
        unit: "positions",
        values: { count: line.length },
      }),
    )
  }
}
