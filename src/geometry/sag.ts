import { POLAR_RADIUS_METRES, TIGHTEST_RADIUS_METRES } from "./ellipsoid.js"

/**
 * How far a geodesic can stray from the straight line through the earth between its ends: never more than this.
 *
 * A curve whose curvature is at most 1/ρ and whose chord is c < 2ρ stays within ρ − √(ρ² − c²/4) of the chord, the
 * rise of a circular arc of radius ρ; a geodesic bends only as the ellipsoid does, so ρ is the ellipsoid's least
 * radius of curvature. Chords of 2ρ or more (edges of half the globe) have no such bound and get the polar diameter.
 *
 * @param chordMetres - Straight length between the ends.
 */
export function sagMetres(chordMetres: number): number {
  const half = chordMetres / 2
  if (half >= TIGHTEST_RADIUS_METRES) return 2 * POLAR_RADIUS_METRES
  return half * (half / (TIGHTEST_RADIUS_METRES + Math.sqrt(TIGHTEST_RADIUS_METRES ** 2 - half * half)))
}
