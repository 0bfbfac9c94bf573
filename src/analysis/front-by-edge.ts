import type { Position } from "../geometry/position.js"
import type { FrontStretch } from "../model/control-map.js"

/** The front stretch that an edge of an area lies on, whichever way the edge runs; null where it is no front. */
export type FrontLookup = (from: Position, to: Position) => FrontStretch | null

/**
 * Prepares the way back from an area's edge to its front stretch. Lines and areas of a snapshot share their vertices, so
 * edges are told by their ends.
 */
export function frontByEdge(fronts: readonly FrontStretch[]): FrontLookup {
  if (fronts.length === 0) return () => null
  const stretches = new Map<string, FrontStretch>()
  for (const front of fronts) {
    for (let i = 1; i < front.line.length; i++) {
      const ends = [String(front.line[i - 1]), String(front.line[i])] as const
      stretches.set(ends.join(" "), front)
      stretches.set(ends.toReversed().join(" "), front)
    }
  }
  return (from, to) => stretches.get(`${String(from)} ${String(to)}`) ?? null
}
