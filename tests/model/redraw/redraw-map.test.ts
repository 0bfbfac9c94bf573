import { expect, test } from "vitest"
import type { Position } from "../../../src/geometry/position.js"
import type { MapEdit } from "../../../src/model/redraw/map-edit.js"
import { redrawMap } from "../../../src/model/redraw/redraw-map.js"
import { mapOf } from "../../support/corpus.js"

const MAP = mapOf("2017-08-13")
const { line } = MAP.fronts.find(({ id }) => id === "front:sukhnah")!
const move = (from: Position, [east, north]: Position): MapEdit => {
  return { kind: "move", from, to: [from[0] + east, from[1] + north] }
}

test("edits are made in order, up to the first that cannot be", () => {
  const edits = [move(line[2]!, [0, 0.01]), move(line[4]!, [0, 0.01]), move([0, 0], [1, 1]), move(line[3]!, [0, 0.01])]
  const made = redrawMap(MAP, edits)
  expect(made).toMatchObject({ done: 2, refused: { kind: "no-corner", at: [0, 0] } })
  expect(made.map.areas).toEqual(redrawMap(MAP, edits.slice(0, 2)).map.areas)
  expect(redrawMap(MAP, [])).toEqual({ map: MAP, done: 0, refused: null })
})

test("what was made before is not made again, and an edit that differs is", () => {
  const first = move(line[2]!, [0, 0.01])
  const one = redrawMap(MAP, [first, move(line[4]!, [0, 0.01])])
  const other = redrawMap(MAP, [first, move(line[4]!, [0, 0.02])])
  expect(redrawMap(MAP, [structuredClone(first), move(line[4]!, [0, 0.02])]).map).toBe(other.map)
  expect(other.map.areas).not.toEqual(one.map.areas)
  // An earlier edit that differs makes all that follow anew.
  const anew = redrawMap(MAP, [move(line[2]!, [0, 0.005]), move(line[4]!, [0, 0.02])])
  expect(anew.map.areas).not.toEqual(other.map.areas)
  expect(redrawMap(MAP, [first, move(line[4]!, [0, 0.02])]).map.areas).toEqual(other.map.areas)
})
