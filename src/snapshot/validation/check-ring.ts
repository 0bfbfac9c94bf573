import { geodesicInverse } from "../../geometry/geodesic-inverse.js"
import { doubledPlanarArea } from "../../geometry/planar-area.js"
import type { Position, Ring } from "../../geometry/position.js"
import { stripSpikes } from "../../geometry/strip-spikes.js"
import type { Issue } from "../../report/issue.js"
import type { IssueCollector } from "../../report/issue-collector.js"
import type { CheckedRing } from "./checked-ring.js"

type Path = Issue["path"]

/** Ends of a ring up to this far apart are a slip of rounding, whatever its edges measure. Metres. */
export const JOIN_METRES = 50

/**
 * Holds one ring against what needs no other ring: its length, its closure, repeats, spikes, ground.
 *
 * @param ring - Sound positions; without jumps over the antimeridian.
 * @param part - Number of its part, and `index` its number in the part.
 * @returns Null where it cannot be held against other rings.
 */
export function checkRing(
  ring: Ring,
  part: number,
  index: number,
  path: Path,
  issues: IssueCollector,
): CheckedRing | null {
  const [first, last] = [ring[0], ring.at(-1)]
  if (ring.length < 4 || !first || !last) {
    issues.add(
      "ring-too-short",
      () => path,
      () => ({
        found: ring.length,
        allowed: 4,
        unit: "positions",
        values: { count: ring.length },
      }),
    )
    return null
  }
  const closed = first[0] === last[0] && first[1] === last[1]
  if (!closed) reportOpen(ring, first, last, path, issues)
  reportRepeats(ring, path, issues)
  const { corners, tips } = stripSpikes(ring, closed)
  if (isFlat(corners)) {
    issues.add(
      "ring-without-ground",
      () => path,
      () => ({
        found: 0,
        allowed: "more than 0",
        unit: "m2",
        values: {},
      }),
    )
    return null
  }
  if (tips.length > 0) reportSpikes(tips, path, issues)
  const turned = doubledPlanarArea([...corners, corners[0]!]) > 0 !== (index === 0)
  return { part, index, corners: turned ? corners.toReversed() : corners, closed, turned }
}

/** A missing edge may be longer than the middle one of the others by this factor; a longer one is missing ground. */
const USUAL_EDGES = 3

/** Whether a ring may be closed by repeating its first position: the missing edge is short, or as long as others are. */
export function mayBeClosed(ring: Ring): boolean {
  const gap = geodesicInverse(ring[0]!, ring.at(-1)!).metres
  if (gap <= JOIN_METRES) return true
  const edges = ring.slice(1).map((position, i) => geodesicInverse(ring[i]!, position).metres)
  return gap <= USUAL_EDGES * edges.toSorted((a, b) => a - b)[Math.floor(edges.length / 2)]!
}

function reportOpen(ring: Ring, first: Position, last: Position, path: Path, issues: IssueCollector): void {
  issues.add(
    "ring-not-closed",
    () => path,
    () => {
      const metres = Math.round(geodesicInverse(first, last).metres)
      const limits = mayBeClosed(ring) ? null : { metres: JOIN_METRES, edges: USUAL_EDGES }
      return { found: metres, allowed: JOIN_METRES, unit: "m", values: { metres, first, last, limits } }
    },
  )
}

function reportRepeats(ring: Ring, path: Path, issues: IssueCollector): void {
  let repeats = 0
  for (let i = 1; i < ring.length; i++) {
    if (ring[i]![0] === ring[i - 1]![0] && ring[i]![1] === ring[i - 1]![1]) repeats++
  }
  if (repeats === 0) return
  issues.add(
    "position-repeated",
    () => path,
    () => ({
      found: repeats,
      allowed: 0,
      unit: "positions",
      values: { count: repeats },
    }),
  )
}

function reportSpikes(tips: readonly Position[], path: Path, issues: IssueCollector): void {
  issues.add(
    "ring-spike",
    () => path,
    () => ({ found: tips[0], allowed: "no way straight back", values: { at: tips[0]!, more: tips.length - 1 } }),
  )
}

/** Whether all positions lie on one line. */
export function isFlat(corners: readonly Position[]): boolean {
  if (corners.length < 3) return true
  const [x, y] = corners[0]!
  const [bx, by] = corners.find((position) => position[0] !== x || position[1] !== y) ?? corners[0]!
  return corners.every((position) => (bx - x) * (position[1] - y) === (by - y) * (position[0] - x))
}
