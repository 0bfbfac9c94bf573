import { expect, test } from "vitest"
import { doubledPlanarArea } from "../../../src/geometry/planar-area.js"
import type { Area, Position, Ring } from "../../../src/geometry/position.js"
import { sweptGround } from "../../../src/model/redraw/swept-ground.js"
import { mapOf } from "../../support/corpus.js"
import { bareMap } from "../../support/shapes.js"

const size = (area: Area): number => area.flat().reduce((sum, ring) => sum + doubledPlanarArea(ring), 0) / 2
const closed = (...corners: readonly Position[]): Ring => [...corners, corners[0]!]

/** West and east of a line from [1, 0] over [0.5, 0.25] to [1, 1]. */
const BENT = bareMap({
  west: [[closed([0, 0], [1, 0], [0.5, 0.25], [1, 1], [0, 1])]],
  east: [[closed([1, 0], [2, 0], [2, 1], [1, 1], [0.5, 0.25])]],
})

test("what one gains the other loses", () => {
  const [west, east] = sweptGround(BENT, { kind: "move", from: [0.5, 0.25], to: [1.5, 0.25] })
  // A quadrilateral with diagonals of one degree, at right angles.
  expect(size(west!.gained)).toBeCloseTo(0.5, 12)
  expect(west!.lost).toEqual([])
  expect(size(east!.lost)).toBeCloseTo(0.5, 12)
  expect(east!.gained).toEqual([])
})

test("a corner dragged along its own line sweeps ground both ways, each part to its side", () => {
  const [west, east] = sweptGround(BENT, { kind: "move", from: [0.5, 0.25], to: [0.5, 0.75] })
  // Old and new line cross in [2/3, 1/2]; each of the two triangles there is of 1/12 square degree.
  for (const part of [west!.gained, west!.lost, east!.gained, east!.lost]) expect(size(part)).toBeCloseTo(1 / 12, 12)
  const northernmost = (area: Area): number => Math.max(...area.flat(2).map(([, y]) => y))
  expect([west!.gained, west!.lost].map(northernmost)).toEqual([0.5, 1])
})

test("a corner set into an edge, and one where nobody holds the ground beyond", () => {
  const swept = sweptGround(BENT, {
    kind: "insert",
    between: [
      [2, 1],
      [2, 0],
    ],
    at: [3, 0.5],
  })
  expect(swept.map(({ actor }) => actor)).toEqual(["east"])
  expect(size(swept[0]!.gained)).toBeCloseTo(0.5, 12)
})

test("no boundary has the corner: nothing is swept", () => {
  expect(sweptGround(mapOf("2017-08-13"), { kind: "move", from: [0, 0], to: [1, 1] })).toEqual([])
})
