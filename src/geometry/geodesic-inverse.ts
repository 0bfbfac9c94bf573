import { geodesics, wanted } from "./ellipsoid.js"
import type { Position } from "./position.js"

/**
 * Length and direction of the shortest line on the ground between two places.
 *
 * Trusts its arguments: `door` looks at those that come from outside.
 */
export function geodesicInverse(from: Position, to: Position): { metres: number; azimuth: number } {
  const line = geodesics.Inverse(from[1], from[0], to[1], to[0], wanted.distanceAndAzimuth)
  const azimuth = line.azi1 as number
  return { metres: line.s12 as number, azimuth: azimuth < 0 ? azimuth + 360 : azimuth + 0 }
}
