import { geodesics, RADIANS_PER_DEGREE, wanted } from "./ellipsoid.js"
import type { Position } from "./position.js"
import { FOOT_GAIN_METRES, FOOT_METRES } from "./tolerance.js"

/** The point of an edge that is nearest to a place. */
export interface Foot {
  readonly metres: number
  readonly position: Position
  /** How far along the edge the foot lies: 0 at its start, 1 at its end. */
  readonly fraction: number
}

const MOST_STEPS = 30

/**
 * The point of the geodesic from one place to another that is nearest to a third.
 *
 * Newton's method on the length r of the geodesic from the moving foot to the place. With γ the angle between it and
 * the edge, dr/ds = −cos γ, and d²(r²/2)/ds² = cos² γ + r (M/m) sin² γ, m being the reduced length and M the geodesic
 * scale. The ends are measured too, so a foot that runs off the edge, or a second minimum on an edge of continental
 * length, cannot mislead it.
 *
 * @returns Metres right to a micrometre; an end of the edge where rounding alone tells it from the foot.
 * @see Karney 2013, section 3, for m and M: https://doi.org/10.1007/s00190-012-0578-z
 */
export function footOnGeodesic(place: Position, start: Position, end: Position): Foot {
  const [longitude, latitude] = place
  const toStart = geodesics.Inverse(start[1], start[0], latitude, longitude, wanted.distanceAndAzimuth)
  const toEnd = geodesics.Inverse(end[1], end[0], latitude, longitude, wanted.distanceAndAzimuth)
  let best: Foot = { metres: toStart.s12 as number, position: start, fraction: 0 }
  if ((toEnd.s12 as number) < best.metres) best = { metres: toEnd.s12 as number, position: end, fraction: 1 }
  if (best.metres === 0) return best

  const edge = geodesics.InverseLine(start[1], start[0], end[1], end[0], wanted.line)
  const length = edge.s13
  if (length === 0) return best
  const offStart = Math.cos(((toStart.azi1 as number) - edge.azi1) * RADIANS_PER_DEGREE)
  let along = clamp((toStart.s12 as number) * offStart, length)
  for (let step = 0; step < MOST_STEPS; step++) {
    const at = edge.Position(along, wanted.positionAndAzimuth)
    const ray = geodesics.Inverse(at.lat2 as number, at.lon2 as number, latitude, longitude, wanted.distanceAndScale)
    const r = ray.s12 as number
    // Lengths round to 15 nm and tell a foot at 10 km to 2 cm; the angles that lead the steps tell it to micrometres.
    const isInside = best.fraction > 0 && best.fraction < 1
    if (r < best.metres + (isInside ? FOOT_GAIN_METRES : -FOOT_GAIN_METRES)) {
      best = { metres: r, position: [at.lon2 as number, at.lat2 as number], fraction: along / length }
    }
    const angle = ((ray.azi1 as number) - (at.azi2 as number)) * RADIANS_PER_DEGREE
    const cosine = Math.cos(angle)
    const bend = r > 0 ? ((r * (ray.M12 as number)) / (ray.m12 as number)) * (1 - cosine * cosine) : 0
    const slope = cosine * cosine + bend
    const next = clamp(along + (r * cosine) / (slope > 0.1 ? slope : 1), length)
    const moved = Math.abs(next - along)
    along = next
    if (moved < FOOT_METRES) break
  }
  return best
}

function clamp(along: number, length: number): number {
  return along > 0 ? Math.min(along, length) : 0
}
