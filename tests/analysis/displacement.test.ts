import { expect, test } from "vitest"
import { change } from "../../src/analysis/change.js"
import type { Displacement } from "../../src/analysis/displacement.js"
import type { Area, Position } from "../../src/geometry/position.js"
import { bareMap, ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const at = (points: readonly (readonly [east: number, north: number])[]): Area => [[ringAround(CENTRE, points)]]
/** 60 by 20 km; the 20 km in the middle of its northern side turn about their western end, so that the eastern rises. */
const turned = (rise: number): Area =>
  at([
    [-20_000, -20_000],
    [40_000, -20_000],
    [40_000, 0],
    [20_000, 0],
    ...(rise === 0 ? [] : [[20_000, rise] as const]),
    [0, 0],
    [-20_000, 0],
  ])
/** The frame that the same ground lies in, on its west, south and east. */
const FRAME = at([
  [-20_000, -20_000],
  [40_000, -20_000],
  [40_000, 0],
  [40_000, 20_000],
  [-20_000, 20_000],
  [-20_000, 0],
])
const moved = (before: Area, after: Area, theatre: Area | null = null): Displacement => {
  const [was, is] = [before, after].map((x) => ({ ...bareMap({ x }), theatre }))
  return change(was!, is!).changes[0]!.displacement!
}
/** By hand: the turned side is √(20² + 4²) km long, and 4 km more lead back to the old line. */
const REDRAWN = Math.hypot(20_000, 4000) + 4000
/** Half of 20 by 4 km. */
const TRIANGLE = 40e6

test("a front that turned about its end: every move from 0 to 4 km, as much of each", () => {
  const found = moved(turned(0), turned(4000))
  expect(found.redrawnMetres).toBeCloseTo(REDRAWN, -1)
  expect(found.netOverLengthMetres! / (TRIANGLE / REDRAWN)).toBeCloseTo(1, 3)
  // Uniform from 0 to 4 km, to within a transect or two of 61 m.
  expect(Math.abs(found.meanMetres - 2000)).toBeLessThan(20)
  expect(Math.abs(found.medianMetres - 2000)).toBeLessThan(20)
  expect(Math.abs(found.ninetiethMetres - 3600)).toBeLessThan(20)
  expect(Math.abs(found.greatestAdvance!.metres - 4000)).toBeLessThan(61)
  expect(found.greatestRetreat).toBeNull()
  expect(found.transects).toBe(400)
  expect(found.spacingMetres * 400).toBeCloseTo(found.redrawnMetres, 6)
})

test("turned the other way it is a retreat by as much", () => {
  const [there, back] = [moved(turned(0), turned(4000)), moved(turned(0), turned(-4000))]
  expect(back.netOverLengthMetres! / there.netOverLengthMetres!).toBeCloseTo(-1, 3)
  expect(back.meanMetres / there.meanMetres).toBeCloseTo(-1, 2)
  expect(Math.abs(back.medianMetres + 2000)).toBeLessThan(20)
  expect(Math.abs(back.ninetiethMetres - 3600)).toBeLessThan(20)
  expect(back.greatestAdvance).toBeNull()
  const { metres, from, to } = back.greatestRetreat!
  expect(Math.abs(metres - 4000)).toBeLessThan(61)
  // From the old line, at the latitude of its middle, to the new one south of it.
  expect(from[1]).toBeGreaterThan(to[1])
})

test("a front that turned about its middle advanced on one side, retreated on the other, and moved by nothing on the whole", () => {
  const line = (rise: number): Area =>
    at([
      [-40_000, -20_000],
      [40_000, -20_000],
      [40_000, 0],
      [20_000, 0],
      ...(rise === 0
        ? []
        : ([
            [20_000, rise],
            [-20_000, -rise],
          ] as const)),
      [-20_000, 0],
      [-40_000, 0],
    ])
  const found = moved(line(0), line(4000))
  expect(Math.abs(found.meanMetres)).toBeLessThan(20)
  expect(Math.abs(found.netOverLengthMetres!)).toBeLessThan(5)
  expect(Math.abs(found.ninetiethMetres - 3600)).toBeLessThan(40)
  expect(Math.abs(found.greatestAdvance!.metres - 4000)).toBeLessThan(125)
  expect(Math.abs(found.greatestRetreat!.metres - 4000)).toBeLessThan(125)
  expect(found.greatestAdvance!.to[0]).toBeGreaterThan(38)
  expect(found.greatestRetreat!.to[0]).toBeLessThan(38)
})

test("the share that moved is of the whole boundary, or of what is not the theatre's edge", () => {
  const [before, after] = [turned(0), turned(4000)]
  // 60 + 20 + 20 km of frame, 20 + 20 km of old line, and what was redrawn.
  expect(moved(before, after).movedShare).toBeCloseTo(REDRAWN / (140_000 + REDRAWN), 3)
  expect(moved(before, after, FRAME).movedShare).toBeCloseTo(REDRAWN / (40_000 + REDRAWN), 3)
})

test("a strip's width is twice its ground by its rim; below a metre it is a sliver", () => {
  const strip = (north: number): Area =>
    at([
      [-20_000, -20_000],
      [20_000, -20_000],
      [20_000, 0],
      ...(north === 0
        ? []
        : ([
            [20_000, north],
            [-20_000, north],
          ] as const)),
      [-20_000, 0],
    ])
  const gained = (north: number) => change(bareMap({ x: strip(0) }), bareMap({ x: strip(north) })).changes[0]!.gained
  // 40 by 5 km: 2 × 200 km² by 90 km.
  expect(gained(5000)[0]!.widthMetres).toBeCloseTo(400e6 / 90_000, 0)
  expect(gained(0.8).map(({ isSliver }) => isSliver)).toEqual([true])
  expect(gained(1.3).map(({ isSliver }) => isSliver)).toEqual([false])
})
