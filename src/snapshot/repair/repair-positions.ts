import type { Issue } from "../../report/issue.js"
import type { RepairLog } from "../../report/repair-log.js"
import { shortened } from "../../report/where.js"
import { isFinitePosition } from "../validation/check-positions.js"

type Path = Issue["path"]

/** A position as a file has it: longitude, latitude, and perhaps a height. */
export type FilePosition = [number, number, ...number[]]

/** Coordinates of any depth, of sound positions. */
export type SoundCoordinates = FilePosition | SoundCoordinates[]

/**
 * Coordinates in which every position is on the earth: broken ones left out, longitudes wrapped, swapped ones put right.
 *
 * @param depth - How many arrays stand round a position.
 * @returns Null where nothing is left.
 */
export function repairPositions(value: unknown, depth: number, path: Path, log: RepairLog): SoundCoordinates | null {
  const finite = keepFinite(value, depth, path, log)
  if (finite === null) return null
  return withinRange(finite, depth, path, log)
}

function keepFinite(value: unknown, depth: number, path: Path, log: RepairLog): SoundCoordinates | null {
  if (depth === 0) {
    if (Array.isArray(value) && isFinitePosition(value)) return value
    log.add("drop-position", path, shortened(value), null, `left out ${shortened(value)}, which is no position`)
    return null
  }
  if (!Array.isArray(value)) {
    log.add(
      "drop-position",
      path,
      shortened(value),
      null,
      `left out ${shortened(value)}, which is no list of positions`,
    )
    return depth === 1 ? [] : null
  }
  let isWhole = true
  const kept: SoundCoordinates[] = []
  for (let i = 0; i < value.length; i++) {
    const item = keepFinite(value[i], depth - 1, [...path, i], log)
    if (item === null) isWhole = false
    else kept.push(item)
    if (item !== value[i]) isWhole = false
  }
  return isWhole ? (value as SoundCoordinates) : kept
}

const isOnEarth = ([x, y]: FilePosition): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90

function withinRange(value: SoundCoordinates, depth: number, path: Path, log: RepairLog): SoundCoordinates | null {
  const all = positionsOf(value, depth)
  const outside = all.filter((position) => !isOnEarth(position))
  if (outside.length === 0) return value
  const swaps = all.every(([x, y]) => Math.abs(x) <= 90 && Math.abs(y) <= 180)
  if (swaps && outside.length > 1 && 2 * outside.length > all.length) {
    const sentence = `put longitude before latitude in all ${all.length} positions`
    log.add("swap-coordinates", path, outside[0], [outside[0]![1], outside[0]![0]], sentence, "degrees")
    return mapPositions(value, depth, ([x, y, ...rest]) => [y, x, ...rest])
  }
  const wrap = outside.filter(([x, y]) => Math.abs(y) <= 90 && Math.abs(x) <= 540)
  if (wrap.length > 0) {
    const [x] = wrap[0]!
    const sentence = `brought ${count(wrap.length, "longitude")} back by a whole turn, ${x} first`
    log.add("wrap-longitude", path, x, wrapped(x), sentence, "degrees")
  }
  const lost = outside.length - wrap.length
  if (lost > 0) {
    const first = outside.find((position) => !wrap.includes(position))!
    const sentence = `left out ${count(lost, "position")} that ${lost === 1 ? "is" : "are"} not on the earth, ${shortened(first)} first`
    log.add("drop-position", path, all.length, all.length - lost, sentence, "positions")
  }
  return mapPositions(value, depth, (position) => {
    if (isOnEarth(position)) return position
    const [x, y, ...rest] = position
    return Math.abs(y) <= 90 && Math.abs(x) <= 540 ? [wrapped(x), y, ...rest] : null
  })
}

function wrapped(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360)
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`
}

function positionsOf(value: SoundCoordinates, depth: number): FilePosition[] {
  if (depth === 0) return [value as FilePosition]
  if (depth === 1) return value as FilePosition[]
  return (value as SoundCoordinates[]).flatMap((item) => positionsOf(item, depth - 1))
}

function mapPositions(
  value: SoundCoordinates,
  depth: number,
  map: (position: FilePosition) => FilePosition | null,
): SoundCoordinates | null {
  if (depth === 0) return map(value as FilePosition)
  return (value as SoundCoordinates[]).flatMap((item) => {
    const made = mapPositions(item, depth - 1, map)
    return made === null ? [] : [made]
  })
}
