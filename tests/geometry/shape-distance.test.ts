import { expect, test } from "vitest"
import { geodesicDirect } from "../../src/geometry/geodesic-direct.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import type { Area, Position, Ring } from "../../src/geometry/position.js"
import { prepareShape } from "../../src/geometry/prepared-shape.js"
import type { Shape } from "../../src/geometry/shape.js"
import { shapeDistance } from "../../src/geometry/shape-distance.js"
import { bruteForceDistance } from "../support/brute-force-distance.js"
import { fractalFront } from "../support/fractal-front.js"

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const areaOf = (...rings: Ring[]): Shape => ({ kind: "area", area: rings.map((ring) => [ring]) })
const pointAt = (longitude: number, latitude: number): Shape => ({ kind: "point", position: [longitude, latitude] })
const lineOf = (...line: Position[]): Shape => ({ kind: "line", lines: [line] })

/** A ring of corners at equal distance from a centre. */
function circle(centre: Position, metres: number, corners: number): Ring {
  const ring = Array.from({ length: corners }, (_, k) => geodesicDirect(centre, (-360 * k) / corners, metres))
  return [...ring, ring[0]!]
}

test("between points is the geodesic", () => {
  const found = shapeDistance(pointAt(38, 35), pointAt(40, 36))
  expect(found.metres).toBe(geodesicInverse([38, 35], [40, 36]).metres)
  expect(found).toMatchObject({
    relation: "apart",
    witness: [
      [38, 35],
      [40, 36],
    ],
    ties: 0,
  })
})

test("joins the two witnesses: their geodesic is as long as it says", () => {
  const found = shapeDistance(areaOf(square(38, 35, 1)), areaOf(square(41, 35.5, 1)))
  expect(found.relation).toBe("apart")
  expect(geodesicInverse(found.witness[0], found.witness[1]).metres).toBeCloseTo(found.metres, 7)
  expect(found.edges).toEqual([
    { part: 0, ring: 0, edge: 2 },
    { part: 0, ring: 0, edge: 3 },
  ])
})

test("lets edges bulge: between parallels the nearest place is the middle of the southern edge", () => {
  const north = lineOf([37, 36], [39, 36])
  const found = shapeDistance(lineOf([37, 35], [39, 35]), north)
  // The southern edge bulges 1,110 m north of 35°, the northern one 1,136 m: golden-section over GeographicLib.
  expect(found.metres).toBeCloseTo(
    bruteForceDistance(
      [
        [
          [37, 35],
          [39, 35],
        ],
      ],
      [
        [
          [37, 36],
          [39, 36],
        ],
      ],
    ),
    6,
  )
})

test("of areas that cross is 0, with a place where they do", () => {
  const found = shapeDistance(areaOf(square(0, 0, 1)), areaOf(square(0.5, 0.5, 1)))
  expect(found).toMatchObject({ metres: 0, relation: "crossing" })
  const [x, y] = found.witness[0]
  expect(Math.min(Math.abs(x - 1) + Math.abs(y - 0.5), Math.abs(x - 0.5) + Math.abs(y - 1))).toBeLessThan(1e-3)
})

test("of an area inside another is 0: contained, from both sides", () => {
  const outer = areaOf(square(38, 35, 3))
  const inner = areaOf(square(39, 36, 0.5))
  expect(shapeDistance(outer, inner)).toMatchObject({ metres: 0, relation: "contained", edges: null })
  expect(shapeDistance(inner, outer)).toMatchObject({ metres: 0, relation: "contained" })
  expect(shapeDistance(pointAt(39, 36), outer)).toMatchObject({ metres: 0, relation: "contained" })
  expect(shapeDistance(lineOf([38.5, 35.5], [40.5, 37.5]), outer)).toMatchObject({ metres: 0, relation: "contained" })
})

test("of an area in the hole of another is not 0", () => {
  const holed: Shape = { kind: "area", area: [[square(38, 35, 3), square(39, 36, 1)]] }
  const island = areaOf(square(39.4, 36.4, 0.2))
  expect(shapeDistance(holed, island)).toMatchObject({ relation: "apart" })
  expect(shapeDistance(holed, island).metres).toBeGreaterThan(30_000)
})

test("of areas that share an edge, a corner, or an edge in part is 0: touching", () => {
  const one = areaOf(square(38, 35, 1))
  expect(shapeDistance(one, areaOf(square(39, 35, 1)))).toMatchObject({ metres: 0, relation: "touching" })
  expect(shapeDistance(one, areaOf(square(39, 36, 1)))).toMatchObject({
    metres: 0,
    relation: "touching",
    witness: [
      [39, 36],
      [39, 36],
    ],
  })
  // On a meridian a vertex inside an edge is on the geodesic too.
  expect(shapeDistance(one, areaOf(square(39, 35.25, 0.5)))).toMatchObject({ metres: 0, relation: "touching" })
  expect(shapeDistance(one, pointAt(39, 35.5))).toMatchObject({ metres: 0, relation: "touching" })
})

test("of an area that fills another's hole is touching, of the same area contained", () => {
  const holed: Area = [[square(38, 35, 3), square(39, 36, 1).toReversed()]]
  expect(shapeDistance({ kind: "area", area: holed }, areaOf(square(39, 36, 1)))).toMatchObject({
    relation: "touching",
  })
  expect(shapeDistance(areaOf(square(39, 36, 1)), areaOf(square(39, 36, 1)))).toMatchObject({ relation: "contained" })
})

test("of areas whose edges meet in vertices only, but which overlap, is crossing", () => {
  const diamond: Shape = areaOf([
    [39, 36],
    [40, 35],
    [39, 34],
    [38, 35],
    [39, 36],
  ])
  const arrow: Shape = areaOf([
    [39, 36],
    [42, 36],
    [42, 34],
    [39, 34],
    [39.5, 35],
    [39, 36],
  ])
  expect(shapeDistance(diamond, arrow)).toMatchObject({ metres: 0, relation: "crossing" })
})

test("tells a gap of a micrometre from none", () => {
  const edge: Position[] = [
    [38, 34.9],
    [38, 35.1],
  ]
  expect(shapeDistance(lineOf(...edge), pointAt(38, 35)).relation).toBe("touching")
  const near = shapeDistance(lineOf(...edge), { kind: "point", position: geodesicDirect([38, 35], 90, 1e-6) })
  expect(near.relation).toBe("apart")
  expect(near.metres).toBeCloseTo(1e-6, 8)
})

test("counts ties: a point amid a ring is as near to two of its sides", () => {
  const side = geodesicDirect([0, 0], 90, 50_000)[0]
  const top = geodesicDirect([0, 0], 0, 50_000)[1]
  const ring: Ring = [
    [-side, -1],
    [-side, 1],
    [side, 1],
    [side, -1],
    [-side, -1],
  ]
  expect(shapeDistance(pointAt(0, 0), { kind: "line", lines: [ring] }).ties).toBe(1)
  expect(shapeDistance(pointAt(0, 0), lineOf([-1, top], [1, top])).ties).toBe(0)
})

test("is settled to a micrometre when all vertices tie", () => {
  // Two circles about one centre: every vertex is 35 km from the other ring, less the sag of its edges.
  const inner = circle([38, 35], 300_000, 2_000)
  const outer = circle([38, 35], 335_000, 2_000)
  const lines = shapeDistance(areaOf(inner), { kind: "line", lines: [outer] })
  expect(lines.relation).toBe("apart")
  // An inner vertex and the foot beside the outer one: golden-section search over GeographicLib.
  const reference = bruteForceDistance([[inner[500]!]], [outer.slice(495, 506)])
  expect(Math.abs(lines.metres - reference)).toBeLessThan(1e-6)
  expect(lines.ties).toBeGreaterThan(1_000)
})

test.each([
  ["a rugged pair 50 km apart", 38, 35, 1, 2.6],
  ["one over the antimeridian", 179.9, 10, 1, 2.7],
  ["one at 80° N", 20, 80, 0.8, 6],
  ["one south of the equator", -60, -33, 1, 2.9],
])("agrees with brute force to a micrometre: %s", (_, longitude, latitude, radius, apart) => {
  const a = fractalFront({ seed: 1, vertices: 40, centre: [longitude, latitude], radiusDegrees: radius })
  const b = fractalFront({ seed: 2, vertices: 40, centre: [longitude + apart, latitude + 0.4], radiusDegrees: radius })
  const found = shapeDistance(areaOf(a), areaOf(b))
  expect(found.relation).toBe("apart")
  expect(Math.abs(found.metres - bruteForceDistance([a], [b]))).toBeLessThan(1e-6)
})

test("sees that places on either side of the antimeridian are near, however their longitudes are written", () => {
  const west = areaOf([
    [-180, 0],
    [-179, 0],
    [-179, 1],
    [-180, 0],
  ])
  const written = areaOf([
    [181, 0],
    [182, 0],
    [182, 1],
    [181, 0],
  ])
  expect(shapeDistance(pointAt(179.9, 0), west).metres).toBeCloseTo(geodesicInverse([179.9, 0], [180, 0]).metres, 6)
  expect(shapeDistance(pointAt(-179.1, 0), written).metres).toBeLessThan(12_000)
  expect(shapeDistance(pointAt(-178.5, 0.2), written).relation).toBe("contained")
})

test("knows the inside of a ring round a pole", () => {
  const cap = areaOf([
    [0, 80],
    [90, 80],
    [180, 80],
    [-90, 80],
    [0, 80],
  ])
  expect(shapeDistance(pointAt(10, 85), cap).relation).toBe("contained")
  expect(shapeDistance(pointAt(10, 70), cap).relation).toBe("apart")
  const south = areaOf([
    [0, -80],
    [90, -80],
    [180, -80],
    [-90, -80],
    [0, -80],
  ])
  expect(shapeDistance(pointAt(10, -85), south).relation).toBe("contained")
  expect(shapeDistance(pointAt(10, 85), south).relation).toBe("apart")
})

test("takes edges of thousands of kilometres as the geodesics they are", () => {
  const atlantic = lineOf([-73.8, 40.6], [2.55, 49.01666667])
  const found = shapeDistance(pointAt(-35, 45), atlantic)
  expect(
    Math.abs(
      found.metres -
        bruteForceDistance(
          [[[-35, 45]]],
          [
            [
              [-73.8, 40.6],
              [2.55, 49.01666667],
            ],
          ],
        ),
    ),
  ).toBeLessThan(1e-6)
  expect(found.edges).toEqual([
    { part: 0, ring: 0, edge: 0 },
    { part: 0, ring: 0, edge: 0 },
  ])
})

test("names parts and rings", () => {
  const many: Shape = { kind: "area", area: [[square(10, 10, 1)], [square(38, 35, 3), square(39, 36, 1)]] }
  expect(shapeDistance(pointAt(39.9, 36.5), many).edges?.[1]).toEqual({ part: 1, ring: 1, edge: 1 })
})

test("gives the same answer for prepared shapes", () => {
  const a = areaOf(square(38, 35, 1))
  const b = areaOf(square(41, 35.5, 1))
  expect(shapeDistance(prepareShape(a), prepareShape(b))).toEqual(shapeDistance(a, b))
})

test("refuses shapes without positions and positions without numbers", () => {
  expect(() => shapeDistance({ kind: "line", lines: [] }, pointAt(0, 0))).toThrow(RangeError)
  expect(() => shapeDistance(areaOf([]), pointAt(0, 0))).toThrow(RangeError)
  expect(() => shapeDistance(pointAt(0, 90.5), pointAt(0, 0))).toThrow("[0, 90.5]")
  expect(() => shapeDistance(pointAt(Number.NaN, 0), pointAt(0, 0))).toThrow("NaN")
})
