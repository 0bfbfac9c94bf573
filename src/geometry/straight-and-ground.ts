import { EARTH_STRETCH, EQUATORIAL_RADIUS_METRES, FLATTEST_RADIUS_METRES, TIGHTEST_RADIUS_METRES } from "./ellipsoid.js"

const PER_RADIUS = 1 / EQUATORIAL_RADIUS_METRES
const PER_RADIUS_SQUARED = PER_RADIUS ** 2

/**
 * The straight line through the earth that every way over the ground of at least a given length exceeds.
 *
 * A way over the ground of length s between points with chord c satisfies s ≥ 2ρ asin(c/2ρ), ρ = a²/b being the
 * ellipsoid's greatest radius of curvature. Proof: as no principal radius exceeds ρ, the ellipsoid is an intersection
 * of balls of radius ρ (Blaschke's rolling theorem), so with two of its points it contains their spindle, the
 * intersection of all such balls that hold both. The way runs on the surface, hence outside the spindle's interior;
 * projecting it onto the convex spindle does not lengthen it, and the shortest way on the spindle's surface, which a
 * circular arc of radius ρ sweeps out round the chord, is that arc. The premise holds for any two points, antipodes
 * included, since c ≤ 2a < 2ρ. So a chord of 2ρ sin(s/2ρ) or more rules out a way shorter than s.
 *
 * @param groundMetres - Length over the ground, at most half the way round the earth.
 */
export function chordBeyond(groundMetres: number): number {
  return 2 * FLATTEST_RADIUS_METRES * Math.sin(Math.min(groundMetres / (2 * FLATTEST_RADIUS_METRES), Math.PI / 2))
}

/**
 * Length of the geodesic between two points of the ellipsoid, from their places in space.
 *
 * Takes the geodesic for a circular arc that bends as the ellipsoid does below the middle of the chord: normal curvature
 * κ = uᵀQu √(mᵀQm)/|Qm| in direction u at the middle m, Q = diag(1/a², 1/a², 1/b²). See {@link groundError}.
 */
export function groundFromChord(ax: number, ay: number, az: number, bx: number, by: number, bz: number): number {
  const dx = bx - ax
  const dy = by - ay
  const dz = bz - az
  const square = dx * dx + dy * dy + dz * dz
  if (square === 0) return 0
  const mx = (ax + bx) / 2
  const my = (ay + by) / 2
  const mz = (az + bz) / 2
  const mp = mx * mx + my * my
  const bend = dx * dx + dy * dy + EARTH_STRETCH * dz * dz
  const form = (mp + EARTH_STRETCH * mz * mz) * PER_RADIUS_SQUARED
  const x = (bend * bend * form) / (4 * square * (mp + EARTH_STRETCH * EARTH_STRETCH * mz * mz))
  const chord = Math.sqrt(square)
  if (x < 0.01) return chord * (1 + x * (1 / 6 + x * (3 / 40 + x * (5 / 112 + x * (35 / 1152)))))
  const sine = Math.sqrt(Math.min(1, x))
  return (chord * Math.asin(sine)) / sine
}

/**
 * How far {@link groundFromChord} may be off, in metres, for the distance from a point to an edge.
 *
 * Measured against GeographicLib: 4e-9 from rounding in space, 4e-5 c⁵/R⁴ from taking the geodesic for an arc (at 35 km
 * 1e-9, at 100 km 3e-7, at 500 km 8e-4), 5.5e-5 ℓ³/R² from taking the edge for a plane section. Each is doubled or more.
 * Over 7,000 km it grows faster, to 913 km near the antipodes; there the answer is {@link boundsApart}.
 *
 * @param chordMetres - Up to half the way round the earth.
 * @param edgeMetres - Length of the edge, up to 30 km.
 */
export function groundError(chordMetres: number, edgeMetres: number): number {
  if (chordMetres > 7e6) return boundsApart(chordMetres)
  const c = chordMetres * PER_RADIUS
  const l = edgeMetres * PER_RADIUS
  return 1e-8 + 1e-4 * chordMetres * c * c * c * c + 2e-4 * edgeMetres * l * l
}

/**
 * How far apart the least and the greatest way over the ground are that a chord may have, in metres; the rank lies between.
 *
 * The least is 2ρ asin(c/2ρ), as in {@link chordBeyond}. For the greatest, r = b²/a is the ellipsoid's least radius of
 * curvature. The plane through both points and the middle of the earth cuts an ellipse whose axes lie between b and a, so
 * nowhere does it bend more than 1/r. By Schur's theorem the chord of an arc of it of length s ≤ πr is at least that of
 * a circle, 2r sin(s/2r). Hence s ≤ 2r asin(c/2r) while c < 2r; longer chords have half the equator for a bound.
 */
function boundsApart(chordMetres: number): number {
  const least = 2 * FLATTEST_RADIUS_METRES * Math.asin(chordMetres / (2 * FLATTEST_RADIUS_METRES))
  const part = chordMetres / (2 * TIGHTEST_RADIUS_METRES)
  const greatest = part < 1 ? 2 * TIGHTEST_RADIUS_METRES * Math.asin(part) : Math.PI * EQUATORIAL_RADIUS_METRES
  return greatest - least
}
