import { geodesicDirect } from "./geodesic-direct.js"
import { geodesicInverse } from "./geodesic-inverse.js"
import type { Position } from "./position.js"

/**
 * The place half way along the shortest line between two places.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function midpoint(from: Position, to: Position): Position {
  const line = geodesicInverse(from, to)
  return geodesicDirect(from, line.azimuth, line.metres / 2)
}
