import { geodesics, wanted } from "./ellipsoid.js"
import type { Position } from "./position.js"

/**
 * Length and direction of the shortest line on the ground between two places.
 *
 * @param from - Longitude, latitude, in degrees.
 * @param to - Longitude, latitude, in degrees.
 * @returns Metres, right to about 15 nanometres, and the azimuth at `from`: degrees clockwise from north, from 0 up to 360.
 * @example
 * geodesicInverse([38, 35], [38, 36]).metres // 110949.768…
 * @see Karney 2013, https://doi.org/10.1007/s00190-012-0578-z
 */
export function geodesicInverse(from: Position, to: Position): { metres: number; azimuth: number } {
  const line = geodesics.Inverse(from[1], from[0], to[1], to[0], wanted.distanceAndAzimuth)
  const azimuth = line.azi1 as number
  return { metres: line.s12 as number, azimuth: azimuth < 0 ? azimuth + 360 : azimuth + 0 }
}
