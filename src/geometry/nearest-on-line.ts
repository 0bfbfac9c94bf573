import { type EarthCentred, earthCentred } from "./earth-centred.js"
import { type Foot, footOnGeodesic } from "./foot-on-geodesic.js"
import type { Position } from "./position.js"
import { sagMetres } from "./sag.js"

/** The nearest point of a line, and the edge it lies on, counted from 0. */
export interface NearestOnLine {
  readonly metres: number
  readonly position: Position
  readonly edge: number
}

/**
 * The point of a line that is nearest to a place.
 *
 * @param place - Longitude, latitude, in degrees.
 * @param line - Positions in degrees, joined by WGS84 geodesics.
 * @returns Metres along the ground, right to a micrometre; on a tie the earlier edge wins.
 * @throws {RangeError} If the line has no position.
 * @example
 * nearestOnLine([37, 48], [[36.9, 48.01], [37.1, 48.01]]).metres // 1118.9…
 */
export function nearestOnLine(place: Position, line: readonly Position[]): NearestOnLine {
  const [first, ...others] = line
  if (first === undefined) throw new RangeError("nearestOnLine: the line has no position; it needs at least one")
  if (others.length === 0) return nearestOnLine(place, [first, first])

  const eye = earthCentred(place)
  const atLeast = new Float64Array(line.length - 1)
  let nearest = 0
  let before = earthCentred(first)
  for (let edge = 0; edge < atLeast.length; edge++) {
    const after = earthCentred(line[edge + 1]!)
    atLeast[edge] = throughTheGround(eye, before, after)
    if (atLeast[edge]! < atLeast[nearest]!) nearest = edge
    before = after
  }

  let best: Foot = footOnGeodesic(place, line[nearest]!, line[nearest + 1]!)
  for (let edge = 0; edge < atLeast.length; edge++) {
    if (edge === nearest || atLeast[edge]! > best.metres) continue
    const foot = footOnGeodesic(place, line[edge]!, line[edge + 1]!)
    if (foot.metres < best.metres || (foot.metres === best.metres && edge < nearest)) {
      best = foot
      nearest = edge
    }
  }
  return { metres: best.metres, position: best.position, edge: nearest }
}

/** A length that the way from the eye to an edge cannot undercut: straight through the earth, less the edge's sag. */
function throughTheGround(eye: EarthCentred, start: EarthCentred, end: EarthCentred): number {
  const dx = end[0] - start[0]
  const dy = end[1] - start[1]
  const dz = end[2] - start[2]
  const square = dx * dx + dy * dy + dz * dz
  const ex = eye[0] - start[0]
  const ey = eye[1] - start[1]
  const ez = eye[2] - start[2]
  const t = square > 0 ? Math.min(1, Math.max(0, (ex * dx + ey * dy + ez * dz) / square)) : 0
  const straight = Math.hypot(ex - t * dx, ey - t * dy, ez - t * dz)
  return Math.max(0, straight - sagMetres(Math.sqrt(square)))
}
