import { expect, test } from "vitest"
import { closeNeck } from "../../src/analysis/close-neck.js"
import { necks } from "../../src/analysis/necks.js"
import { pockets } from "../../src/analysis/pockets.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { areaFault } from "../../src/geometry/area-fault.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { intersectAreas, subtractAreas } from "../../src/geometry/overlay.js"
import type { Position } from "../../src/geometry/position.js"
import type { ControlMap } from "../../src/model/control-map.js"
import { mapOf } from "../support/corpus.js"
import { bareMap, boxAround, offset } from "../support/shapes.js"
import { twoChambers } from "../support/two-chambers.js"

const CENTRE: Position = [38, 35]
const BEFORE = mapOf("2017-08-13")
const FOUND = necks(BEFORE, { closing: "gov" })
const CASES = FOUND.map((neck, i) => ({ i, legs: neck.legs.length }))

const total = ({ areas }: ControlMap): number =>
  [...areas.values()].reduce((sum, area) => sum + areaSquareMetres(area), 0)
const edgeKey = (a: Position, b: Position): string => [String(a), String(b)].toSorted().join(" ")
/** Who holds ground along each edge of the areas. */
function holders({ areas }: ControlMap): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [actor, area] of areas) {
    for (const ring of area.flat()) {
      ring.slice(1).forEach((to, i) => {
        const key = edgeKey(ring[i]!, to)
        found.set(key, [...(found.get(key) ?? []), actor])
      })
    }
  }
  return found
}

test.each(CASES)("neck $i of 13 August 2017 closed ($legs legs): the map stays a coverage of the theatre", ({ i }) => {
  const after = closeNeck(BEFORE, FOUND[i]!, { closing: "gov" })
  // What one party gains the others lose: no ground is lost or held twice.
  expect(Math.abs(total(after) - total(BEFORE))).toBeLessThan(0.01)
  const actors = [...after.areas.keys()]
  for (const [at, actor] of actors.entries()) {
    expect(areaFault(after.areas.get(actor)!)).toBeNull()
    for (const other of actors.slice(at + 1)) {
      expect(intersectAreas(after.areas.get(actor)!, after.areas.get(other)!)).toEqual([])
    }
  }
  expect(areaSquareMetres(after.areas.get("gov")!)).toBeGreaterThan(areaSquareMetres(BEFORE.areas.get("gov")!))
})

test.each(CASES)("neck $i closed: what it cut off is a pocket now, but for the strip's share", ({ i }) => {
  const neck = FOUND[i]!
  const after = closeNeck(BEFORE, neck, { closing: "gov" })
  const taken = subtractAreas(after.areas.get("gov")!, BEFORE.areas.get("gov")!)
  const expected = neck.cutOffSquareMetres.value - areaSquareMetres(intersectAreas(taken, neck.cutOff))
  const closed = pockets(after, { closing: "gov" }).map(({ squareMetres }) => squareMetres.value)
  const nearest = closed.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0]!
  // Where the strip cuts a long edge, its halves are straight in degrees: metres off its geodesic, over tens of kilometres.
  expect(Math.abs(nearest - expected)).toBeLessThan(1e-6 * expected)
})

test.each(CASES)(
  "neck $i closed: fronts lie on the areas' edges, and every edge between two parties is front",
  ({ i }) => {
    const after = closeNeck(BEFORE, FOUND[i]!, { closing: "gov" })
    const byEdge = holders(after)
    const fronts = new Set<string>()
    for (const { left, right, line } of after.fronts) {
      line.slice(1).forEach((to, k) => {
        const key = edgeKey(line[k]!, to)
        expect(byEdge.get(key)).toEqual(expect.arrayContaining([left, right]))
        fronts.add(key)
      })
    }
    for (const [key, parties] of byEdge) if (new Set(parties).size > 1) expect(fronts).toContain(key)
    // A strip has two long sides; nothing is known of them but the strip's width.
    const made = after.fronts.filter(({ id }) => id.startsWith("front:closed"))
    expect(made.length).toBeGreaterThanOrEqual(2 * FOUND[i]!.legs.length)
    for (const front of made) {
      expect(front).toMatchObject({ left: "gov", basis: "inferred", uncertaintyMetres: 500, claims: [] })
    }
    for (const { edge, actor, line } of after.edges) {
      expect(edge).toMatch(/^(frame|border)$/)
      line.slice(1).forEach((to, k) => expect(byEdge.get(edgeKey(line[k]!, to))).toEqual([actor]))
    }
  },
)

test("the map that was given is left as it was, to the last vertex", () => {
  const copy = structuredClone(BEFORE)
  closeNeck(BEFORE, FOUND[0]!, { closing: "gov" })
  expect(BEFORE).toEqual(copy)
})

test("places in the strip change hands, and every place gets its distance to the new fronts", () => {
  const after = closeNeck(BEFORE, FOUND[0]!, { closing: "gov", corridorMetres: 30_000 })
  const moved = after.places.filter(({ holder }, i) => holder !== BEFORE.places[i]!.holder)
  expect(moved.length).toBeGreaterThan(0)
  expect(new Set(moved.map(({ holder }) => holder))).toEqual(new Set(["gov"]))
  for (const { frontMetres } of after.places) expect(Number.isInteger(frontMetres)).toBe(true)
})

test("a leg to an island and one from it join the island to the mainland", () => {
  const { ground, island, both } = twoChambers(CENTRE)
  const map = bareMap({ x: [[ground], [island]], y: [[both]] })
  const neck = necks(map, { closing: "x" }).find(({ legs }) => legs.length === 2)!
  const after = closeNeck(map, neck, { closing: "x", corridorMetres: 2000 })
  expect(after.areas.get("x")).toHaveLength(1)
  expect(after.fronts).toEqual([])
  const [pocket] = pockets(after, { closing: "x" })
  // Two strips of 12 by 2 km, half of each on this side of the line; at each of the four ends they reach 1 km past the corner,
  // where own ground has a part of that square kilometre.
  const share = neck.cutOffSquareMetres.value - pocket!.squareMetres.value
  expect(share).toBeGreaterThan(24e6)
  expect(share).toBeLessThan(28e6)
  expect(() => closeNeck(map, neck, { closing: "z" })).toThrow(/no ground of "z"/)
})

test("the strip is as wide as told, and reaches half of that past both ends of the leg", () => {
  // A leg of 10 km due north, in the middle of y's ground; x holds a block far off. In metres from the leg's middle.
  const map = bareMap({
    x: [[boxAround(CENTRE, 30_000, -20_000, 40_000, 20_000)]],
    y: [[boxAround(CENTRE, -20_000, -20_000, 20_000, 20_000)]],
  })
  const end = (position: Position) => ({ position, front: null, facing: null })
  const legs = [
    {
      widthMetres: { value: 10_000, low: null, high: null },
      ends: [end(offset(CENTRE, 0, -5000)), end(offset(CENTRE, 0, 5000))] as const,
    },
  ]
  for (const [corridorMetres, half] of [
    [undefined, 500],
    [4000, 2000],
  ] as const) {
    const after = closeNeck(map, { legs }, { closing: "x", ...(corridorMetres ? { corridorMetres } : {}) })
    const taken = after.areas.get("x")!.find((rings) => rings[0]!.every(([longitude]) => longitude < 38.2))!
    const corners = [
      [half, -5000 - half],
      [half, 5000 + half],
      [-half, 5000 + half],
      [-half, -5000 - half],
    ].map(([east, north]) => offset(CENTRE, east!, north!))
    expect(taken[0]!.length).toBe(5)
    for (const corner of corners) {
      // Rounded to seven decimals, and a corner's two geodesics instead of one: within 2 m.
      expect(Math.min(...taken[0]!.map((vertex) => geodesicInverse(vertex, corner).metres))).toBeLessThan(2)
    }
    expect(areaSquareMetres([taken]) / (2 * half * (10_000 + 2 * half))).toBeCloseTo(1, 4)
    // Rounded to a centimetre and no finer.
    for (const [x, y] of taken[0]!) expect([Number(x.toFixed(7)), Number(y.toFixed(7))]).toEqual([x, y])
  }
})
