import { expect, test } from "vitest"
import { necks } from "../../src/analysis/necks.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { lineLengthMetres } from "../../src/geometry/line-length.js"
import { nearestOnLine } from "../../src/geometry/nearest-on-line.js"
import type { Position, Ring } from "../../src/geometry/position.js"
import { bareMap, boxAround, frontStretch, horseshoe as pointedHorseshoe, ringAround } from "../support/shapes.js"

/** A horseshoe open to the east: a bay 60 km wide and 100 km deep behind a mouth 20 km wide. */
function horseshoe(centre: Position): Ring {
  return ringAround(centre, [
    [-80_000, -80_000],
    [80_000, -80_000],
    [80_000, -10_000],
    [60_000, -10_000],
    [60_000, -30_000],
    [-40_000, -30_000],
    [-40_000, 30_000],
    [60_000, 30_000],
    [60_000, 10_000],
    [80_000, 10_000],
    [80_000, 80_000],
    [-80_000, 80_000],
  ])
}

test.each([
  { centre: [38, 35] as Position },
  { centre: [-60, -50] as Position },
  { centre: [100, 2] as Position },
  { centre: [25, 70] as Position },
])("the mouth of a bay at $centre is its neck, and the bay what it cuts off", ({ centre }) => {
  const ring = horseshoe(centre)
  const [neck, ...others] = necks(bareMap({ x: [[ring]] }), { closing: "x" })
  expect(others).toEqual([])
  // The mouth is a corridor between two parallel lips, so any chord across it is a shortest one; on the ground it is
  // the shortest of the lips' ends, which the inverse geodesic gives.
  const mouth = Math.min(geodesicInverse(ring[2]!, ring[9]!).metres, geodesicInverse(ring[3]!, ring[8]!).metres)
  expect(neck!.widthMetres.value).toBeGreaterThan(19_900)
  expect(Math.abs(neck!.widthMetres.value - mouth)).toBeLessThan(1)
  // Cut at the inner lips or at the outer ones, the bay is what the ring says it is.
  const bay = areaSquareMetres([[[...ring.slice(3, 9), ring[3]!]]])
  const withLips = areaSquareMetres([[[...ring.slice(2, 10), ring[2]!]]])
  const cut = neck!.cutOffSquareMetres.value
  expect(Math.min(Math.abs(cut / bay - 1), Math.abs(cut / withLips - 1))).toBeLessThan(1e-9)
  expect(neck!.prominence).toBeGreaterThan(1.4)
})

test("two chambers in closed-in ground meet in a neck; the smaller one is the pocket", () => {
  const centre: Position = [38, 35]
  const frame = ringAround(centre, [
    [-200_000, -100_000],
    [200_000, -100_000],
    [200_000, 100_000],
    [-200_000, 100_000],
  ])
  // Dumbbell: a western chamber 80 km across, an eastern one 40 km, a waist of 8 km between pointed shoulders.
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
  const found = necks(bareMap({ x: [[frame, dumbbell]] }), { closing: "x" })
  const neck = found[0]!
  expect(found).toHaveLength(1)
  expect(neck.widthMetres.value).toBeCloseTo(geodesicInverse(dumbbell[3]!, dumbbell[8]!).metres, 3)
  expect(neck.ends.map(({ position }) => position)).toEqual(expect.arrayContaining([dumbbell[3], dumbbell[8]]))
  const east = areaSquareMetres([[[...dumbbell.slice(3, 9), dumbbell[3]!]]])
  expect(neck.cutOffSquareMetres.value / east).toBeCloseTo(1, 9)
})

test("an island in the bay is no part of what is cut off", () => {
  const centre: Position = [38, 35]
  const island = ringAround(centre, [
    [-5000, -5000],
    [5000, -5000],
    [5000, 5000],
    [-5000, 5000],
  ])
  const bare = necks(bareMap({ x: [[horseshoe(centre)]] }), { closing: "x" })[0]!
  const found = necks(bareMap({ x: [[horseshoe(centre)], [island]] }), { closing: "x" })
  const same = found.find(({ widthMetres }) => Math.abs(widthMetres.value - bare.widthMetres.value) < 1)!
  expect(bare.cutOffSquareMetres.value - same.cutOffSquareMetres.value).toBeCloseTo(areaSquareMetres([[island]]), 0)
})

test("ground that bulges has no neck", () => {
  const hexagon = ringAround(
    [38, 35],
    [
      [0, 5e4],
      [4e4, 2e4],
      [4e4, -2e4],
      [0, -5e4],
      [-4e4, -2e4],
      [-4e4, 2e4],
    ],
  )
  expect(necks(bareMap({ x: [[hexagon]] }), { closing: "x" })).toEqual([])
})

test("the worst case of what is cut off is its whole rim, leg and all, times the fronts' uncertainty", () => {
  const ring = pointedHorseshoe([38, 35])
  const fronts = ring.slice(1).map((to, i) => frontStretch(`${i}`, [ring[i]!, to], 1000))
  const [neck] = necks({ ...bareMap({ x: [[ring]] }), fronts }, { closing: "x" })
  const bay = [...ring.slice(2, 8), ring[2]!]
  const { value, low, high } = neck!.cutOffSquareMetres
  expect(value / areaSquareMetres([[bay]])).toBeCloseTo(1, 12)
  expect((high! - value) / (1000 * lineLengthMetres(bay))).toBeCloseTo(1, 9)
  expect((value - low!) / (1000 * lineLengthMetres(bay))).toBeCloseTo(1, 9)
  // Both banks by a kilometre.
  expect(neck!.widthMetres.high! - neck!.widthMetres.value).toBeCloseTo(2000, 6)
})

test("the share is that of all open ground: the theatre without the closing actor's", () => {
  const centre: Position = [38, 35]
  const ring = pointedHorseshoe(centre)
  const theatre = [[boxAround(centre, -100_000, -100_000, 120_000, 100_000)]]
  const [neck] = necks({ ...bareMap({ x: [[ring]] }), theatre }, { closing: "x" })
  const open = areaSquareMetres(theatre) - areaSquareMetres([[ring]])
  expect(neck!.shareOfOpenGround! / (areaSquareMetres([[[...ring.slice(2, 8), ring[2]!]]]) / open)).toBeCloseTo(1, 9)
})

test("who holds the ground behind is measured, and adds up", () => {
  const ring = horseshoe([38, 35])
  const bay = [...ring.slice(3, 9), ring[3]!]
  const neck = necks(bareMap({ x: [[ring]], y: [[bay]] }), { closing: "x" })[0]!
  expect(neck.heldBy.map(({ actor }) => actor)).toEqual(["y"])
  expect(neck.heldBy[0]!.squareMetres / areaSquareMetres([[bay]])).toBeCloseTo(1, 9)
})

test("a start vertex, the ring's direction and the order of parts change nothing", () => {
  const centre: Position = [38, 35]
  const ring = horseshoe(centre)
  const open = ring.slice(0, -1)
  const turned = [...open.slice(5), ...open.slice(0, 6)]
  const island = ringAround(centre, [
    [-5000, -5000],
    [5000, -5000],
    [5000, 5000],
    [-5000, 5000],
  ])
  const widths = [
    [[ring], [island]],
    [[turned], [island]],
    [[ring.toReversed()], [island]],
    [[island], [ring]],
  ].map((parts) =>
    necks(bareMap({ x: parts }), { closing: "x" }).map(({ widthMetres }) => Math.round(widthMetres.value)),
  )
  for (const other of widths) expect(other).toEqual(widths[0])
})

test("options leave out wide necks and small pockets", () => {
  const map = bareMap({ x: [[horseshoe([38, 35])]] })
  expect(necks(map, { closing: "x", maxWidthMetres: 10_000 })).toEqual([])
  expect(necks(map, { closing: "x", minAreaSquareMetres: 1e11 })).toEqual([])
  expect(() => necks(map, { closing: "nobody" })).toThrow(/no ground of "nobody"; it has ground of x/)
})

test("a neck of sixty metres is found beside a slit of a thousand kilometres", () => {
  const centre: Position = [38, 5]
  // Two grounds 5 m apart all along the middle; in the western one a chamber 40 km wide, closed by a spit 60 m off its wall.
  const west = ringAround(centre, [
    [-300_000, -600_000],
    [0, -600_000],
    [0, 600_000],
    [-300_000, 600_000],
    [-300_000, 30_000],
    [-200_000, 30_000],
    [-200_000, 20_000],
    [-160_000, 20_000],
    [-160_000, -20_000],
    [-200_000, -20_000],
    [-200_000, 10_000],
    [-220_300, 29_940],
    [-230_000, 10_000],
    [-300_000, 10_000],
  ])
  const east = ringAround(centre, [
    [5, -600_000],
    [300_000, -600_000],
    [300_000, 600_000],
    [5, 600_000],
  ])
  const [narrowest] = necks(bareMap({ x: [[west], [east]] }), { closing: "x" })
  const wall = nearestOnLine(west[11]!, [west[4]!, west[5]!])
  expect(wall.metres).toBeLessThan(70)
  expect(narrowest!.widthMetres.value).toBeCloseTo(wall.metres, 6)
})
