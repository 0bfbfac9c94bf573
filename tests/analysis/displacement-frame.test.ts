import { expect, test } from "vitest"
import { type ActorChange, change } from "../../src/analysis/change.js"
import type { Area, Position, Ring } from "../../src/geometry/position.js"
import type { ControlMap } from "../../src/model/control-map.js"
import { bareMap, offset } from "../support/shapes.js"

/**
 * A theatre of 60 by 40 km, turned by 30° about its corner in the south-west. Points in it are told by their parts of its
 * length and height, so that what lies on an edge of it lies on that edge to the last digit.
 */
function turnedTheatre(corner: Position) {
  const turned = (along: number, up: number): Position => {
    const turn = Math.PI / 6
    return offset(corner, along * Math.cos(turn) - up * Math.sin(turn), along * Math.sin(turn) + up * Math.cos(turn))
  }
  const [a, b, c, d] = [turned(0, 0), turned(60_000, 0), turned(60_000, 40_000), turned(0, 40_000)]
  // Longitudes run on past 180 here, and jump in the rings that are made.
  const [west] = a
  const on = ([x, y]: Position): Position => [x < west - 180 ? x + 360 : x, y]
  const between = (p: Position, q: Position, part: number): Position => [
    p[0] + part * (q[0] - p[0]),
    p[1] + part * (q[1] - p[1]),
  ]
  const at = (alongMetres: number, upMetres: number): Position => {
    const foot = between(on(a), on(b), alongMetres / 60_000)
    const head = between(on(d), on(c), alongMetres / 60_000)
    const [x, y] = between(foot, head, upMetres / 40_000)
    return [x > 180 ? x - 360 : x, y]
  }
  const ring = (points: readonly (readonly [along: number, up: number])[]): Ring => {
    const open = points.map(([along, up]) => at(along, up))
    return [...open, open[0]!]
  }
  const box = (west: number, south: number, east: number, north: number): Area => [
    [
      ring([
        [west, south],
        [east, south],
        [east, north],
        [west, north],
      ]),
    ],
  ]
  return { ring, box, whole: box(0, 0, 60_000, 40_000) }
}

const SYRIA: Position = [38, 35]
const rowOf = (before: ControlMap, after: ControlMap, actor: string): ActorChange =>
  change(before, after).changes.find((row) => row.actor === actor)!

/** x holds the ground below a front that runs along the theatre's length, y that above. */
function halves(corner: Position, upMetres: number, hasTheatre = true): ControlMap {
  const { box, whole } = turnedTheatre(corner)
  return {
    ...bareMap({ x: box(0, 0, 60_000, upMetres), y: box(0, upMetres, 60_000, 40_000) }),
    theatre: hasTheatre ? whole : null,
  }
}

/** The sides of the theatre are drawn as one straight line in degrees and measured as geodesics: a few metres in 40 km. */
const DRAWING_METRES = 5

test("a front that retreated to 2 km from the theatre's edge retreated by all of 8 km, at its ends too", () => {
  for (const actor of ["x", "y"]) {
    const { displacement } = rowOf(halves(SYRIA, 10_000), halves(SYRIA, 2000), actor)
    const sign = actor === "x" ? -1 : 1
    const { meanMetres, medianMetres, ninetiethMetres, netOverLengthMetres, redrawnMetres } = displacement!
    expect(Math.abs(medianMetres - sign * 8000)).toBeLessThan(DRAWING_METRES)
    expect(Math.abs(meanMetres - sign * 8000)).toBeLessThan(DRAWING_METRES)
    expect(Math.abs(ninetiethMetres - 8000)).toBeLessThan(DRAWING_METRES)
    // The ground between the lines is a parallelogram, so this mean has to agree.
    expect(Math.abs(netOverLengthMetres! - sign * 8000)).toBeLessThan(DRAWING_METRES)
    expect(Math.abs(redrawnMetres - 60_000)).toBeLessThan(4 * DRAWING_METRES)
    expect(displacement!.transects).toBe(400)
    expect(displacement!.movedShare).toBeCloseTo(1, 9)
    const farthest = actor === "x" ? displacement!.greatestRetreat! : displacement!.greatestAdvance!
    expect(Math.abs(farthest.metres - 8000)).toBeLessThan(2 * DRAWING_METRES)
    expect(actor === "x" ? displacement!.greatestAdvance : displacement!.greatestRetreat).toBeNull()
  }
})

test("the outer boundary of all ground is no front either, where the map draws no theatre", () => {
  const [there, bare] = [true, false].map(
    (hasTheatre) => rowOf(halves(SYRIA, 10_000, hasTheatre), halves(SYRIA, 2000, hasTheatre), "x").displacement!,
  )
  // To the metre within which lines are one.
  expect(bare!.meanMetres).toBeCloseTo(there!.meanMetres, 0)
  expect(bare!.redrawnMetres).toBeCloseTo(there!.redrawnMetres, 0)
})

test("is the same over the antimeridian", () => {
  const here = rowOf(halves([0, 35], 10_000), halves([0, 35], 2000), "x").displacement!
  const there = rowOf(halves([179.8, 35], 10_000), halves([179.8, 35], 2000), "x").displacement!
  expect(there.transects).toBe(here.transects)
  expect(there.redrawnMetres).toBeCloseTo(here.redrawnMetres, 3)
  expect(there.meanMetres).toBeCloseTo(here.meanMetres, 3)
})

test("between two fronts, the retreat is from the one that moved", () => {
  const { box, whole } = turnedTheatre(SYRIA)
  const between = (south: number): ControlMap => ({
    ...bareMap({
      z: box(0, 0, 60_000, south),
      x: box(0, south, 60_000, 30_000),
      y: box(0, 30_000, 60_000, 40_000),
    }),
    theatre: whole,
  })
  // x keeps 1 km between the two: the front with y, which did not move, is nearer than the old one with z.
  const { medianMetres, ninetiethMetres } = rowOf(between(20_000), between(29_000), "x").displacement!
  expect(Math.abs(medianMetres + 9000)).toBeLessThan(DRAWING_METRES)
  expect(Math.abs(ninetiethMetres - 9000)).toBeLessThan(DRAWING_METRES)
})

test("ground taken by way of the theatre's edge was held up to that edge, and no farther", () => {
  const { box, whole } = turnedTheatre(SYRIA)
  const before = { ...bareMap({ x: whole }), theatre: whole }
  const after = {
    ...bareMap({ x: box(0, 0, 60_000, 36_000), y: box(0, 36_000, 60_000, 40_000) }),
    theatre: whole,
  }
  const { displacement } = rowOf(before, after, "x")
  expect(Math.abs(displacement!.greatestRetreat!.metres - 4000)).toBeLessThan(DRAWING_METRES)
})

test("the depth of ground taken is from front to front, not to the theatre's edge beside it", () => {
  const { pieces } = change(halves(SYRIA, 20_000), halves(SYRIA, 2000)).transfers![0]!
  expect(Math.abs(pieces[0]!.greatest.metres - 18_000)).toBeLessThan(2 * DRAWING_METRES)
})

test("a wide front's small move is within the drawing error, its large one not, however near the theatre's edge", () => {
  const kindOf = (up: number) =>
    change(halves(SYRIA, 10_000), halves(SYRIA, up), { drawingErrorMetres: 4500 }).transfers![0]!.pieces[0]!.kind
  expect(kindOf(2000)).toBe("inside-drawing-error")
  expect(kindOf(500)).toBe("movement")
})

test("a theatre that changed hands whole is movement, though no line lies in it", () => {
  const { whole } = turnedTheatre(SYRIA)
  const made = change(
    { ...bareMap({ x: whole }), theatre: whole },
    { ...bareMap({ y: whole }), theatre: whole },
    {
      drawingErrorMetres: 1000,
    },
  )
  expect(made.transfers!.map(({ pieces }) => pieces.map(({ kind }) => kind))).toEqual([["movement"]])
})
