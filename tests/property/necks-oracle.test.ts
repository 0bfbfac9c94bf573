import { expect, test } from "vitest"
import type { Neck } from "../../src/analysis/neck.js"
import { necks } from "../../src/analysis/necks.js"
import { locateInArea } from "../../src/geometry/locate-in-area.js"
import type { Position } from "../../src/geometry/position.js"
import { type ErodedNeck, erosionOracle } from "../support/erosion-oracle.js"
import { seededGround } from "../support/seeded-ground.js"
import { bareMap } from "../support/shapes.js"

/** A kilometre: the seeded bays are some tens of kilometres wide. */
const CELL_METRES = 1000
const CENTRES: readonly Position[] = [
  [38, 35],
  [-60, -50],
  [100, 2],
  [25, 65],
]
/** What the default asks of a neck. */
const PROMINENCE = 1.05

const FRONTS = Array.from({ length: 20 }, (_, i) => ({
  seed: i + 1,
  // Odd seeds make grounds with bays and islands in open country, even ones a frame of ground with open ground inside.
  isAround: i % 2 === 1,
  centre: CENTRES[Math.floor(i / 2) % CENTRES.length]!,
}))

let compared = 0

test.each(FRONTS)("erosion finds the necks of $seed and no others, and each cuts off what it says", (front) => {
  const area = seededGround(front)
  const oracle = erosionOracle(area, CELL_METRES)
  const found = necks(bareMap({ x: area }), { closing: "x" })
  const off = oracle.resolutionMetres
  // Ground that is narrower than three times what the cells may be off is not told apart by them.
  const isSeen = (widthMetres: number): boolean => widthMetres > 3 * off
  const same = (eroded: ErodedNeck, neck: Neck): boolean => {
    const width = neck.legs[0]!.widthMetres.value
    const behind = spotBehind(eroded, neck)
    return (
      Math.abs(eroded.widthMetres - width) <= off &&
      behind !== null &&
      Math.abs(behind.widthMetres - neck.prominence * width) <= off
    )
  }

  const expected = oracle.necks.filter(
    ({ widthMetres, peakWidthMetres }) =>
      isSeen(widthMetres) && peakWidthMetres - off > PROMINENCE * (widthMetres + off),
  )
  expect(expected.filter((eroded) => !found.some((neck) => same(eroded, neck)))).toEqual([])

  const plain = found.filter(({ legs, prominence }) => {
    const width = legs[0]!.widthMetres.value
    return isSeen(width) && (prominence - 1) * width > 2 * off
  })
  expect(plain.filter((neck) => !oracle.necks.some((eroded) => same(eroded, neck)))).toEqual([])

  for (const neck of plain) {
    const { spot } = spotBehind(oracle.necks.find((eroded) => same(eroded, neck))!, neck)!
    const behind = oracle.flood(
      spot,
      neck.legs.map(({ ends }) => ends.map(({ position }) => position)),
    )
    // Not null: no way over cells leads round the legs.
    expect(behind).not.toBeNull()
    const margin = behind!.boundaryCells * CELL_METRES ** 2
    expect(behind!.squareMetres).toBeLessThan(neck.cutOffSquareMetres.value + margin)
    // Cells do not get through passages as narrow as they are; where there are such, they see too little.
    const index = found.indexOf(neck)
    const isCluttered = found.some((inner, i) => !isSeen(inner.legs[0]!.widthMetres.value) && isWithin(i, index, found))
    if (!isCluttered) expect(behind!.squareMetres).toBeGreaterThan(neck.cutOffSquareMetres.value - margin)
  }
  compared += expected.length
})

test("the fronts had something to compare", () => {
  // 20 fronts with a dozen bays each, of which some are too small for the cells.
  expect(compared).toBeGreaterThan(100)
})

/** The spot that erosion left behind a neck: on its narrower side or, where that has other ways out, on the wider one. */
function spotBehind(eroded: ErodedNeck, neck: Neck): { spot: Position; widthMetres: number } | null {
  const isBehind = (spot: Position): boolean => locateInArea(spot, neck.cutOff) === "inside"
  if (isBehind(eroded.peak)) return { spot: eroded.peak, widthMetres: eroded.peakWidthMetres }
  if (isBehind(eroded.beyond)) return { spot: eroded.beyond, widthMetres: eroded.beyondWidthMetres }
  return null
}

function isWithin(inner: number, outer: number, found: readonly Neck[]): boolean {
  for (let at: number | null = inner; at !== null; at = found[at]!.within) if (found[at]!.within === outer) return true
  return false
}
