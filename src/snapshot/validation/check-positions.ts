import { EQUATORIAL_RADIUS_METRES } from "../../geometry/ellipsoid.js"
import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import type { IssueValues } from "../../report/issue-values.js"
import type { OutsideDegrees } from "../../report/issues/shape-issue-values.js"
import { shortened } from "../../report/where.js"
import { jsonKind } from "./json-kind.js"

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
    const is = jsonKind(value)
    return misnested(path, is, "an array", { kind: "no-array", is }, issues)
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
        { kind: "no-position", quoted: shortened(position) },
        issues,
      )
    }
    if (Array.isArray(position[0])) {
      return misnested(pathOf(i), "an array in an array", "a position", { kind: "too-deep" }, issues)
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
    issues.add(
      "position-not-finite",
      () => pathOf(firstBroken),
      () => ({
        found: position.slice(0, 4),
        allowed: "two finite numbers",
        values: { quoted: shortened(position), more: broken - 1 },
      }),
    )
  }
  if (outside === 0) return broken === 0
  // Swapped files have nearly all positions out of range; a lone one may be a slip of its own.
  const isSwapped = swappable && outside > 1 && 2 * outside > run.length
  const [x, y] = run[first] as [number, number]
  issues.add(
    isSwapped ? "position-swapped" : "position-out-of-range",
    () => pathOf(first),
    () => ({
      found: [x, y],
      allowed: "longitude -180 to 180, latitude -90 to 90",
      unit: "degrees",
      values: {
        at: [x, y],
        more: outside - 1,
        ...(swappable ? { looks: "swapped", webMercator: null } : lookOf([x, y])),
      },
    }),
  )
  return false
}

/** What numbers outside degrees look like: metres of a projection, of which the commonest, Web Mercator, is tried. */
function lookOf([x, y]: readonly [number, number]): Pick<OutsideDegrees, "looks" | "webMercator"> {
  if (Math.abs(x) < NO_DEGREES && Math.abs(y) < NO_DEGREES) return { looks: "neither", webMercator: null }
  const at = webMercator(x, y)
  return { looks: "projected", webMercator: Math.abs(at[0]) > 180 || Math.abs(at[1]) > 85.1 ? null : at }
}

/** Numbers beyond this are no degrees that were mistyped or wound round the earth a few times. */
const NO_DEGREES = 1000

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

function misnested(
  path: Path,
  found: string,
  allowed: string,
  values: IssueValues["wrong-nesting"],
  issues: IssueCollector,
): false {
  issues.add(
    "wrong-nesting",
    () => path,
    () => ({ found, allowed, values }),
  )
  return false
}
