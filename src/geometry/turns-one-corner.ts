import type { GroundRings } from "./ground-rings.js"
import type { Chord } from "./narrowest-chord.js"

/**
 * Whether a chord only cuts a corner: both its ends lie on one ring with at most one vertex between them.
 *
 * Nothing wider than the chord lies behind such a one: a line parallel to it through any point of the triangle that it cuts
 * off is shorter, and ends on the boundary. The ground on its other side is all the rest of it.
 */
export function turnsOneCorner({ rings, areaRings }: GroundRings, { ends: [a, b] }: Chord): boolean {
  if (a.ring !== b.ring || a.ring >= areaRings) return false
  const edges = rings[a.ring]!.length - 1
  const along = ({ edge, fraction }: { edge: number; fraction: number }): number => edge + fraction
  const [low, high] = [along(a), along(b)].toSorted((p, q) => p - q) as [number, number]
  const between = Math.ceil(high) - Math.floor(low) - 1
  return between <= 1 || edges - 1 - (Math.floor(high) - Math.ceil(low)) <= 1
}
