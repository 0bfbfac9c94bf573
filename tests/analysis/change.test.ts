import { expect, test } from "vitest"
import { areas } from "../../src/analysis/areas.js"
import { change } from "../../src/analysis/change.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import type { Area, Position } from "../../src/geometry/position.js"
import { mapOf, snapshots } from "../support/corpus.js"
import { bareMap, ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
/** A strip 20 km from south to north, with vertices on its long sides wherever another strip begins or ends. */
const block = (west: number, east: number): Area => {
  const stops = [-20_000, 0, 0.5, 5000, 20_000].filter((stop) => stop >= west && stop <= east)
  const south = stops.map((stop) => [stop, -10_000] as const)
  const north = stops.toReversed().map((stop) => [stop, 10_000] as const)
  return [[ringAround(CENTRE, [...south, ...north])]]
}

test("a front that moved 5 km east gained 100 km² from the one who stood there", () => {
  const before = bareMap({ x: block(-20_000, 0), y: block(0, 20_000) })
  const after = bareMap({ x: block(-20_000, 5000), y: block(5000, 20_000) })
  const { changes } = change(before, after)
  const x = changes.find(({ actor }) => actor === "x")!
  const strip = areaSquareMetres(block(0, 5000))
  expect(strip / 100e6).toBeCloseTo(1, 4)
  expect(x.gainedSquareMetres).toBeCloseTo(strip, 2)
  expect(x.lostSquareMetres).toBeCloseTo(0, 2)
  expect(x.netSquareMetres).toBeCloseTo(strip, 2)
  expect(x.from["y"]!).toBeCloseTo(strip, 2)
  expect(x.displacement?.medianMetres).toBeCloseTo(5000, -1)
  expect(x.displacement?.greatestAdvance?.metres).toBeCloseTo(5000, -1)
  expect(x.displacement?.greatestRetreat).toBeNull()
})

test("net is the difference of the two grounds, to the square metre", () => {
  const dates = [...snapshots.keys()]
  for (const [i, date] of dates.slice(1).entries()) {
    const [before, after] = [mapOf(dates[i]!), mapOf(date)]
    const ground = (map: typeof before, actor: string): number =>
      areas(map).areas.find((row) => row.actor === actor)?.squareMetres.value ?? 0
    for (const row of change(before, after).changes) {
      expect(row.netSquareMetres).toBeCloseTo(ground(after, row.actor) - ground(before, row.actor), 0)
      expect(row.gainedSquareMetres - row.lostSquareMetres).toBeCloseTo(row.netSquareMetres, 0)
    }
  }
})

test("what one gained from another, the other lost to him", () => {
  const { changes } = change(mapOf("2017-08-13"), mapOf("2017-10-10"))
  for (const { actor, from } of changes) {
    for (const [other, squareMetres] of Object.entries(from)) {
      const given = changes.find((row) => row.actor === other)!.to[actor]!
      expect([actor, other, given / squareMetres]).toEqual([actor, other, expect.closeTo(1, 6)])
    }
  }
})

test("turned round, gains are losses", () => {
  const [a, b] = [mapOf("2017-08-13"), mapOf("2017-10-10")]
  const there = change(a, b).changes
  const back = change(b, a).changes
  for (const row of there) {
    const other = back.find(({ actor }) => actor === row.actor)!
    expect(other.netSquareMetres).toBeCloseTo(-row.netSquareMetres, 0)
    expect(other.gainedSquareMetres).toBeCloseTo(row.lostSquareMetres, 0)
    expect(other.lostSquareMetres).toBeCloseTo(row.gainedSquareMetres, 0)
  }
})

test("net adds up over dates, for everybody", () => {
  const [a, b, c] = [mapOf("2016-03-28"), mapOf("2017-08-13"), mapOf("2017-10-10")]
  for (const actor of ["gov", "opp", "sdf", "is", "contested"]) {
    const net = (x: typeof a, y: typeof a): number =>
      change(x, y, { displacement: false }).changes.find((row) => row.actor === actor)?.netSquareMetres ?? 0
    expect([actor, net(a, b) + net(b, c)]).toEqual([actor, expect.closeTo(net(a, c), 0)])
  }
})

test("a map and itself differ in nothing", () => {
  const map = mapOf("2017-08-13")
  for (const same of [map, mapOf("2017-08-13")]) expect(change(map, same)).toMatchObject({ changes: [], transfers: [] })
})

test("a line redrawn half a metre off is a sliver", () => {
  const { changes } = change(bareMap({ x: block(-20_000, 0) }), bareMap({ x: block(-20_000, 0.5) }))
  expect(changes[0]!.gained.every(({ isSliver }) => isSliver)).toBe(true)
  expect(changes[0]!.sliverSquareMetres).toBeCloseTo(
    changes[0]!.gained.reduce((sum, { squareMetres }) => sum + squareMetres, 0),
    6,
  )
  expect(changes[0]!.sliverSquareMetres).toBeGreaterThan(9000)
})

test("ground that nobody held before is gained from nobody", () => {
  const { changes } = change(bareMap({ x: block(-20_000, 0) }), bareMap({ x: block(-20_000, 5000) }))
  expect(Object.keys(changes[0]!.from)).toEqual(["nobody"])
})

test("an actor that appears or goes has no displacement, and all its ground is gained or lost", () => {
  const { changes } = change(bareMap({ x: block(-20_000, 0) }), bareMap({ y: block(-20_000, 0) }))
  expect(
    changes
      .map(({ actor, displacement, netSquareMetres }) => [actor, displacement, Math.sign(netSquareMetres)])
      .toSorted(),
  ).toEqual([
    ["x", null, -1],
    ["y", null, 1],
  ])
})
