import { expect, test } from "vitest"
import { closure } from "../../src/analysis/closure.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import type { Area, Position, Ring } from "../../src/geometry/position.js"
import { bareMap, boxAround, offset } from "../support/shapes.js"
import { twoChambers } from "../support/two-chambers.js"

const CENTRE: Position = [38, 35]
const metresBetween = (a: Position, b: Position): number => geodesicInverse(a, b).metres
const at = (east: number, north: number): Position => offset(CENTRE, east, north)
const box = (...sides: [west: number, south: number, east: number, north: number]): Ring => boxAround(CENTRE, ...sides)
const around = (areas: Record<string, Area>, place: Position, theatre: Area | null = null) => {
  const found = closure({ ...bareMap(areas), theatre }, { closing: "x", around: place })
  if (found.kind === "none") throw new Error(found.reason)
  return found
}
const reason = (areas: Record<string, Area>, place: Position, theatre: Area | null = null): string => {
  const found = closure({ ...bareMap(areas), theatre }, { closing: "x", around: place })
  return found.kind === "none" ? found.reason : "closed"
}

test("the least total and the least widest leg differ: a gate of 20 km in one leg, a mouth of twice 12 km behind it", () => {
  const { ground, island, gate, mouth, inner, both } = twoChambers(CENTRE)
  const { leastTotal, leastWidestLeg } = around({ x: [[ground], [island]] }, at(-40_000, 0))
  // The gate: 20 km in all, but all of it in one leg.
  expect(leastTotal.legs.map(({ widthMetres }) => widthMetres.value)).toEqual([metresBetween(...gate)])
  expect(leastTotal.cutOffSquareMetres.value / areaSquareMetres([[inner]])).toBeCloseTo(1, 12)
  // The mouth: 24 km in all, but no leg above 12 km.
  const widths = mouth.map(([a, b]) => metresBetween(a, b)).toSorted((a, b) => b - a)
  expect(leastWidestLeg.legs.map(({ widthMetres }) => widthMetres.value)).toEqual(widths)
  expect(leastWidestLeg.cutOffSquareMetres.value / areaSquareMetres([[both]])).toBeCloseTo(1, 12)
})

test("a place in the outer chamber has one way out only, whatever is counted", () => {
  const { ground, island } = twoChambers(CENTRE)
  const { leastTotal, leastWidestLeg } = around({ x: [[ground], [island]] }, at(30_000, 0))
  expect(leastTotal.legs).toHaveLength(2)
  expect(leastWidestLeg.legs).toEqual(leastTotal.legs)
  // Both chambers are behind it.
  expect(leastTotal.cutOffSquareMetres.value).toBeGreaterThan(
    around({ x: [[ground], [island]] }, at(-40_000, 0)).leastTotal.cutOffSquareMetres.value,
  )
})

test("a line that passes by a small island is one leg, where hopping would be longer", () => {
  // Two capes 20 km apart; 2.5 km off the middle of their line an island of 200 m. By its corners it is
  // 2 × √(9.9² + 2.4²) = 20.37 km, so the straight line is shorter.
  const { ground, gate } = twoChambers(CENTRE)
  const island = box(-2600, -100, -2400, 100)
  const { leastTotal } = around({ x: [[ground], [island]] }, at(-40_000, 0))
  expect(leastTotal.legs.map(({ widthMetres }) => widthMetres.value)).toEqual([metresBetween(...gate)])
  // Moved into the line, the island saves its own 200 m.
  const within = box(-100, -100, 100, 100)
  const hopping = around({ x: [[ground], [within]] }, at(-40_000, 0)).leastTotal
  expect(hopping.legs).toHaveLength(2)
  expect(metresBetween(...gate) - hopping.widthMetres.value).toBeGreaterThan(190)
  expect(metresBetween(...gate) - hopping.widthMetres.value).toBeLessThan(210)
})

test("a ring of strongholds closes a place in by as many legs as there are gaps", () => {
  // Eight squares of 24 km on a circle of 50 km. Neighbours are 35.4 and 14.6 km off in the two directions, so 11.4 km of
  // open ground are left in one of them. A line right across would be 66 km, more than half of the eight gaps.
  const corners = Array.from({ length: 8 }, (_, i) => {
    const [x, y] = [50_000 * Math.cos((i * Math.PI) / 4), 50_000 * Math.sin((i * Math.PI) / 4)]
    return box(x - 12_000, y - 12_000, x + 12_000, y + 12_000)
  })
  const { leastTotal, leastWidestLeg } = around({ x: corners.map((ring) => [ring]) }, CENTRE)
  expect(leastTotal.legs).toHaveLength(8)
  expect(leastWidestLeg.legs).toHaveLength(8)
  for (const { widthMetres } of leastTotal.legs) expect(Math.abs(widthMetres.value - 11_355)).toBeLessThan(30)
})

test("a line of strongholds closes nothing in; nor does an actor far away", () => {
  const line = [-60_000, -20_000, 20_000, 60_000].map((x) => [box(x - 8000, -8000, x + 8000, 8000)])
  // North of the line nothing parts the place from the open country.
  expect(reason({ x: line }, at(0, 30_000))).toBe("no-ground-around")
  expect(reason({ x: line }, at(0, 300_000))).toBe("no-ground-around")
})

test("a place on own ground, closed in already, or outside the theatre is told so", () => {
  const frame = box(-50_000, -50_000, 50_000, 50_000)
  const hole = box(-20_000, -20_000, 20_000, 20_000)
  expect(reason({ x: [[frame, hole]] }, at(30_000, 30_000))).toBe("own-ground")
  expect(reason({ x: [[frame, hole]] }, at(0, 0))).toBe("closed-already")
  expect(reason({ x: [[frame, hole]] }, at(90_000, 0), [[frame]])).toBe("outside-theatre")
})

test("legs keep to the theatre: ground that runs on to its edge cannot be closed beyond it", () => {
  // A bay open to the east, and the theatre's edge across its middle: the mouth lies outside.
  const { ground, gate } = twoChambers(CENTRE)
  const theatre: Area = [[box(-100_000, -70_000, 30_000, 70_000)]]
  const open: Area = [[box(-70_000, -40_000, 30_000, 40_000)]]
  const held = { x: [[ground]], y: open }
  expect(around(held, at(-40_000, 0), theatre).leastTotal.legs.map(({ widthMetres }) => widthMetres.value)).toEqual([
    metresBetween(...gate),
  ])
  expect(reason(held, at(20_000, 0), theatre)).toBe("open-to-edge")
  // Without a theatre the mouth can be closed.
  expect(reason({ x: [[ground]] }, at(20_000, 0))).toBe("closed")
})

test("an actor that the map does not have is refused", () => {
  expect(() => closure(bareMap({ x: [[box(0, 0, 1000, 1000)]] }), { closing: "z", around: CENTRE })).toThrow(
    /no ground of "z"/,
  )
})
