import { orientation } from "./orientation.js"
import type { Position } from "./position.js"

/** A ring without its spikes. */
export interface StrippedRing {
  /** Not closed: the first position is not repeated. No position stands twice in a row. */
  readonly corners: readonly Position[]
  /** The tip of each spike, as far as one was cut off. */
  readonly tips: readonly Position[]
}

/**
 * Cuts off where a ring runs out and straight back over itself, and drops repeated positions.
 *
 * Exact: the ground within the ring stays the same to the last digit. One pass, with a stack.
 *
 * @param closed - Whether the last corner is joined to the first.
 */
export function stripSpikes(ring: readonly Position[], closed: boolean): StrippedRing {
  const corners: Position[] = []
  const tips: Position[] = []
  let cutting = false
  for (const position of ring) {
    let same = isSame(corners.at(-1), position)
    while (!same && corners.length > 1 && foldsBack(corners.at(-2)!, corners.at(-1)!, position)) {
      const tip = corners.pop()!
      if (!cutting) tips.push(tip)
      cutting = true
      same = isSame(corners.at(-1), position)
    }
    if (same) continue
    cutting = false
    corners.push(position)
  }
  if (!closed) return { corners, tips }
  let first = 0
  let last = corners.length - 1
  while (last > first) {
    if (isSame(corners[first], corners[last]!)) last--
    else if (last - first > 1 && foldsBack(corners[last - 1]!, corners[last]!, corners[first]!))
      tips.push(corners[last--]!)
    else if (last - first > 1 && foldsBack(corners[last]!, corners[first]!, corners[first + 1]!))
      tips.push(corners[first++]!)
    else break
  }
  return { corners: corners.slice(first, last + 1), tips }
}

function isSame(a: Position | undefined, b: Position): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1]
}

/** Whether the way from a to b goes straight back towards a in b. */
function foldsBack(a: Position, b: Position, c: Position): boolean {
  if (orientation(a[0], a[1], b[0], b[1], c[0], c[1]) !== 0) return false
  return (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1]) > 0
}
