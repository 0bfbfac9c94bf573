import { geodesics, wanted } from "./ellipsoid.js"
import type { Position } from "./position.js"

/**
 * The place reached from another by going straight on for some way.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function geodesicDirect(from: Position, azimuth: number, metres: number): Position {
  const end = geodesics.Direct(from[1], from[0], azimuth, metres, wanted.position)
  return [end.lon2 as number, end.lat2 as number]
}
