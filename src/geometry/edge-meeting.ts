import type { FlatEdges } from "./edge-boxes.js"
import { orientation } from "./orientation.js"
import type { Position } from "./position.js"

/**
 * How two edges meet.
 *
 * - `cross`: each has the ends of the other on either side.
 * - `along`: they share a stretch, run the same way or against each other.
 * - `touch`: an end of one of them lies on the other.
 */
export type EdgeMeeting =
  | { readonly kind: "cross"; readonly at: Position }
  | { readonly kind: "along"; readonly at: Position; readonly sameWay: boolean }
  | { readonly kind: "touch" }

/** How two edges meet, exactly, straight in longitude and latitude; null where they do not. */
export function meetingOfEdges({ ax, ay, bx, by }: FlatEdges, i: number, j: number): EdgeMeeting | null {
  const sideC = Math.sign(orientation(ax[i]!, ay[i]!, bx[i]!, by[i]!, ax[j]!, ay[j]!))
  const sideD = Math.sign(orientation(ax[i]!, ay[i]!, bx[i]!, by[i]!, bx[j]!, by[j]!))
  if (sideC * sideD > 0) return null
  const sideA = orientation(ax[j]!, ay[j]!, bx[j]!, by[j]!, ax[i]!, ay[i]!)
  const sideB = orientation(ax[j]!, ay[j]!, bx[j]!, by[j]!, bx[i]!, by[i]!)
  if (Math.sign(sideA) * Math.sign(sideB) > 0) return null
  if (sideC === 0 && sideD === 0) {
    const [a, b] = Math.abs(bx[i]! - ax[i]!) >= Math.abs(by[i]! - ay[i]!) ? [ax, bx] : [ay, by]
    const start = Math.max(Math.min(a[i]!, b[i]!), Math.min(a[j]!, b[j]!))
    const shared = Math.min(Math.max(a[i]!, b[i]!), Math.max(a[j]!, b[j]!)) - start
    if (shared < 0) return null
    const sameWay = b[i]! > a[i]! === b[j]! > a[j]!
    return shared > 0 ? { kind: "along", at: [ax[j]!, ay[j]!], sameWay } : { kind: "touch" }
  }
  if (sideA !== 0 && sideB !== 0 && sideC !== 0 && sideD !== 0) {
    const part = sideA / (sideA - sideB)
    return { kind: "cross", at: [ax[i]! + part * (bx[i]! - ax[i]!), ay[i]! + part * (by[i]! - ay[i]!)] }
  }
  return { kind: "touch" }
}

/** Whether an edge goes through a point or ends in it; one that starts in it does not. */
export function passesThrough({ ax, ay, bx, by }: FlatEdges, edge: number, x: number, y: number): boolean {
  if (x === ax[edge]! && y === ay[edge]!) return false
  if ((x - ax[edge]!) * (x - bx[edge]!) > 0 || (y - ay[edge]!) * (y - by[edge]!) > 0) return false
  return orientation(ax[edge]!, ay[edge]!, bx[edge]!, by[edge]!, x, y) === 0
}

/** On which side of the way a b c a point lies, seen from the corner b: 1 on the left, −1 on the right, 0 on the way. */
export function sideOfCorner(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  x: number,
  y: number,
): -1 | 0 | 1 {
  const first = orientation(ax, ay, bx, by, x, y)
  const second = orientation(bx, by, cx, cy, x, y)
  if (first === 0 && (ax - bx) * (x - bx) + (ay - by) * (y - by) > 0) return 0
  if (second === 0 && (cx - bx) * (x - bx) + (cy - by) * (y - by) > 0) return 0
  const left = orientation(ax, ay, bx, by, cx, cy) >= 0 ? first > 0 && second > 0 : first > 0 || second > 0
  return left ? 1 : -1
}
