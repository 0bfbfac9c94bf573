import { expect, test } from "vitest"
import { forceAt } from "../../src/analysis/force-at.js"
import { gap } from "../../src/analysis/gap.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import type { Position } from "../../src/geometry/position.js"
import { mapOf } from "../support/corpus.js"
import { bareMap, horseshoe, offset, ringAround } from "../support/shapes.js"
import { twoChambers } from "../support/two-chambers.js"

const CENTRE: Position = [38, 35]
const HORSESHOE = horseshoe(CENTRE)
const force = (name: string, east: number, north: number, radiusMetres = 0) => ({
  name,
  position: offset(CENTRE, east, north),
  radiusMetres,
})

test("two arms of one ground are parted by the neck between their tips, although the ground is joined", () => {
  const found = gap(bareMap({ x: [[HORSESHOE]] }), {
    actor: "x",
    from: force("south", 75_000, -40_000),
    to: force("north", 75_000, 40_000),
  })
  expect(found.kind).toBe("neck")
  if (found.kind !== "neck") return
  expect(found.neck.widthMetres.value).toBeCloseTo(geodesicInverse(HORSESHOE[2]!, HORSESHOE[7]!).metres, 3)
  expect(found.neck.ends.map(({ position }) => position)).toEqual([HORSESHOE[2], HORSESHOE[7]])
  expect(found.apartMetres).toBeCloseTo(80_000, -2)
})

test("the first end is on the bank of the first force", () => {
  const found = gap(bareMap({ x: [[HORSESHOE]] }), {
    actor: "x",
    from: force("north", 75_000, 40_000),
    to: force("south", 75_000, -40_000),
  })
  expect(found.kind === "neck" && found.neck.ends[0].position).toEqual(HORSESHOE[7])
})

test("grounds that are not joined are parted by the shortest line between them", () => {
  const west = ringAround(CENTRE, [
    [-50_000, -10_000],
    [-10_000, -10_000],
    [-10_000, 10_000],
    [-50_000, 10_000],
  ])
  const east = ringAround(CENTRE, [
    [10_000, -10_000],
    [50_000, -10_000],
    [50_000, 10_000],
    [10_000, 10_000],
  ])
  const found = gap(bareMap({ x: [[west], [east]] }), {
    actor: "x",
    from: force("w", -30_000, 0),
    to: force("e", 30_000, 0),
  })
  expect(found.kind).toBe("apart")
  if (found.kind !== "apart") return
  // The facing edges bulge by centimetres; their corners are 20 km apart.
  expect(found.widthMetres.value).toBeCloseTo(geodesicInverse(west[1]!, east[0]!).metres, 0)
})

test("grounds that touch in a point are parted by a pinch of no width", () => {
  const west = ringAround(CENTRE, [
    [-50_000, -10_000],
    [0, 0],
    [-50_000, 10_000],
  ])
  const east = ringAround(CENTRE, [
    [0, 0],
    [50_000, -10_000],
    [50_000, 10_000],
  ])
  const found = gap(bareMap({ x: [[west], [east]] }), {
    actor: "x",
    from: force("w", -30_000, 0),
    to: force("e", 30_000, 0),
  })
  expect(found).toMatchObject({ kind: "apart", isPinch: true, widthMetres: { value: 0 }, witness: [west[1], west[1]] })
})

test("a force that stands elsewhere has no gap, and the reason says how far off it is", () => {
  const found = gap(bareMap({ x: [[HORSESHOE]] }), {
    actor: "x",
    from: force("bay", 0, 0),
    to: force("north", 75_000, 40_000),
  })
  expect(found).toMatchObject({ kind: "none", reason: { kind: "not-held", force: "from", holder: null } })
  const metres = found.kind === "none" && found.reason.kind === "not-held" && found.reason.metres
  expect(metres).toBeGreaterThan(30_000)
  expect(metres).toBeLessThan(40_000)
})

test("a place whose radius reaches the ground counts as on it", () => {
  const found = gap(bareMap({ x: [[HORSESHOE]] }), {
    actor: "x",
    from: force("near the bank", 70_000, -15_000, 10_000),
    to: force("north", 75_000, 40_000),
  })
  expect(found.kind).toBe("neck")
})

test("ground without a bay between the two forces has no gap", () => {
  const block = ringAround(CENTRE, [
    [-50_000, -10_000],
    [50_000, -10_000],
    [50_000, 10_000],
    [-50_000, 10_000],
  ])
  const found = gap(bareMap({ x: [[block]] }), { actor: "x", from: force("w", -30_000, 0), to: force("e", 30_000, 0) })
  expect(found).toMatchObject({ kind: "none", reason: { kind: "joined" } })
})

test("two forces with own ground between them are separated by nothing, whatever necks there are elsewhere", () => {
  const map = bareMap({ x: [[HORSESHOE]] })
  const between = (a: readonly [number, number], b: readonly [number, number]) =>
    gap(map, { actor: "x", from: force("a", ...a), to: force("b", ...b) })
  const joined = { kind: "none", reason: { kind: "joined" } }
  // Along one arm, and from an arm to the back by the ground that joins them.
  expect(between([75_000, -40_000], [0, -40_000])).toMatchObject(joined)
  expect(between([75_000, -40_000], [-75_000, -40_000])).toMatchObject(joined)
  expect(between([75_000, -40_000], [75_000, -40_000])).toMatchObject(joined)
  expect(between([75_000, -40_000], [75_000, 40_000]).kind).toBe("neck")
})

test.each(["palmyra", "homs", "arak", "t4-airbase"])(
  "on 13 August 2017 nothing separates al-Sukhnah from %s: the road between is the government's own",
  (to) => {
    const map = mapOf("2017-08-13")
    const found = gap(map, { actor: "gov", from: forceAt(map, "al-sukhnah"), to: forceAt(map, to) })
    expect(found).toEqual({ kind: "none", reason: { kind: "joined" } })
  },
)

test("two forces with an island between them: a leg to it and a leg from it, in the order one goes", () => {
  const { ground, island, mouth } = twoChambers(CENTRE)
  const south = force("south", 64_000, -45_000)
  const north = force("north", 64_000, 45_000)
  const map = bareMap({ x: [[ground], [island]] })
  const found = gap(map, { actor: "x", from: south, to: north })
  if (found.kind !== "neck") throw new Error(found.kind)
  const [southern, northern] = mouth
  expect(found.neck.legs).toHaveLength(2)
  const legs = found.neck.legs.map(({ ends }) => ends.map(({ position }) => position))
  expect(legs).toContainEqual(southern)
  expect(legs).toContainEqual(northern.toReversed())
  // The other way round every leg is turned, and the widths are the same.
  const back = gap(map, { actor: "x", from: north, to: south })
  if (back.kind !== "neck") throw new Error(back.kind)
  expect(back.neck.legs.map(({ ends }) => ends.map(({ position }) => position).toReversed())).toEqual(legs)
  expect(back.neck.widthMetres).toEqual(found.neck.widthMetres)
})

test("a force on the island is not joined to the mainland: the gap is the shortest line to it", () => {
  const { ground, island, mouth } = twoChambers(CENTRE)
  const found = gap(bareMap({ x: [[ground], [island]] }), {
    actor: "x",
    from: force("south", 64_000, -45_000),
    to: force("island", 60_000, 0),
  })
  if (found.kind !== "apart") throw new Error(found.kind)
  const least = Math.min(...mouth.map(([a, b]) => geodesicInverse(a, b).metres))
  expect(found.widthMetres.value).toBeCloseTo(least, 3)
})

test("grounds drawn as two parts with a common edge are joined", () => {
  const [southEdge, northEdge] = [offset(CENTRE, 0, -80_000), offset(CENTRE, 0, 80_000)]
  const [southBay, northBay] = [offset(CENTRE, 0, -30_000), offset(CENTRE, 0, 30_000)]
  const south: Position[] = [southEdge, HORSESHOE[1]!, HORSESHOE[2]!, HORSESHOE[3]!, southBay, southEdge]
  const north: Position[] = [northBay, HORSESHOE[6]!, HORSESHOE[7]!, HORSESHOE[8]!, northEdge, northBay]
  const back: Position[] = [
    HORSESHOE[0]!,
    southEdge,
    southBay,
    HORSESHOE[4]!,
    HORSESHOE[5]!,
    northBay,
    northEdge,
    HORSESHOE[9]!,
    HORSESHOE[0]!,
  ]
  const found = gap(bareMap({ x: [[back], [south], [north]] }), {
    actor: "x",
    from: force("south", 75_000, -40_000),
    to: force("north", 75_000, 40_000),
  })
  expect(found.kind === "neck" && found.neck.widthMetres.value).toBe(
    geodesicInverse(HORSESHOE[2]!, HORSESHOE[7]!).metres,
  )
})
