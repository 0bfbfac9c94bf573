import { expect, test } from "vitest"
import type { Transfer } from "../../src/analysis/change/transfer.js"
import { type Change, change } from "../../src/analysis/change.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import type { Area, Position } from "../../src/geometry/position.js"
import { mapOf, snapshots } from "../support/corpus.js"
import { bareMap, boxAround, ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const rectangle = (...sides: [west: number, south: number, east: number, north: number]): Area => [
  [boxAround(CENTRE, ...sides)],
]
const transfer = ({ transfers }: Change, from: string, to: string): Transfer | undefined =>
  transfers!.find((one) => one.from === from && one.to === to)
const KM2 = 1e6

test("who gave what to whom is told for every pair, piece by piece", () => {
  const before = bareMap({
    x: rectangle(-20_000, -10_000, 0, 10_000),
    y: rectangle(0, 0, 20_000, 10_000),
    z: rectangle(0, -10_000, 20_000, 0),
  })
  // x takes 5 km from both its neighbours.
  const after = bareMap({
    x: rectangle(-20_000, -10_000, 5000, 10_000),
    y: rectangle(5000, 0, 20_000, 10_000),
    z: rectangle(5000, -10_000, 20_000, 0),
  })
  const made = change(before, after)
  expect(transfer(made, "y", "x")!.squareMetres / KM2).toBeCloseTo(50, 1)
  expect(transfer(made, "z", "x")!.squareMetres / KM2).toBeCloseTo(50, 1)
  const [piece] = transfer(made, "y", "x")!.pieces
  expect(piece).toMatchObject({ kind: "movement", drawingErrorMetres: null, fronts: { before: null, after: null } })
  expect(piece!.greatest.metres).toBeCloseTo(5000, -1)
})

test("the kinds of a transfer add up to it, and transfers to what was gained and lost", () => {
  const dates = [...snapshots.keys()]
  for (const [i, date] of dates.slice(1).entries()) {
    const made = change(mapOf(dates[i]!), mapOf(date))
    for (const { squareMetres, byKind } of made.transfers!) {
      const sum = Object.values(byKind).reduce((total, one) => total + one, 0)
      expect(sum / squareMetres).toBeCloseTo(1, 12)
    }
    for (const { actor, gainedSquareMetres, lostSquareMetres } of made.changes) {
      const sum = (some: readonly Transfer[]): number => some.reduce((total, one) => total + one.squareMetres, 0)
      // Edges that are cut in two bulge less: some thousand square metres an edge.
      expect(sum(made.transfers!.filter(({ to }) => to === actor)) / KM2).toBeCloseTo(gainedSquareMetres / KM2, 0)
      expect(sum(made.transfers!.filter(({ from }) => from === actor)) / KM2).toBeCloseTo(lostSquareMetres / KM2, 0)
    }
  }
})

test("turned round, every transfer goes the other way, by as much", () => {
  const [a, b] = [mapOf("2017-08-13"), mapOf("2017-10-10")]
  const back = change(b, a)
  for (const { from, to, squareMetres } of change(a, b).transfers!) {
    expect(transfer(back, to, from)!.squareMetres).toBeCloseTo(squareMetres, 0)
  }
})

/** A strip 20 km from south to north, with corners on its long sides wherever another strip begins or ends. */
const strip = (west: number, east: number): Area => {
  const stops = [-20_000, 0, 0.5, 800, 900, 1100, 1500, 20_000].filter((stop) => stop >= west && stop <= east)
  return [
    [
      ringAround(CENTRE, [
        ...stops.map((stop) => [stop, -10_000] as const),
        ...stops.toReversed().map((stop) => [stop, 10_000] as const),
      ]),
    ],
  ]
}

test("a move within what both drawings may be off is flagged, and one beyond it is not", () => {
  const lineAt = (metres: number) => bareMap({ x: strip(-20_000, metres), y: strip(metres, 20_000) })
  const kindOf = (metres: number, drawingErrorMetres?: number) =>
    transfer(
      change(lineAt(0), lineAt(metres), drawingErrorMetres === undefined ? {} : { drawingErrorMetres }),
      "y",
      "x",
    )!.pieces[0]!.kind
  expect(kindOf(900, 500)).toBe("inside-drawing-error")
  expect(kindOf(1100, 500)).toBe("movement")
  expect(kindOf(900)).toBe("movement")
  expect(kindOf(0.5)).toBe("sliver")
})

test("the greatest way goes to the tip of a spike, whoever holds it in the end", () => {
  const spike = (north: number): Area => [
    [
      ringAround(CENTRE, [
        [-20_000, -20_000],
        [20_000, -20_000],
        [20_000, 0],
        [1000, 0],
        ...(north === 0 ? [] : [[0, north] as const]),
        [-1000, 0],
        [-20_000, 0],
      ]),
    ],
  ]
  const [flat, spiked] = [bareMap({ x: spike(0) }), bareMap({ x: spike(15_000) })]
  for (const [before, after] of [
    [flat, spiked],
    [spiked, flat],
  ] as const) {
    const [piece] = change(before, after).transfers![0]!.pieces
    expect(Math.abs(piece!.greatest.metres - 15_000)).toBeLessThan(1)
  }
})

test("a pocket that was taken is movement, however thin its boundary's move looks", () => {
  const [outer] = rectangle(-20_000, -20_000, 20_000, 20_000)
  const [[pocket]] = rectangle(-3000, -3000, 3000, 3000) as [[Area[0][0]]]
  const before = bareMap({ x: [[outer![0]!, pocket.toReversed()]], y: [[pocket]] })
  const after = bareMap({ x: [outer!] })
  const [piece] = transfer(change(before, after, { drawingErrorMetres: 1000 }), "y", "x")!.pieces
  expect(piece!.kind).toBe("movement")
  expect(piece!.squareMetres).toBeCloseTo(areaSquareMetres([[pocket]]), 3)
})

test("a place that changed hands makes its ground movement, within the drawing error too", () => {
  // al-Qaryatayn was retaken in April 2016; the line round it moved by less than the two drawings may be off.
  const made = change(mapOf("2016-03-28"), mapOf("2016-06-15"))
  const piece = transfer(made, "is", "gov")!.pieces.find(({ places }) => places.includes("al-qaryatayn"))!
  expect(piece.greatest.metres).toBeLessThan(piece.drawingErrorMetres!)
  expect(piece.kind).toBe("movement")
})

test("ground along the border that nobody held is a border drawn anew; beyond a kilometre it is not", () => {
  const before = bareMap({ x: strip(-20_000, 0) })
  const [[ring]] = before.areas.get("x")! as [[readonly Position[]]]
  const border = [ring.filter(([longitude]) => Math.abs(longitude - 38) < 1e-6)]
  const kindOf = (metres: number) =>
    transfer(change(before, bareMap({ x: strip(-20_000, metres) }), { border }), "nobody", "x")!.pieces[0]!.kind
  expect(border[0]).toHaveLength(2)
  expect(kindOf(800)).toBe("redrawn-border")
  expect(kindOf(1500)).toBe("movement")
})

test("without displacement there are no transfers, and the sums are the same", () => {
  const [a, b] = [mapOf("2017-08-13"), mapOf("2017-10-10")]
  const quick = change(a, b, { displacement: false })
  expect(quick.transfers).toBeNull()
  expect(quick.changes).toEqual(change(a, b).changes.map((row) => ({ ...row, displacement: null })))
})
