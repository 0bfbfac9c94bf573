import { ECCENTRICITY_SQUARED, RADIANS_PER_DEGREE } from "./ellipsoid.js"

/** Bands lie this far apart, in degrees: one is centred on every whole degree of latitude. */
const BAND_DEGREES = 1

/** Bands end at this latitude; nearer to a pole longitudes crowd and the series of an edge does not hold. */
const LAST_BAND_DEGREES = 85

/** Taylor coefficients kept while a band is made. */
const TERMS = 7

/** How two neighbouring vertices are joined: by a WGS84 geodesic, or straight in longitude and latitude as RFC 7946 has it. */
export type EdgeKind = "geodesic" | "rfc7946"

/**
 * What the area below an edge needs to know, as Taylor series about the middle of a band of latitudes.
 *
 * All lengths are in equatorial radii, all angles in radians; x is a latitude less that of the centre. The mean height
 * of an edge, as {@link groundBelow} measures height, is the mean of its ends' and what the edge's own Δλ and Δφ add.
 */
export interface LatitudeBand {
  /** Latitude of the middle, in degrees. */
  readonly centreDegrees: number
  /** Ground between the equator and the centre, per radian of longitude. */
  readonly groundAtCentre: number
  /** Ground between the centre and x, per radian of longitude: coefficients of 1 to x⁶. */
  readonly ground: Float64Array
  /** What Δλ² adds to the mean height of an edge; up to x⁴. */
  readonly byLongitude: Float64Array
  /** What Δφ² adds; up to x⁴. */
  readonly byLatitude: Float64Array
  /** What Δλ⁴, Δλ²Δφ² and Δφ⁴ add, one after the other; each up to x². */
  readonly fourthOrder: Float64Array
}

const bands = { geodesic: new Map<number, LatitudeBand>(), rfc7946: new Map<number, LatitudeBand>() }

/**
 * The band that holds a latitude.
 *
 * @param latitude - Degrees; beyond 85° from the equator the last band answers.
 */
export function latitudeBand(latitude: number, edges: EdgeKind): LatitudeBand {
  const within = Math.max(-LAST_BAND_DEGREES, Math.min(LAST_BAND_DEGREES, latitude))
  const centre = BAND_DEGREES * Math.round(within / BAND_DEGREES)
  let band = bands[edges].get(centre)
  if (band === undefined) {
    band = makeBand(centre, edges)
    bands[edges].set(centre, band)
  }
  return band
}

/**
 * Ground between the equator and a latitude, per radian of longitude, in squares of the equatorial radius.
 *
 * @see Snyder 1987, Map Projections, equation 3-12, https://doi.org/10.3133/pp1395
 */
export function groundBelow(latitudeRadians: number): number {
  const e = Math.sqrt(ECCENTRICITY_SQUARED)
  const s = Math.sin(latitudeRadians)
  return ((1 - ECCENTRICITY_SQUARED) / 2) * (s / (1 - ECCENTRICITY_SQUARED * s * s) + Math.atanh(e * s) / e)
}

/**
 * Ground between the centres of two bands, per radian of longitude.
 *
 * Summed over the places where neighbouring bands meet: a difference of two values of {@link groundBelow} would carry
 * their rounding, 1e-16, into every small ring that lies across the edge of a band.
 */
export function groundBetween(from: LatitudeBand, to: LatitudeBand, edges: EdgeKind): number {
  const up = to.centreDegrees > from.centreDegrees ? 1 : -1
  const reach = (up * BAND_DEGREES * RADIANS_PER_DEGREE) / 2
  let between = 0
  for (let band = from; band.centreDegrees !== to.centreDegrees; ) {
    const next = latitudeBand(band.centreDegrees + up * BAND_DEGREES, edges)
    between += seriesAt(band.ground, reach) - seriesAt(next.ground, -reach)
    band = next
  }
  return between
}

function makeBand(centreDegrees: number, edges: EdgeKind): LatitudeBand {
  const centre = centreDegrees * RADIANS_PER_DEGREE
  const sine = taylorOfSine(centre)
  const cosine = taylorOfSine(centre + Math.PI / 2)
  const roundness = reciprocal(sum([1, constant(1)], [-ECCENTRICITY_SQUARED, times(sine, sine)]))
  const slope = sum([1 - ECCENTRICITY_SQUARED, times(cosine, times(roundness, roundness))])
  const ground = slope.map((_, k) => (k === 0 ? 0 : slope[k - 1]! / k))
  const added = edges === "rfc7946" ? addedByStraight(ground) : addedByGeodesic(sine, cosine, roundness)
  return {
    centreDegrees,
    groundAtCentre: groundBelow(centre),
    ground: Float64Array.from(ground),
    byLongitude: Float64Array.from(added.byLongitude),
    byLatitude: Float64Array.from(added.byLatitude),
    fourthOrder: Float64Array.from(added.fourthOrder.flat()),
  }
}

interface Added {
  readonly byLongitude: Series
  readonly byLatitude: Series
  readonly fourthOrder: readonly [Series, Series, Series]
}

/*
 * The area between the equator and an edge is Δλ times the mean along it of G(φ), which is groundBelow. Put the
 * geodesic's equation d²φ/dλ² = −p sin φ/M − (2 M sin φ/p + M'/M)(dφ/dλ)², p being the distance from the axis and M the
 * meridian's radius of curvature, through (λ₁, φ₁) and (λ₂, φ₂) and expand about the middle latitude m: with S = sin m,
 * u = Δλ/2 and v = Δφ/2 the mean of G is
 *
 *   (G₁ + G₂)/2 + S [p² u²/3 + M² v²] + S Σₖ e²ᵏ [c₄ₖ u⁴ + c₂ₖ u²v² + c₀ₖ v⁴] + sixth order.
 *
 * On a sphere this is the series of the spherical excess 2 atan(tan u sin m / cos v). The sum stops at k = 2. For edges
 * up to 0.5° each way the error is below 1e-13 of the edge's length squared, compared with 30 digits.
 */
function addedByGeodesic(sine: Series, cosine: Series, roundness: Series): Added {
  const e2 = ECCENTRICITY_SQUARED
  const e4 = e2 * e2
  const one = constant(1)
  const s2 = times(sine, sine)
  const s4 = times(s2, s2)
  const s6 = times(s4, s2)
  const c2 = times(cosine, cosine)
  const cubed = times(roundness, times(roundness, roundness))
  const u4 = times(c2, sum([2 + 2 * e2 + 2 * e4, one], [-3 - 2 * e2 - 2 * e4, s2], [-e2, s4], [-e4, s6]))
  const u2v2 = sum([5 + 6 * e2, one], [-15 - 17 * e2 + 32 * e4, s2], [e2 - 79 * e4, s4], [37 * e4, s6])
  const v4 = sum([5 + 48 * e2 - 111 * e4, one], [-73 * e2 + 528 * e4, s2], [-472 * e4, s4])
  return {
    byLongitude: sum([1 / 12, times(sine, times(c2, roundness))]).slice(0, 5),
    byLatitude: sum([(1 - e2) ** 2 / 4, times(sine, cubed)]).slice(0, 5),
    fourthOrder: [
      sum([1 / 240, times(sine, u4)]).slice(0, 3),
      sum([1 / 480, times(sine, u2v2)]).slice(0, 3),
      sum([1 / 480, times(sine, v4)]).slice(0, 3),
    ],
  }
}

/*
 * Straight in longitude and latitude, the mean of G along an edge is its mean over the latitudes between the ends. The
 * trapezoidal rule overstates that by Δφ² G⁽²⁾/12 + Δφ⁴ G⁽⁴⁾/480, the derivatives taken in the middle.
 */
function addedByStraight(ground: Series): Added {
  const second = derivative(derivative(ground))
  const fourth = derivative(derivative(second))
  return {
    byLongitude: [0, 0, 0, 0, 0],
    byLatitude: second.map((c) => -c / 12),
    fourthOrder: [[0, 0, 0], [0, 0, 0], fourth.map((c) => -c / 480)],
  }
}

/** The powers of x from the zeroth, each with its factor. */
type Series = readonly number[]

function seriesAt(series: Float64Array, x: number): number {
  return series.reduceRight((value, factor) => value * x + factor, 0)
}

function taylorOfSine(at: number): Series {
  const cycle = [Math.sin(at), Math.cos(at), -Math.sin(at), -Math.cos(at)]
  let factorial = 1
  return Array.from({ length: TERMS }, (_, k) => {
    if (k > 0) factorial *= k
    return cycle[k % 4]! / factorial
  })
}

function constant(value: number): Series {
  return [value, ...new Array<number>(TERMS - 1).fill(0)]
}

function sum(...terms: readonly (readonly [number, Series])[]): Series {
  return constant(0).map((_, k) => terms.reduce((total, [factor, term]) => total + factor * term[k]!, 0))
}

function times(p: Series, q: Series): Series {
  return constant(0).map((_, k) => {
    let total = 0
    for (let i = 0; i <= k; i++) total += p[i]! * q[k - i]!
    return total
  })
}

function reciprocal(p: Series): Series {
  const series: number[] = [1 / p[0]!]
  for (let k = 1; k < TERMS; k++) {
    let rest = 0
    for (let i = 1; i <= k; i++) rest += p[i]! * series[k - i]!
    series.push(-rest / p[0]!)
  }
  return series
}

function derivative(p: Series): Series {
  return p.slice(1).map((factor, k) => (k + 1) * factor)
}
