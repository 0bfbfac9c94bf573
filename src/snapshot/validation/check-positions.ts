import { EQUATORIAL_RADIUS_METRES } from "../../geometry/ellipsoid.js"
import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import { shortened, where } from "../../report/where.js"

type Path = Issue["path"]

/** West, south, east, north. */
export type Box = [west: number, south: number, east: number, north: number]

/**
 * Holds coordinates against the nesting of their type, and each position against what is on the earth.
 *
 * @param depth - How many arrays stand round a position.
 * @param box - Grows by every sound position.
 * @returns Whether everything below can be looked at as points, lines and rings.
 */
export function checkPositions(value: unknown, depth: number, path: Path, box: Box, issues: IssueCollector): boolean {
  if (!Array.isArray(value)) {
    const found = value === null ? "null" : value === undefined ? "nothing" : typeof value
    return misnested(path, found, "an array", `is ${found} and must be an array`, issues)
  }
  if (depth === 0) return checkRun([value], () => path, box, issues)
  if (depth === 1) return checkRun(value, (i) => [...path, i], box, issues)
  let sound = true
  for (let i = 0; i < value.length; i++) {
    if (!checkPositions(value[i], depth - 1, [...path, i], box, issues)) sound = false
  }
  return sound
}

/** Checks the positions of a point, a line or a ring. Those that are no numbers are one fault, and those out of range another: each has one cause. */
function checkRun(run: readonly unknown[], pathOf: (i: number) => Path, box: Box, issues: IssueCollector): boolean {
  let broken = 0
  let firstBroken = -1
  let outside = 0
  let swappable = true
  let first = -1
  for (let i = 0; i < run.length; i++) {
    const position = run[i]
    if (!Array.isArray(position)) {
      return misnested(
        pathOf(i),
        typeof position,
        "a position",
        `is ${shortened(position)} and must be a position`,
        issues,
      )
    }
    if (Array.isArray(position[0])) {
      return misnested(pathOf(i), "an array in an array", "a position", "is nested too deep", issues)
    }
    if (!isFinitePosition(position)) {
      if (broken++ === 0) firstBroken = i
      continue
    }
    const [x, y] = position
    if (x > 180 || x < -180 || y > 90 || y < -90) {
      if (outside++ === 0) first = i
      if (Math.abs(y) > 180 || Math.abs(x) > 90) swappable = false
      continue
    }
    if (Math.abs(x) > 90) swappable = false
    if (x < box[0]) box[0] = x
    if (y < box[1]) box[1] = y
    if (x > box[2]) box[2] = x
    if (y > box[3]) box[3] = y
  }
  if (broken > 0) {
    const position = run[firstBroken] as unknown[]
    const more = broken > 1 ? `, and so are ${broken - 1} more here` : ""
    issues.add(
      "position-not-finite",
      () => pathOf(firstBroken),
      () => ({
        found: position.slice(0, 4),
        allowed: "two finite numbers",
        message: `${where(pathOf(firstBroken))} is ${shortened(position)}, which is no position${more}. Give longitude and latitude as finite numbers.`,
      }),
    )
  }
  if (outside === 0) return broken === 0
  // Swapped files have nearly all positions out of range; a lone one may be a slip of its own.
  const isSwapped = swappable && outside > 1 && 2 * outside > run.length
  const [x, y] = run[first] as [number, number]
  const more = outside > 1 ? `, as are ${outside - 1} more here` : ""
  const advice = swappable
    ? "Longitude comes first in GeoJSON; these look swapped."
    : (projectedAdvice(x, y) ?? "Are these degrees of WGS84? Other systems must be converted first.")
  issues.add(
    isSwapped ? "position-swapped" : "position-out-of-range",
    () => pathOf(first),
    () => ({
      found: [x, y],
      allowed: "longitude -180 to 180, latitude -90 to 90",
      unit: "degrees",
      message: `${where(pathOf(first))} is [${x}, ${y}], outside longitude ±180 and latitude ±90${more}. ${advice}`,
    }),
  )
  return false
}

/** Numbers beyond this are no degrees that were mistyped or wound round the earth a few times. */
const NO_DEGREES = 1000

/** What to do with metres of a projection; null where they are none. The commonest, Web Mercator, is tried. */
function projectedAdvice(x: number, y: number): string | null {
  if (Math.abs(x) < NO_DEGREES && Math.abs(y) < NO_DEGREES) return null
  const wayOut =
    "These look like metres of a projection, not degrees. Convert the file: ogr2ogr -t_srs EPSG:4326 map.geojson FILE, or in QGIS Export, Save Features As, EPSG:4326."
  const [longitude, latitude] = webMercator(x, y)
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 85.1) return wayOut
  return `${wayOut} If they are Web Mercator (EPSG:3857), this one is longitude ${longitude.toFixed(2)}, latitude ${latitude.toFixed(2)}.`
}

/** Degrees of a position in EPSG:3857, whose metres are those of a sphere. */
function webMercator(x: number, y: number): [number, number] {
  const turn = 180 / Math.PI / EQUATORIAL_RADIUS_METRES
  return [x * turn, 90 - (Math.atan(Math.exp(-y / EQUATORIAL_RADIUS_METRES)) * 360) / Math.PI]
}

/** Whether an array is two finite numbers, or more. */
export function isFinitePosition(position: readonly unknown[]): position is [number, number, ...number[]] {
  if (position.length < 2) return false
  for (const part of position) if (typeof part !== "number" || !Number.isFinite(part)) return false
  return true
}

function misnested(path: Path, found: string, allowed: string, sentence: string, issues: IssueCollector): false {
  issues.add(
    "wrong-nesting",
    () => path,
    () => ({
      found,
      allowed,
      message: `${where(path)} ${sentence}. Nest its coordinates as RFC 7946 asks for this type.`,
    }),
  )
  return false
}
