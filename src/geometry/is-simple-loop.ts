import { orientation } from "./orientation.js"
import type { Position } from "./position.js"

/** Loops with more edges than this are not looked at one pair of edges after the other. */
const MOST_EDGES = 200

/**
 * Whether a short loop neither crosses nor touches itself. Exact.
 *
 * @param loop - A ring that comes to no position twice but the first.
 * @returns Also false for a loop of more than 200 edges, whatever its shape.
 */
export function isSimpleLoop(loop: readonly Position[]): boolean {
  const edges = loop.length - 1
  if (edges > MOST_EDGES) return false
  for (let i = 0; i < edges; i++) {
    for (let j = i + 1; j < edges; j++) {
      const isNext = j === i + 1 || (i === 0 && j === edges - 1)
      if (isNext ? foldsBack(loop, i, j, edges) : edgesMeet(loop[i]!, loop[i + 1]!, loop[j]!, loop[j + 1]!))
        return false
    }
  }
  return true
}

/** Whether two edges that share a vertex lie on one another. */
function foldsBack(loop: readonly Position[], i: number, j: number, edges: number): boolean {
  const [before, corner, after] =
    j === i + 1 ? [loop[i]!, loop[j]!, loop[j + 1]!] : [loop[edges - 1]!, loop[0]!, loop[1]!]
  if (orientation(before[0], before[1], corner[0], corner[1], after[0], after[1]) !== 0) return false
  const dot = (before[0] - corner[0]) * (after[0] - corner[0]) + (before[1] - corner[1]) * (after[1] - corner[1])
  return dot > 0
}

function edgesMeet(a: Position, b: Position, c: Position, d: Position): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return false
  const sideC = Math.sign(orientation(a[0], a[1], b[0], b[1], c[0], c[1]))
  const sideD = Math.sign(orientation(a[0], a[1], b[0], b[1], d[0], d[1]))
  if (sideC * sideD > 0) return false
  const sideA = Math.sign(orientation(c[0], c[1], d[0], d[1], a[0], a[1]))
  const sideB = Math.sign(orientation(c[0], c[1], d[0], d[1], b[0], b[1]))
  return sideA * sideB <= 0
}
