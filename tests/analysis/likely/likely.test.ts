import { expect, test } from "vitest"
import { areas } from "../../../src/analysis/areas.js"
import { frontKnots } from "../../../src/analysis/likely/front-knots.js"
import { likelyAreas } from "../../../src/analysis/likely/likely-areas.js"
import { likelyCut } from "../../../src/analysis/likely/likely-cut.js"
import { likelyRanges } from "../../../src/analysis/likely/likely-range.js"
import { normalShare } from "../../../src/analysis/likely/normal-share.js"
import { seededNormals } from "../../../src/analysis/likely/seeded-normals.js"
import type { Cut } from "../../../src/analysis/neck.js"
import { necks } from "../../../src/analysis/necks.js"
import { midpoint } from "../../../src/geometry/midpoint.js"
import type { Position } from "../../../src/geometry/position.js"
import type { ControlMap } from "../../../src/model/control-map.js"
import { mapOf } from "../../support/corpus.js"
import { bareMap, frontStretch, horseshoe, offset } from "../../support/shapes.js"

const CENTRE: Position = [38, 35]
const HORSESHOE = horseshoe(CENTRE)
/** The horseshoe with every edge a front of its own. */
function fronted(uncertaintyMetres: number): ControlMap {
  const fronts = HORSESHOE.slice(1).map((to, i) => frontStretch(`${i}`, [HORSESHOE[i]!, to], uncertaintyMetres))
  return { ...bareMap({ x: [[HORSESHOE]] }), fronts }
}
const draws = 20_000

test("a mouth between two banks: the sum of two even chances, whose nine tenths are known", () => {
  const map = fronted(1000)
  const [neck] = necks(map, { closing: "x" })
  const { low, high } = likelyCut(map, neck!, "x", { draws })!.widthMetres
  // Two shifts, each evenly within ±u, add up to a triangle on ±2u. It has 5 % beyond 2u − t where t² / 8u² = 0.05.
  const half = 2000 - Math.sqrt(0.05 * 8) * 1000
  // 20,000 draws find the ends of such a range to a hundredth of it.
  expect(Math.abs(neck!.widthMetres.value - half - low)).toBeLessThan(30)
  expect(Math.abs(neck!.widthMetres.value + half - high)).toBeLessThan(30)
  expect(low).toBeGreaterThan(neck!.widthMetres.low!)
  expect(high).toBeLessThan(neck!.widthMetres.high!)
})

test("two banks that one place carries move together: the strait between them keeps its width", () => {
  const [west, east] = [-12_000, 12_000]
  const south = frontStretch("south", [offset(CENTRE, west, -10_000), offset(CENTRE, east, -10_000)], 1000)
  const north = frontStretch("north", [offset(CENTRE, east, 10_000), offset(CENTRE, west, 10_000)], 1000)
  const place = { ...mapOf("2017-08-13").places[0]!, position: CENTRE, radiusMetres: 11_000 }
  const effects = [south, north].map((front) => ({ front, alongMetres: 12_000, perMetre: 1 }))
  const rangeOf = (places: ControlMap["places"]): number => {
    const map = { ...bareMap({}), fronts: [south, north], places }
    const [range] = likelyRanges(map, [{ value: 20_000, effects }], { draws })
    return range!.high - range!.low
  }
  expect(frontKnots({ ...bareMap({}), places: [place] }, south)[1]!.name).toBe(place.id)
  // What the place does to one bank it undoes at the other, but for the metres between its feet and the middles.
  expect(rangeOf([place])).toBeLessThan(20)
  // Without it, nine tenths of a triangle on ±2 km.
  expect(Math.abs(rangeOf([]) - 2 * (2000 - Math.sqrt(0.4) * 1000))).toBeLessThan(60)
})

test("which way a front is drawn changes no range: its sides change over with it", () => {
  const corner = (east: number, north: number): Position => offset(CENTRE, east, north)
  const south = frontStretch("south", [corner(-12_000, -10_000), corner(12_000, -10_000)], 1000)
  const north = frontStretch("north", [corner(12_000, 10_000), corner(-12_000, 10_000)], 1000)
  const turned = { ...north, left: north.right, right: north.left, line: north.line.toReversed() }
  const place = { ...mapOf("2017-08-13").places[0]!, position: CENTRE, radiusMetres: 11_000 }
  const band = [[[...south.line, ...north.line, south.line[0]!]]]
  const found = [north, turned].map((other) => {
    const map: ControlMap = { ...bareMap({ x: band, y: [] }), fronts: [south, other], places: [place] }
    // A leg across the band from the middle of one front to that of the other, as y would close it.
    const ends = [south, other].map((front) => ({
      front,
      facing: "x",
      position: midpoint(front.line[0]!, front.line[1]!),
    }))
    const measured = { value: 20_000, low: null, high: null }
    const cut = { widthMetres: measured, legs: [{ ends }], cutOff: band, cutOffSquareMetres: measured }
    const { widthMetres } = likelyCut(map, cut as unknown as Cut, "y", { draws })!
    const ground = likelyAreas(map, { draws }).get("x")!
    return { width: widthMetres.high - widthMetres.low, ground: ground.high - ground.low }
  })
  // The place carries both banks, so the leg keeps its length, and the ground is off by its corners only.
  for (const { width } of found) expect(width).toBeLessThan(20)
  expect(found[1]!.ground / found[0]!.ground).toBeGreaterThan(0.95)
  expect(found[1]!.ground / found[0]!.ground).toBeLessThan(1.05)
})

test("the same seed gives the same range, another seed nearly the same", () => {
  const map = mapOf("2017-08-13")
  expect(likelyAreas(map)).toEqual(likelyAreas(map))
  const [one, other] = [likelyAreas(map, { seed: 1 }).get("gov")!, likelyAreas(map, { seed: 2 }).get("gov")!]
  expect(one).not.toEqual(other)
  expect(Math.abs(one.high - one.low - (other.high - other.low))).toBeLessThan(0.1 * (one.high - one.low))
})

test("likely ranges hold the value, lie within the worst case, and grow with the uncertainty", () => {
  for (const date of ["2016-03-21", "2017-08-13", "2017-10-10"]) {
    const map = mapOf(date)
    const wider = {
      ...map,
      fronts: map.fronts.map((front) => ({ ...front, uncertaintyMetres: front.uncertaintyMetres * 1.5 })),
    }
    const [likely, more] = [likelyAreas(map), likelyAreas(wider)]
    for (const { actor, squareMetres } of areas(map).areas) {
      const { low, high } = likely.get(actor)!
      expect(low).toBeLessThan(squareMetres.value)
      expect(high).toBeGreaterThan(squareMetres.value)
      expect(low).toBeGreaterThanOrEqual(squareMetres.low! - 1)
      expect(high).toBeLessThanOrEqual(squareMetres.high! + 1)
      expect(more.get(actor)!.high).toBeGreaterThan(high)
    }
  }
})

test("drawing a front finer does not narrow the range, as vertices that err one by one would", () => {
  const line = [offset(CENTRE, 0, -40_000), offset(CENTRE, 0, 40_000)]
  const rangeOf = (front: readonly Position[]): number => {
    const ring = [...front, offset(CENTRE, -50_000, 40_000), offset(CENTRE, -50_000, -40_000), front[0]!]
    const map = { ...bareMap({ x: [[ring]] }), fronts: [frontStretch("f", front, 1000)] }
    const { low, high } = likelyAreas(map, { draws }).get("x")!
    return high - low
  }
  const finer = (front: readonly Position[]): Position[] => [
    front[0]!,
    ...front.slice(1).flatMap((to, i) => [midpoint(front[i]!, to), to]),
  ]
  const coarse = rangeOf(line)
  expect(rangeOf(finer(finer(finer(line)))) / coarse).toBeCloseTo(1, 1)
  // Half a kilometre to either side of 80 km at the very least.
  expect(coarse).toBeGreaterThan(2 * 500 * 80_000)
})

test("a leg that ends on no front has no likely range, and neither has a map without fronts", () => {
  const map = bareMap({ x: [[HORSESHOE]] })
  expect(likelyCut(map, necks(map, { closing: "x" })[0]!, "x")).toBeNull()
  expect(likelyAreas(map).size).toBe(0)
})

test("a handful of draws is refused", () => {
  expect(() => likelyRanges(fronted(1), [], { draws: 10 })).toThrow("options.draws is 10: give 20 or more")
})

test("the normal share agrees with tables, and deviates with it", () => {
  // Abramowitz and Stegun, table 26.1.
  for (const [x, share] of [
    [0, 0.5],
    [1, 0.8413447461],
    [-1.64, 0.0505025835],
    [3, 0.998650102],
  ] as const)
    expect(Math.abs(normalShare(x) - share)).toBeLessThan(1e-7)
  const normal = seededNormals(7)
  const all = Array.from({ length: 20_000 }, normal)
  expect(all.filter((x) => x < 1).length / all.length).toBeCloseTo(normalShare(1), 2)
})
