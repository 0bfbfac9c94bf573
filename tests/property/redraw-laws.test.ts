import fc from "fast-check"
import { expect, test } from "vitest"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { intersectAreas, subtractAreas } from "../../src/geometry/overlay.js"
import { doubledPlanarArea } from "../../src/geometry/planar-area.js"
import type { Area, Position } from "../../src/geometry/position.js"
import type { ControlMap } from "../../src/model/control-map.js"
import { insertVertex } from "../../src/model/redraw/insert-vertex.js"
import { moveVertex } from "../../src/model/redraw/move-vertex.js"
import { redrawHandles } from "../../src/model/redraw/redraw-handles.js"
import { redrawMap } from "../../src/model/redraw/redraw-map.js"
import { redrawStretch } from "../../src/model/redraw/redraw-stretch.js"
import { removeVertex } from "../../src/model/redraw/remove-vertex.js"
import { sweptGround } from "../../src/model/redraw/swept-ground.js"
import { mapOf, snapshots } from "../support/corpus.js"
import { expectSameCoverage } from "../support/coverage.js"

const MAPS = new Map([...snapshots.keys()].map((date) => [date, mapOf(date)]))
const date = fc.constantFrom(...MAPS.keys())
const share = fc.double({ min: 0, max: 0.999, noNaN: true })
/** Shifts from ten metres to half a degree, so that some meet other lines and some do not. */
const shift = fc.tuple(fc.double({ min: -0.5, max: 0.5, noNaN: true }), fc.integer({ min: 0, max: 4 }))
const shifts = fc.tuple(shift, shift)

const pick = <T>(list: readonly T[], at: number): T => list[Math.floor(at * list.length)]!
const shifted = ([x, y]: Position, [[dx, px], [dy, py]]: [[number, number], [number, number]]): Position => [
  x + dx / 10 ** px,
  y + dy / 10 ** py,
]

test("a moved corner leaves a coverage of the same ground, and moved back the same areas", () => {
  let made = 0
  fc.assert(
    fc.property(date, share, shifts, (day, at, by) => {
      const before = MAPS.get(day)!
      const { position } = pick(redrawHandles(before).vertices, at)
      const to = shifted(position, by)
      const found = moveVertex(before, position, to)
      if (found.kind === "refused") return
      made++
      expectSameCoverage(found.map, before)
      const back = moveVertex(found.map, to, position)
      expect(back.kind).toBe("redrawn")
      if (back.kind === "redrawn") expect(back.map.areas).toEqual(before.areas)
    }),
    { numRuns: 150, seed: 8 },
  )
  expect(made).toBeGreaterThan(75)
})

test("a corner set into an edge leaves a coverage, and taken out the same areas", () => {
  let made = 0
  fc.assert(
    fc.property(date, share, shifts, (day, at, by) => {
      const before = MAPS.get(day)!
      const { ends } = pick(redrawHandles(before).edges, at)
      const to = shifted([(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2], by)
      const found = insertVertex(before, ends, to)
      if (found.kind === "refused") return
      made++
      expectSameCoverage(found.map, before)
      const back = removeVertex(found.map, to)
      expect(back.kind).toBe("redrawn")
      if (back.kind === "redrawn") expect(squareMetres(back.map)).toEqual(squareMetres(before))
    }),
    { numRuns: 100, seed: 8 },
  )
  expect(made).toBeGreaterThan(50)
})

test("what a corner sweeps is just what each actor's ground differs by, with the lines before and after for an oracle", () => {
  let made = 0
  fc.assert(
    fc.property(date, share, shifts, fc.boolean(), (day, at, by, isMoved) => {
      const before = MAPS.get(day)!
      const { vertices, edges } = redrawHandles(before)
      const from = pick(vertices, at).position
      const [a, b] = pick(edges, at).ends
      const edit = isMoved
        ? ({ kind: "move", from, to: shifted(from, by) } as const)
        : ({ kind: "insert", between: [a, b], at: shifted([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], by) } as const)
      const { map: after, refused } = redrawMap(before, [edit])
      if (refused) return
      made++
      const swept = new Map(sweptGround(before, edit).map((row) => [row.actor, row]))
      for (const [actor, area] of after.areas) {
        const { gained = [], lost = [] } = swept.get(actor) ?? {}
        const was = before.areas.get(actor)!
        // Square degrees, straight edges: the overlay knows nothing of corners. Crossings are set to 1e-9 of a degree.
        expect(planarArea(subtractAreas(area, was))).toBeCloseTo(planarArea(gained), 8)
        expect(planarArea(subtractAreas(was, area))).toBeCloseTo(planarArea(lost), 8)
        expect(planarArea(subtractAreas(gained, area))).toBeCloseTo(0, 8)
        expect(planarArea(intersectAreas(lost, area))).toBeCloseTo(0, 8)
      }
    }),
    { numRuns: 150, seed: 8 },
  )
  expect(made).toBeGreaterThan(75)
})

test("a drawn stretch leaves a coverage, and hands ground to one actor only", () => {
  let made = 0
  fc.assert(
    fc.property(date, share, share, fc.array(shifts, { minLength: 1, maxLength: 2 }), (day, at, length, by) => {
      const before = MAPS.get(day)!
      const { line } = pick(before.fronts, at)
      const [start, end] = [line[0]!, pick(line, length)]
      const drawn = [start, ...by.map((one) => shifted(pick(line, length / 2), one)), end]
      const found = redrawStretch(before, drawn)
      if (found.kind === "refused") return
      made++
      expectSameCoverage(found.map, before)
      const [was, is] = [before, found.map].map(squareMetres) as [Map<string, number>, Map<string, number>]
      const gained = [...is].filter(([actor, size]) => size - (was.get(actor) ?? 0) > 1)
      expect(gained.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 400, seed: 8 },
  )
  expect(made).toBeGreaterThan(40)
})

test("twenty edits one after another leave a coverage", () => {
  fc.assert(
    fc.property(date, fc.array(fc.tuple(share, shifts), { minLength: 20, maxLength: 20 }), (day, moves) => {
      const before = MAPS.get(day)!
      let now: ControlMap = before
      for (const [at, by] of moves) {
        const { position } = pick(redrawHandles(now).vertices, at)
        const found = moveVertex(now, position, shifted(position, by))
        if (found.kind === "redrawn") now = found.map
      }
      expectSameCoverage(now, before)
    }),
    { numRuns: 10, seed: 8 },
  )
})

function planarArea(area: Area): number {
  return area.flat().reduce((sum, ring) => sum + doubledPlanarArea(ring), 0) / 2
}

function squareMetres({ areas }: ControlMap): Map<string, number> {
  return new Map([...areas].map(([actor, area]) => [actor, areaSquareMetres(area)]))
}
