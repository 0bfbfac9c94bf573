import { expect, test } from "vitest"
import { gap } from "../../src/analysis/gap.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import type { Position } from "../../src/geometry/position.js"
import { bareMap, offset, ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
/** A horseshoe whose two arms reach 10 km towards each other at their eastern ends, 20 km apart. */
const HORSESHOE = ringAround(CENTRE, [
  [-80_000, -80_000],
  [80_000, -80_000],
  [80_000, -10_000],
  [60_000, -30_000],
  [-40_000, -30_000],
  [-40_000, 30_000],
  [60_000, 30_000],
  [80_000, 10_000],
  [80_000, 80_000],
  [-80_000, 80_000],
])
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

test("a force that stands elsewhere has no gap, and the reason says how far off it is", () => {
  const found = gap(bareMap({ x: [[HORSESHOE]] }), {
    actor: "x",
    from: force("bay", 0, 0),
    to: force("north", 75_000, 40_000),
  })
  expect(found).toMatchObject({ kind: "none" })
  expect(found.kind === "none" && found.why).toMatch(
    /^bay lies outside the map's theatre, 3\d{4} m from the nearest ground of x/,
  )
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
  expect(found).toMatchObject({ kind: "none", why: expect.stringMatching(/cut anything off/) })
})
