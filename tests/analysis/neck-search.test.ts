import { expect, test } from "vitest"
import { necks } from "../../src/analysis/necks.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import type { Position, Ring } from "../../src/geometry/position.js"
import { bareMap, offset, ringAround } from "../support/shapes.js"
import { twoChambers } from "../support/two-chambers.js"

const CENTRE: Position = [38, 35]
const LATITUDES = [
  { centre: [38, 35] as Position },
  { centre: [-60, -50] as Position },
  { centre: [100, 2] as Position },
  { centre: [25, 70] as Position },
]
const metresBetween = (a: Position, b: Position): number => geodesicInverse(a, b).metres
const areaOf = (...corners: Position[]): number => areaSquareMetres([[[...corners, corners[0]!]]])
const box = (centre: Position, west: number, south: number, east: number, north: number): Ring =>
  ringAround(centre, [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ])

test.each(LATITUDES)("a waist between two chambers at $centre: width and area by its corners", ({ centre }) => {
  const frame = box(centre, -200_000, -100_000, 200_000, 100_000)
  const dumbbell = ringAround(centre, [
    [-100_000, -40_000],
    [-100_000, 40_000],
    [-20_000, 40_000],
    [0, 4000],
    [10_000, 20_000],
    [50_000, 20_000],
    [50_000, -20_000],
    [10_000, -20_000],
    [0, -4000],
    [-20_000, -40_000],
  ])
  const [neck, ...others] = necks(bareMap({ x: [[frame, dumbbell]] }), { closing: "x" })
  expect(others).toEqual([])
  // Both shoulders are corners of the drawing, so the geodesic between them is the width, to its last digit.
  expect(neck!.widthMetres).toEqual({ value: metresBetween(dumbbell[3]!, dumbbell[8]!), low: null, high: null })
  expect(neck!.cutOffSquareMetres.value / areaOf(...dumbbell.slice(3, 9))).toBeCloseTo(1, 12)
  // The eastern chamber is a square of 40 km with its western corners cut off: a circle of some 19 km has room, 4 km pass.
  expect(neck!.prominence).toBeGreaterThan(19 / 4)
  expect(neck!.prominence).toBeLessThan(20.1 / 4)
  // From the waist to the far corners: 50 km east, 20 km north.
  expect(Math.abs(neck!.depthMetres - Math.hypot(50_000, 20_000 - 4000))).toBeLessThan(200)
})

test.each([
  [2500, 2450],
  [2450, 2500],
])(
  "two gates %d and %d m from the middle line, with a chamber of four walls between them, are two necks",
  (west, east) => {
    // Either gate's chord lies between the same walls as the chamber's widest place: it must not slide to the other gate.
    const frame = box(CENTRE, -200_000, -100_000, 200_000, 100_000)
    const hole = ringAround(CENTRE, [
      [-100_000, -50_000],
      [-100_000, 50_000],
      [-40_000, west],
      [-10_000, 10_000],
      [20_000, east],
      [100_000, 50_000],
      [100_000, -50_000],
      [20_000, -east],
      [-10_000, -10_000],
      [-40_000, -west],
    ])
    const widths = necks(bareMap({ x: [[frame, hole]] }), { closing: "x" }).map(({ widthMetres }) => widthMetres.value)
    const gates = [metresBetween(hole[4]!, hole[7]!), metresBetween(hole[2]!, hole[9]!)]
    expect(widths).toEqual(gates.toSorted((a, b) => a - b))
  },
)

test("a comb has a neck for every bay with lips, and none for a plain slot", () => {
  // Four bays of 20 km behind mouths of 10 km, 40 km apart; then four slots of 10 km without lips.
  const bay = (east: number): [number, number][] => [
    [east - 5000, 0],
    [east - 10_000, -10_000],
    [east - 10_000, -40_000],
    [east + 10_000, -40_000],
    [east + 10_000, -10_000],
    [east + 5000, 0],
  ]
  const slot = (east: number): [number, number][] => [
    [east - 5000, 0],
    [east - 5000, -40_000],
    [east + 5000, -40_000],
    [east + 5000, 0],
  ]
  const at = [-140_000, -100_000, -60_000, -20_000]
  const comb = ringAround(CENTRE, [
    ...at.flatMap(bay),
    ...at.map((east) => east + 160_000).flatMap(slot),
    [160_000, 0],
    [160_000, -60_000],
    [-160_000, -60_000],
    [-160_000, 0],
  ])
  const found = necks(bareMap({ x: [[comb]] }), { closing: "x" })
  expect(found).toHaveLength(4)
  at.forEach((_, i) => {
    const corners = comb.slice(6 * i, 6 * i + 6)
    const width = metresBetween(corners[0]!, corners[5]!)
    const neck = found.find(({ widthMetres }) => widthMetres.value === width)
    expect(neck!.cutOffSquareMetres.value / areaOf(...corners)).toBeCloseTo(1, 12)
    expect(neck!.within).toBeNull()
  })
})

test("a spiral is cut off at its mouth, with the chamber at its end in the same pocket", () => {
  // A corridor of 10 km goes in through a mouth of 6 km, turns twice and ends in a chamber of 40 by 30 km.
  const corridor: [number, number][] = [
    [3000, 60_000],
    [5000, 50_000],
    [5000, 30_000],
    [35_000, 30_000],
    [35_000, -5000],
    [20_000, -5000],
    [20_000, -20_000],
    [-20_000, -20_000],
    [-20_000, 10_000],
    [20_000, 10_000],
    [20_000, 5000],
    [25_000, 5000],
    [25_000, 20_000],
    [-5000, 20_000],
    [-5000, 50_000],
    [-3000, 60_000],
  ]
  const spiral = ringAround(CENTRE, [
    ...corridor,
    [-60_000, 60_000],
    [-60_000, -60_000],
    [60_000, -60_000],
    [60_000, 60_000],
  ])
  const map = bareMap({ x: [[spiral]] })
  const [mouth, ...others] = necks(map, { closing: "x", minProminence: 1.3 })
  expect(others).toEqual([])
  expect(mouth!.widthMetres.value).toBe(metresBetween(spiral[0]!, spiral[15]!))
  expect(mouth!.cutOffSquareMetres.value / areaOf(...spiral.slice(0, 16))).toBeCloseTo(1, 12)
  // A turn is wider than the straights on either side of it by 17 %, for a circle in a corner of a corridor has 2 − √2 of the
  // corridor's width for its radius. So a lower threshold shows the straights too, all 10 km wide, all in the mouth's pocket.
  const [first, ...straights] = necks(map, { closing: "x", minProminence: 1.1 })
  expect(first!.ends).toEqual(mouth!.ends)
  expect(straights.length).toBeGreaterThan(1)
  for (const { widthMetres, within } of straights) {
    expect(Math.abs(widthMetres.value - 10_000)).toBeLessThan(20)
    expect(within).not.toBeNull()
  }
})

test("bays in a bay come as a tree", () => {
  const { ground, gate, inner } = twoChambers(CENTRE)
  // Without the island the mouth is one leg of 34 km, and the outer chamber is wider behind it: 40 km.
  const found = necks(bareMap({ x: [[ground]] }), { closing: "x" })
  expect(found.map(({ within }) => within)).toEqual([1, null])
  expect(found[0]!.widthMetres.value).toBe(metresBetween(...gate))
  expect(found[0]!.cutOffSquareMetres.value / areaOf(...inner.slice(0, -1))).toBeCloseTo(1, 12)
  expect(found[1]!.widthMetres.value).toBe(metresBetween(ground[2]!, ground[13]!))
  expect(found[1]!.cutOffSquareMetres.value / areaOf(...ground.slice(2, 14))).toBeCloseTo(1, 12)
})

test.each(LATITUDES)(
  "an island in the mouth at $centre makes two legs: each, the widest first, and their sum",
  ({ centre }) => {
    const { ground, island, mouth, both } = twoChambers(centre)
    const found = necks(bareMap({ x: [[ground], [island]] }), { closing: "x" })
    expect(found.map(({ legs }) => legs.length)).toEqual([1, 2])
    const neck = found[1]!
    const widths = mouth.map(([a, b]) => metresBetween(a, b)).toSorted((a, b) => b - a)
    expect(neck.legs.map(({ widthMetres }) => widthMetres.value)).toEqual(widths)
    expect(neck.widthMetres.value).toBe(widths[0]! + widths[1]!)
    expect(neck.ends).toBe(neck.legs[0]!.ends)
    // The line runs along the western side of the island: half of it stays outside.
    expect(neck.cutOffSquareMetres.value / areaOf(...both.slice(0, -1))).toBeCloseTo(1, 12)
  },
)

test("two halves of a ring are parted by two gaps, which close it together", () => {
  // A square ring, 100 km wide inside, cut through in the west (8 km) and in the east (12 km).
  const south = ringAround(CENTRE, [
    [-70_000, -70_000],
    [70_000, -70_000],
    [70_000, -20_000],
    [60_000, -6000],
    [50_000, -20_000],
    [50_000, -50_000],
    [-50_000, -50_000],
    [-50_000, -20_000],
    [-60_000, -4000],
    [-70_000, -20_000],
  ])
  const north = ringAround(CENTRE, [
    [70_000, 70_000],
    [-70_000, 70_000],
    [-70_000, 20_000],
    [-60_000, 4000],
    [-50_000, 20_000],
    [-50_000, 50_000],
    [50_000, 50_000],
    [50_000, 20_000],
    [60_000, 6000],
    [70_000, 20_000],
  ])
  const [neck, ...others] = necks(bareMap({ x: [[south], [north]] }), { closing: "x" })
  expect(others).toEqual([])
  const east = metresBetween(south[3]!, north[8]!)
  const west = metresBetween(south[8]!, north[3]!)
  expect(neck!.legs.map(({ widthMetres }) => widthMetres.value)).toEqual([east, west])
  expect(neck!.cutOffSquareMetres.value / areaOf(...south.slice(3, 9), ...north.slice(3, 9))).toBeCloseTo(1, 12)
})

test("a part that touches the mainland in a corner closes that side: one leg is left", () => {
  const { ground, island, mouth } = twoChambers(CENTRE)
  const touching = [ground[2]!, ...island.slice(1, 4), ground[2]!]
  const neck = necks(bareMap({ x: [[ground], [touching]] }), { closing: "x" })[0]!
  expect(neck.legs).toHaveLength(1)
  expect(neck.widthMetres.value).toBe(metresBetween(...mouth[1]))
})

test("parts that share an edge are one ground, as if they had been drawn as one", () => {
  const { ground } = twoChambers(CENTRE)
  const middle = offset(CENTRE, -85_000, 0)
  // Cut from the western edge to the inner chamber's western wall, through a vertex that both halves have.
  const [southWall, northWall] = [ground[7]!, ground[8]!]
  const south: Ring = [...ground.slice(0, 8), middle, ground[0]!]
  const north: Ring = [southWall, northWall, ...ground.slice(9, 16), ground[0]!, middle, southWall]
  const whole = necks(bareMap({ x: [[ground]] }), { closing: "x" })
  const halves = necks(bareMap({ x: [[south], [north]] }), { closing: "x" })
  expect(halves.map(({ widthMetres }) => widthMetres.value)).toEqual(whole.map(({ widthMetres }) => widthMetres.value))
  halves.forEach((neck, i) => expect(neck.cutOffSquareMetres.value).toBeCloseTo(whole[i]!.cutOffSquareMetres.value, 0))
})

test("third parties in the open ground are told by what they hold, and change no width", () => {
  const { ground, inner } = twoChambers(CENTRE)
  const southern = box(CENTRE, -70_000, -40_000, -20_000, 0)
  const corner = box(CENTRE, -60_000, 10_000, -50_000, 20_000)
  const alone = necks(bareMap({ x: [[ground]] }), { closing: "x" })[0]!
  const neck = necks(bareMap({ x: [[ground]], y: [[southern]], z: [[corner]] }), { closing: "x" })[0]!
  expect(neck.widthMetres).toEqual(alone.widthMetres)
  expect(neck.heldBy.map(({ actor }) => actor)).toEqual(["y", "z"])
  expect(neck.heldBy[1]!.squareMetres).toBeCloseTo(areaSquareMetres([[corner]]), 0)
  // The southern box shares two walls of the chamber; their corners are the same, so it lies in it to the metre.
  expect(neck.heldBy[0]!.squareMetres / areaSquareMetres([[southern]])).toBeCloseTo(1, 6)
  const held = neck.heldBy.reduce((sum, { squareMetres }) => sum + squareMetres, 0)
  expect(held).toBeLessThan(areaOf(...inner.slice(0, -1)))
})

test("a line that nobody passes closes a bay that is open on one side", () => {
  // A coast along the south with a bay of 60 km, and a straight border 20 km north of its capes: the bay is closed in by a
  // leg of 20 km from either cape to the border.
  const coast = ringAround(CENTRE, [
    [-100_000, -60_000],
    [100_000, -60_000],
    [100_000, -50_000],
    [40_000, 0],
    [30_000, -40_000],
    [-30_000, -40_000],
    [-40_000, 0],
    [-100_000, -50_000],
  ])
  const border = [-150_000, -100_000, -50_000, 0, 50_000, 100_000, 150_000].map((east) => offset(CENTRE, east, 20_000))
  const map = bareMap({ x: [[coast]] })
  const withBorder = necks(map, { closing: "x", barriers: [border] })
  const neck = withBorder.find(({ legs }) => legs.length === 2)!
  for (const { widthMetres, ends } of neck.legs) {
    const onBorder = ends.find(({ position }) => position !== coast[3] && position !== coast[6])!.position
    // 20 km up to what the border is off a parallel of the coast, 7 m at its ends.
    expect(Math.abs(widthMetres.value - 20_000)).toBeLessThan(20)
    expect(Math.min(...border.slice(1).map((to, i) => metresToLine(onBorder, border[i]!, to)))).toBeLessThan(0.001)
  }
  // The bay, and the strip between its capes and the border.
  const corners = neck.legs.map(({ ends }) => ends.map(({ position }) => position).toSorted((a, b) => a[1] - b[1]))
  const [east, west] = corners.toSorted((a, b) => b[0]![0] - a[0]![0])
  const strip = areaOf(coast[3]!, east![1]!, border[3]!, west![1]!, coast[6]!, coast[5]!, coast[4]!)
  expect(neck.cutOffSquareMetres.value / strip).toBeCloseTo(1, 9)
  // Without the border the bay only gets wider towards the sea, and has no neck.
  expect(necks(map, { closing: "x" })).toEqual([])
})

test("ground on both sides of the antimeridian is refused by name", () => {
  const split = bareMap({
    x: [[box([179, 10], -50_000, -50_000, 50_000, 50_000)], [box([-179, 10], -50_000, -50_000, 50_000, 50_000)]],
  })
  expect(() => necks(split, { closing: "x" })).toThrow(/ground of x runs over the antimeridian/)
})

function metresToLine(place: Position, from: Position, to: Position): number {
  // Height of the triangle by Heron's formula; right to a millimetre for a place on the line, on a side of 50 km.
  const [a, b, c] = [metresBetween(place, from), metresBetween(place, to), metresBetween(from, to)]
  const half = (a + b + c) / 2
  return (2 * Math.sqrt(Math.max(0, half * (half - a) * (half - b) * (half - c)))) / c
}

test("the corners of a rippled shore are no necks: of a lake with a waist only the waist is", () => {
  // 991 ripples over 5,000 vertices: a chord across the tip of any of them cuts off a triangle, or all the rest of the lake.
  const frame = box(CENTRE, -800_000, -700_000, 800_000, 700_000)
  const lake = Array.from({ length: 5001 }, (_, i): Position => {
    const angle = (2 * Math.PI * (i % 5000)) / 5000
    const metres = 100_000 * (1 + 0.0125 * Math.sin(991 * angle) + 0.7 * Math.cos(2 * angle))
    return offset(CENTRE, metres * Math.cos(angle), metres * Math.sin(angle))
  })
  const found = necks(bareMap({ x: [[frame, lake]] }), { closing: "x", minAreaSquareMetres: 0 })
  expect(found).toHaveLength(1)
  // Half the waist is 30 km but for the ripples, of 1,250 m on either side.
  expect(Math.abs(found[0]!.widthMetres.value - 60_000)).toBeLessThan(2 * 1250 + 600)
})

test("a rippled coast of 30,000 vertices without a bay is searched in a few seconds", () => {
  const coast = Array.from({ length: 30_001 }, (_, i): Position => {
    const angle = (2 * Math.PI * (i % 30_000)) / 30_000
    const metres = 100_000 * (1 + 0.05 * Math.sin(37 * angle) + 0.0125 * Math.sin(991 * angle))
    return offset(CENTRE, metres * Math.cos(angle), metres * Math.sin(angle))
  })
  const before = process.cpuUsage()
  expect(necks(bareMap({ x: [[coast]] }), { closing: "x" })).toEqual([])
  const { user, system } = process.cpuUsage(before)
  // 28 s while a spot was sought behind the tip of every ripple.
  expect((user + system) / 1e6).toBeLessThan(5)
})
