import { geodesicDirect } from "./geodesic-direct.js"
import { geodesicInverse } from "./geodesic-inverse.js"
import type { Position } from "./position.js"

/**
 * The place half way along the shortest line between two places.
 *
 * @param from - Longitude, latitude, in degrees.
 * @param to - Longitude, latitude, in degrees.
 * @returns Longitude from −180 to 180 and latitude, in degrees.
 * @example
 * midpoint([38, 35], [39, 35]) // [38.5, 35.00102…]
 */
export function midpoint(from: Position, to: Position): Position {
  const line = geodesicInverse(from, to)
  return geodesicDirect(from, line.azimuth, line.metres / 2)
}
