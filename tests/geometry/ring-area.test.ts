import geographiclib from "geographiclib-geodesic"
import { expect, test } from "vitest"
import type { Position, Ring } from "../../src/geometry/position.js"
import { signedRingArea } from "../../src/geometry/ring-area.js"
import { seededRandom } from "../support/fractal-front.js"

const earth = geographiclib.Geodesic.WGS84

/** Latitude, longitude pairs, as GeographicLib's tests write them, to a closed ring. */
function ringOf(...corners: [number, number][]): Ring {
  const ring = corners.map(([latitude, longitude]): Position => [longitude, latitude])
  return [...ring, ring[0]!]
}

function planimeter(ring: Ring): number {
  const polygon = earth.Polygon()
  for (const [longitude, latitude] of ring.slice(1)) polygon.AddPoint(latitude, longitude)
  return polygon.Compute(false, true).area!
}

/** Triangles with their areas in square metres: geodesic edges, then edges straight in longitude and latitude. */
const triangles: [Position, Position, Position, number, number][] = [
  // Integrated with mpmath 1.3 at 35 digits from the geodesic's equations on the auxiliary sphere; GeographicLib's own
  // double arithmetic is off by 2e-9 on the first, of 100 m edges, and by 1e-14 on the last, of 200 km.
  [
    [38.0001098, 35.0005125],
    [37.9994057, 34.999822],
    [38.0004845, 34.9996655],
    4330.0605875632440569,
    4330.054571668042798,
  ],
  [
    [36.9973542, 47.9951207],
    [37.0076192, 48.0009014],
    [36.9950266, 48.0039775],
    433006.54025236161735,
    433012.01957327010851,
  ],
  [
    [151.0300961, -32.9941411],
    [150.9789377, -32.9809617],
    [150.9909662, -33.0248914],
    10825296.331033319668,
    10824788.4327922764,
  ],
  [
    [179.9931657, 10.0226021],
    [179.9536705, 9.999999],
    [179.9931638, 9.9773973],
    10825315.819969241337,
    10825315.121124329268,
  ],
  [
    [25.018092, 60.1032457],
    [24.8127007, 59.9560659],
    [25.1692078, 59.9404445],
    173205256.57914380749,
    173073596.18273418047,
  ],
  [
    [20.1556408, 80.0998525],
    [19.4264194, 79.9727425],
    [20.4179842, 79.9266137],
    173205299.32850912422,
    172891602.51183557515,
  ],
  [
    [38.2801386, 34.9590106],
    [37.9023988, 35.2200199],
    [37.8174596, 34.8204629],
    876854828.51390423005,
    876533759.38802848165,
  ],
  [
    [-59.1933565, -69.5641018],
    [-61.5075848, -69.9665262],
    [-59.2981101, -70.4597438],
    4330230139.0611799256,
    4325913118.5131532665,
  ],
  [[39.1023969, 35.5153968], [36.8976031, 35.5153968], [38, 33.959083], 17322167437.041174055, 17375954370.970141734],
]

test.each(triangles)("is right to 1e-12 for the triangle %j %j %j", (a, b, c, geodesic, straight) => {
  const ring = [a, b, c, a]
  expect(Math.abs(signedRingArea(ring) / geodesic - 1)).toBeLessThan(1e-12)
  expect(Math.abs(signedRingArea(ring, { edges: "rfc7946" }) / straight - 1)).toBeLessThan(1e-12)
})

test("agrees with GeographicLib to 1e-12 and its rounding, edges up to 200 km, latitudes up to 84°", () => {
  const random = seededRandom(4)
  for (let k = 0; k < 300; k++) {
    const latitude = (random() - 0.5) * 160
    const longitude = (random() - 0.5) * 360
    const corners = 3 + Math.floor(random() * 30)
    const edge = 10 ** (3 + 2.3 * random())
    const radius = edge / (2 * Math.sin(Math.PI / corners))
    if (radius > 4e5) continue
    const ring: Position[] = []
    for (let i = 0; i < corners; i++) {
      const to = earth.Direct(latitude, longitude, (-360 * i) / corners, radius * (0.6 + 0.4 * random()))
      ring.push([to.lon2!, to.lat2!])
    }
    ring.push(ring[0]!)
    const reference = planimeter(ring)
    // GeographicLib's edges are right to 16 digits of e² a² = 3e11 m² and of a² = 4e13 m² times the angle.
    const angle = radius / 6.4e6 / Math.cos((latitude * Math.PI) / 180)
    const rounding = corners * (1e-4 + 1e-2 * angle)
    expect(Math.abs(signedRingArea(ring) - reference)).toBeLessThan(1e-12 * reference + rounding)
  }
})

test("agrees with Karney's planimeter tests: poles, the equator, quarter spheres", () => {
  // Planimeter0, 5, 13 and 15 of geographiclib-geodesic 2.2.0, test/geodesictest.js.
  expect(signedRingArea(ringOf([89, 0], [89, 90], [89, 180], [89, 270]))).toBeCloseTo(24952305678, 0)
  expect(signedRingArea(ringOf([-89, 0], [-89, 90], [-89, 180], [-89, 270]))).toBeCloseTo(-24952305678, 0)
  expect(signedRingArea(ringOf([0, -1], [-1, 0], [0, 1], [1, 0]))).toBeCloseTo(24619419146, -1)
  expect(signedRingArea(ringOf([90, 0], [0, 0], [0, 90]))).toBeCloseTo(63758202715511, -1)
  expect(signedRingArea(ringOf([89, 0.1], [89, 90.1], [89, -179.9]))).toBeCloseTo(12476152838.5, -1)
  expect(signedRingArea(ringOf([89, -360], [89, -240], [89, -120], [89, 0], [89, 120], [89, 240]))).toBeCloseTo(
    32415230256,
    -1,
  )
  expect(signedRingArea(ringOf([2, 1], [1, 2], [3, 3]))).toBeCloseTo(18454562325.45, 1)
})

test("is 0 for ways there and back over a pole (Planimeter6, 12)", () => {
  expect(Math.abs(signedRingArea(ringOf([9, -1e-14], [9, 180], [9, 0])))).toBeLessThan(1)
  expect(Math.abs(signedRingArea(ringOf([9, 1e-14], [9, 0], [9, 180])))).toBeLessThan(1)
  expect(Math.abs(signedRingArea(ringOf([66.562222222, 0], [66.562222222, 180], [66.562222222, 360])))).toBeLessThan(1)
})

test("counts rounds about a pole (Planimeter21)", () => {
  // Two rounds at 45° N: twice 39433884866571.4277 m².
  const ring = ringOf([45, 60], [45, 180], [45, -60], [45, 60], [45, 180], [45, -60])
  expect(signedRingArea(ring) / (2 * 39433884866571.4277)).toBeCloseTo(1, 13)
})

test("is the same whether longitudes jump at the antimeridian or go on", () => {
  const jumping = ringOf([10, 179.5], [10, -179.5], [11, -179.5], [11, 179.5])
  const goingOn = ringOf([10, 179.5], [10, 180.5], [11, 180.5], [11, 179.5])
  for (const edges of ["geodesic", "rfc7946"] as const) {
    const area = signedRingArea(jumping, { edges })
    expect(area).toBeGreaterThan(1.2e10)
    expect(Math.abs(area / signedRingArea(goingOn, { edges }) - 1)).toBeLessThan(1e-13)
  }
})

test("holds a parallel cap exactly when edges follow parallels", () => {
  // Ground north of 60° N: 2π (G(90°) − G(60°)) a², G the authalic function, with mpmath 1.3: 34415850514903.88 m².
  const parallel = Array.from({ length: 361 }, (_, k): Position => [k - 180, 60])
  expect(signedRingArea(parallel, { edges: "rfc7946" }) / 34415850514903.88).toBeCloseTo(1, 13)
})

test("takes a ring over several bands of latitude as one", () => {
  const tall = ringOf([30, 38], [30, 38.3], [45, 38.3], [45, 38])
  expect(Math.abs(signedRingArea(tall) / planimeter(tall) - 1)).toBeLessThan(1e-13)
  const drawn: Position[] = []
  for (let k = 0; k <= 300; k++) drawn.push([38 + 0.001 * (k % 2), 30 + k * 0.05])
  for (let k = 300; k >= 0; k--) drawn.push([38.3 + 0.001 * (k % 2), 30 + k * 0.05])
  const ring = [...drawn, drawn[0]!]
  expect(Math.abs(signedRingArea(ring) / planimeter(ring) - 1)).toBeLessThan(1e-13)
})

test("joins a ring that is not closed, and finds no ground in fewer than three corners", () => {
  const square: Ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ]
  expect(signedRingArea(square)).toBeCloseTo(signedRingArea([...square, [0, 0]]), 4)
  expect(signedRingArea([])).toBe(0)
  expect(signedRingArea([[38, 35]])).toBeCloseTo(0, 9)
  expect(
    signedRingArea([
      [38, 35],
      [39, 36],
      [38, 35],
    ]),
  ).toBeCloseTo(0, 4)
})

test("refuses what is no longitude and latitude, by its numbers", () => {
  expect(() =>
    signedRingArea([
      [38, 35],
      [38, 91],
      [39, 35],
      [38, 35],
    ]),
  ).toThrow("[38, 91]")
  expect(() =>
    signedRingArea([
      [38, 35],
      [Number.NaN, 36],
      [39, 35],
      [38, 35],
    ]),
  ).toThrow("[NaN, 36]")
  expect(() =>
    signedRingArea(
      [
        [38, 35],
        [38, Number.NaN],
        [39, 35],
        [38, 35],
      ],
      { edges: "rfc7946" },
    ),
  ).toThrow(RangeError)
})
