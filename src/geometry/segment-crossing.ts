import type { Position } from "./position.js"
import { SAME_DEGREES } from "./tolerance.js"

/** Where two segments meet. `exact` marks an end of one of them, returned as it was given. */
export interface SegmentCrossing {
  readonly at: Position
  readonly exact: boolean
}

const isSame = (a: Position, b: Position): boolean =>
  Math.abs(a[0] - b[0]) <= SAME_DEGREES && Math.abs(a[1] - b[1]) <= SAME_DEGREES

/** Twice the signed area of a triangle: positive where `c` lies left of `a` to `b`. */
const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

function isOn(p: Position, a: Position, b: Position): boolean {
  if (isSame(p, a) || isSame(p, b)) return true
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  if (Math.abs(turn(a, b, p)) > SAME_DEGREES * length) return false
  const along = (p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])
  return along >= 0 && along <= length * length
}

/**
 * Where two segments meet, straight in longitude and latitude.
 *
 * @returns Nothing where they do not meet, one position where they cross or touch, two where they share a stretch (its
 * ends). Ends within a tenth of a millimetre of the other segment count as touching it.
 * @example
 * segmentCrossing([0, 0], [2, 2], [0, 2], [2, 0]) // [{ at: [1, 1], exact: false }]
 */
export function segmentCrossing(a: Position, b: Position, c: Position, d: Position): SegmentCrossing[] {
  const touches: Position[] = []
  const add = (p: Position) => {
    if (!touches.some((known) => isSame(known, p))) touches.push(p)
  }
  if (isOn(a, c, d)) add(a)
  if (isOn(b, c, d)) add(b)
  if (isOn(c, a, b)) add(c)
  if (isOn(d, a, b)) add(d)
  if (touches.length > 0) return touches.map((at) => ({ at, exact: true }))
  const sideC = turn(a, b, c)
  const sideD = turn(a, b, d)
  if (sideC > 0 === sideD > 0) return []
  const sideA = turn(c, d, a)
  const sideB = turn(c, d, b)
  if (sideA > 0 === sideB > 0) return []
  const t = sideC / (sideC - sideD)
  return [{ at: [c[0] + t * (d[0] - c[0]), c[1] + t * (d[1] - c[1])], exact: false }]
}
