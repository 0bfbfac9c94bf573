import { EQUATORIAL_RADIUS_METRES, geodesics, RADIANS_PER_DEGREE, wanted } from "./ellipsoid.js"
import { type EdgeKind, groundBelow, groundBetween, type LatitudeBand, latitudeBand } from "./latitude-band.js"
import type { Position, Ring } from "./position.js"

/** How to measure an area. */
export interface EdgeOptions {
  /** How two neighbouring vertices are joined: `geodesic` unless told otherwise. */
  readonly edges?: EdgeKind
}

/** Edges up to half a degree each way are summed by series, in radians squared; longer ones one by one. */
const SERIES_SQUARED = (0.5 * RADIANS_PER_DEGREE) ** 2

/** Below this sum of squares, in radians, the fourth order of an edge is under 1e-13 of its length squared. */
const FOURTH_ORDER_SQUARED = 2e-4 ** 2

/** How far vertices may stray from the centre of their band, in radians: bands overlap, lest a line along their border jump. */
const BAND_REACH = 0.6 * RADIANS_PER_DEGREE

/** Terms are added in blocks of this many edges, so that rounding does not grow with the ring. A power of two. */
const BLOCK = 256

const GROUND_TO_POLE = groundBelow(Math.PI / 2)

/** Surface of the ellipsoid, in squares of the equatorial radius. */
const WHOLE_EARTH = 4 * Math.PI * GROUND_TO_POLE

/**
 * Area within a ring, with the sign of its orientation.
 *
 * A ring always has two sides; this is the smaller one. A ring may run over the antimeridian, by longitudes that jump
 * from 180 to −180 or by ones that go on past 180, and may enclose a pole. Where it crosses itself, what it rounds
 * clockwise counts as negative.
 *
 * @param ring - Closed ring of positions in degrees. Neighbours are joined the short way round.
 * @param options - How vertices are joined; geodesics unless told otherwise.
 * @returns Square metres, positive if the ring runs counter-clockwise; right to 1e-12 up to 85° from the equator. Within
 * 5° of a pole it is as good as GeographicLib, which rounds to about 1e-4 m² an edge there.
 * @throws {RangeError} If a latitude is outside ±90° or a number is not finite.
 * @example
 * signedRingArea([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]) // 12308778361.469…
 * @see Karney 2013, section 6, https://doi.org/10.1007/s00190-012-0578-z
 */
export function signedRingArea(ring: Ring, options: EdgeOptions = {}): number {
  const first = ring[0]
  if (first === undefined) return 0
  const edges = options.edges ?? "geodesic"
  const base = bandOf(first, edges)
  const walk: Walk = { next: 0, below: 0, turnedDegrees: 0 }
  while (walk.next < ring.length) {
    const start = walk.next
    const band = bandOf(ring[start]!, edges)
    walkBySeries(ring, walk, band, groundBetween(base, band, edges))
    if (walk.next > start) continue
    if (edges === "geodesic") walkOneGeodesic(ring, walk, base)
    else walkOneStraight(ring, walk, base)
  }

  const turns = Math.round(walk.turnedDegrees / 360)
  let area = turns * 2 * Math.PI * (GROUND_TO_POLE - base.groundAtCentre) - walk.below
  if (Math.abs(area) > WHOLE_EARTH / 2) area -= Math.round(area / WHOLE_EARTH) * WHOLE_EARTH
  return area * EQUATORIAL_RADIUS_METRES ** 2
}

/** Where a walk round a ring stands, and what it has gathered. */
interface Walk {
  /** The vertex at which the next edge ends; the first edge comes from the last vertex. */
  next: number
  /** Ground between the edges and the centre of the base band, east counting positive. */
  below: number
  turnedDegrees: number
}

type Five = readonly [number, number, number, number, number]
type Seven = readonly [number, number, number, number, number, number, number]
type Nine = readonly [number, number, number, number, number, number, number, number, number]

/** Sums edges by series until one is long or leaves the band. */
function walkBySeries(ring: Ring, walk: Walk, band: LatitudeBand, aboveBase: number): void {
  const { centreDegrees } = band
  const [, g1, g2, g3, g4, g5, g6] = band.ground as unknown as Seven
  const [p0, p1, p2, p3, p4] = band.byLongitude as unknown as Five
  const [m0, m1, m2, m3, m4] = band.byLatitude as unknown as Five
  const [a0, a1, a2, b0, b1, b2, c0, c1, c2] = band.fourthOrder as unknown as Nine

  const from = ring.at(walk.next - 1)!
  let longitude = from[0]
  let x = (from[1] - centreDegrees) * RADIANS_PER_DEGREE
  let ground = x * (g1 + x * (g2 + x * (g3 + x * (g4 + x * (g5 + x * g6)))))
  let block = 0
  let i = walk.next
  for (; i < ring.length; i++) {
    const to = ring[i]!
    const nextX = (to[1] - centreDegrees) * RADIANS_PER_DEGREE
    const dl = (to[0] - longitude) * RADIANS_PER_DEGREE
    const dx = nextX - x
    const dl2 = dl * dl
    const dx2 = dx * dx
    if (!(nextX <= BAND_REACH && nextX >= -BAND_REACH && dl2 <= SERIES_SQUARED && dx2 <= SERIES_SQUARED)) break

    const nextGround = nextX * (g1 + nextX * (g2 + nextX * (g3 + nextX * (g4 + nextX * (g5 + nextX * g6)))))
    const m = (x + nextX) / 2
    let mean = aboveBase + (ground + nextGround) / 2
    mean += dl2 * (p0 + m * (p1 + m * (p2 + m * (p3 + m * p4)))) + dx2 * (m0 + m * (m1 + m * (m2 + m * (m3 + m * m4))))
    if (dl2 + dx2 > FOURTH_ORDER_SQUARED) {
      mean += dl2 * (dl2 * (a0 + m * (a1 + m * a2)) + dx2 * (b0 + m * (b1 + m * b2)))
      mean += dx2 * dx2 * (c0 + m * (c1 + m * c2))
    }
    block += dl * mean
    longitude = to[0]
    x = nextX
    ground = nextGround
    if ((i & (BLOCK - 1)) === 0) {
      walk.below += block
      block = 0
    }
  }
  walk.below += block
  walk.turnedDegrees += longitude - from[0]
  walk.next = i
}

function walkOneGeodesic(ring: Ring, walk: Walk, base: LatitudeBand): void {
  const from = ring.at(walk.next - 1)!
  const to = ring[walk.next]!
  const edge = geodesics.Inverse(from[1], from[0], to[1], to[0], wanted.areaUnrolled)
  const turnedDegrees = edge.lon2 - edge.lon1
  const below = (edge.S12 as number) / EQUATORIAL_RADIUS_METRES ** 2
  walk.below += below - base.groundAtCentre * turnedDegrees * RADIANS_PER_DEGREE
  walk.turnedDegrees += turnedDegrees
  walk.next++
}

function walkOneStraight(ring: Ring, walk: Walk, base: LatitudeBand): void {
  const from = ring.at(walk.next - 1)!
  const to = ring[walk.next]!
  const degrees = to[0] - from[0]
  const turnedDegrees = Math.abs(degrees) <= 180 ? degrees : degrees - 360 * Math.round(degrees / 360)
  walk.below += turnedDegrees * RADIANS_PER_DEGREE * (meanGround(from[1], to[1]) - base.groundAtCentre)
  walk.turnedDegrees += turnedDegrees
  walk.next++
}

/** Mean of the ground below the latitudes between two, by Gauss's three-point rule on pieces of up to half a degree. */
function meanGround(fromDegrees: number, toDegrees: number): number {
  const pieces = Math.ceil(2 * Math.abs(toDegrees - fromDegrees)) || 1
  const step = ((toDegrees - fromDegrees) / pieces) * RADIANS_PER_DEGREE
  const node = (Math.sqrt(0.6) / 2) * step
  let sum = 0
  for (let k = 0; k < pieces; k++) {
    const middle = fromDegrees * RADIANS_PER_DEGREE + (k + 0.5) * step
    sum += 5 * groundBelow(middle - node) + 8 * groundBelow(middle) + 5 * groundBelow(middle + node)
  }
  return sum / (18 * pieces)
}

function bandOf(position: Position, edges: EdgeKind): LatitudeBand {
  const [longitude, latitude] = position
  if (!(Math.abs(latitude) <= 90) || !Number.isFinite(longitude)) {
    throw new RangeError(`signedRingArea: [${longitude}, ${latitude}] is no longitude and latitude in degrees`)
  }
  return latitudeBand(latitude, edges)
}
