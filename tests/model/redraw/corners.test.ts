import { expect, test } from "vitest"
import { areas } from "../../../src/analysis/areas.js"
import type { Position, Ring } from "../../../src/geometry/position.js"
import type { ControlMap } from "../../../src/model/control-map.js"
import { controlMapOf } from "../../../src/model/control-map-of.js"
import { insertVertex } from "../../../src/model/redraw/insert-vertex.js"
import { moveVertex } from "../../../src/model/redraw/move-vertex.js"
import { redrawHandles } from "../../../src/model/redraw/redraw-handles.js"
import type { Redrawing } from "../../../src/model/redraw/redrawing.js"
import { removeVertex } from "../../../src/model/redraw/remove-vertex.js"
import { snapshotOf } from "../../../src/model/snapshot-of.js"
import { parseGeoJson } from "../../../src/snapshot/parse-geojson.js"
import { mapOf } from "../../support/corpus.js"
import { expectSameCoverage } from "../../support/coverage.js"
import { bareMap } from "../../support/shapes.js"

const MAP = mapOf("2017-08-13")
const SUKHNAH = MAP.fronts.find(({ id }) => id === "front:sukhnah")!
const CORNER = SUKHNAH.line[3]!

function redrawn(made: Redrawing): ControlMap {
  if (made.kind === "refused") throw new Error(`refused: ${JSON.stringify(made.reason)}`)
  return made.map
}
const reasonOf = (made: Redrawing) => (made.kind === "refused" ? made.reason : null)
const north = ([x, y]: Position, degrees: number): Position => [x, y + degrees]
const square = (x: number, y: number, size = 1): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]

test("a front's corner moved: both parties' ground changes by the same, the others' not at all", () => {
  const after = redrawn(moveVertex(MAP, CORNER, north(CORNER, 0.05)))
  expectSameCoverage(after, MAP)
  const size = (map: ControlMap, actor: string): number =>
    areas(map).areas.find((row) => row.actor === actor)!.squareMetres.value
  const gained = size(after, "gov") - size(MAP, "gov")
  // Half of base times height: 5.5 km northward over the way from one neighbour to the other.
  expect(gained).toBeGreaterThan(10e6)
  expect(size(after, "is") - size(MAP, "is")).toBeCloseTo(-gained, 3)
  for (const actor of ["opp", "sdf", "contested"]) expect(size(after, actor)).toBe(size(MAP, actor))
})

test("the moved edges are a stretch redrawn by hand, as uncertain as before; the rest keeps what it rests on", () => {
  const after = redrawn(moveVertex(MAP, CORNER, north(CORNER, 0.01)))
  const [made, ...more] = after.fronts.filter(({ basis }) => basis === "redrawn")
  expect(more).toEqual([])
  expect(made).toMatchObject({ left: "is", right: "gov", uncertaintyMetres: 2500, claims: [], pages: [] })
  expect(made!.line).toEqual([SUKHNAH.line[2], north(CORNER, 0.01), SUKHNAH.line[4]])
  const kept = after.fronts.filter(({ note }) => note === SUKHNAH.note)
  expect(kept.map(({ line }) => line.length)).toEqual([3, 4])
  for (const { basis, claims } of kept) expect({ basis, claims }).toEqual({ basis: "claims", claims: SUKHNAH.claims })
  // The next corner moved too: one stretch of both.
  const both = redrawn(moveVertex(after, SUKHNAH.line[4]!, north(SUKHNAH.line[4]!, 0.01)))
  expect(both.fronts.filter(({ basis }) => basis === "redrawn").map(({ line }) => line.length)).toEqual([4])
})

test("the ground's interval stays as wide as its fronts are long: margins are of the moved line", () => {
  const after = redrawn(moveVertex(MAP, CORNER, north(CORNER, 0.05)))
  const [was, is] = [MAP, after].map((map) => areas(map).areas[0]!.squareMetres)
  const grown = (after: { value: number; high: number | null }) => after.high! - after.value
  expect(grown(is!) - grown(was!)).toBeGreaterThan(0)
  expect(grown(is!) - grown(was!)).toBeLessThan(2500 * 12_000)
})

test("a junction of three parties moves in all three", () => {
  const junction = redrawHandles(MAP).vertices.find(({ actors }) => actors.length === 3)!
  const after = redrawn(moveVertex(MAP, junction.position, north(junction.position, 0.002)))
  expectSameCoverage(after, MAP)
  const moved = String(north(junction.position, 0.002))
  const holders = [...after.areas].filter(([, area]) => area.flat(2).some((at) => String(at) === moved))
  expect(holders.map(([actor]) => actor)).toEqual(junction.actors)
})

test("places that the line passes over change hands, and every place gets its new distance", () => {
  const sukhnah = MAP.places.find(({ id }) => id === "al-sukhnah")!
  const after = redrawn(moveVertex(MAP, CORNER, [sukhnah.position[0], sukhnah.position[1] - 0.02]))
  const [was, is] = [sukhnah, after.places.find(({ id }) => id === "al-sukhnah")!]
  expect([was.holder, is.holder]).toEqual(["gov", "is"])
  expect(is.frontMetres).not.toBe(was.frontMetres)
})

test("what cannot be is refused with its reason, and the map stays", () => {
  const copy = structuredClone(MAP)
  expect(reasonOf(moveVertex(MAP, CORNER, [50, 35]))).toEqual({ kind: "outside", at: [50, 35] })
  expect(reasonOf(moveVertex(MAP, [0, 0], [1, 1]))).toEqual({ kind: "no-corner", at: [0, 0] })
  const frame = MAP.edges[0]!.line[0]!
  expect(reasonOf(moveVertex(MAP, frame, CORNER))).toEqual({ kind: "fixed", at: frame })
  expect(reasonOf(moveVertex(MAP, CORNER, SUKHNAH.line[0]!))?.kind).toBe("crosses")
  // Into the pocket of Deir ez-Zor, over its line.
  expect(reasonOf(moveVertex(MAP, CORNER, [40.1, 35.31]))?.kind).toBe("crosses")
  expect(() => moveVertex(MAP, CORNER, [38, 95])).toThrow(/\[38, 95\]/)
  expect(MAP).toEqual(copy)
})

test("an island that the line would sweep over stops it, though no edge crosses another", () => {
  const map = bareMap({ x: [[square(0, 0, 4)]], y: [[square(5, 1, 0.2)]] })
  expect(reasonOf(moveVertex(map, [4, 0], [9, 0]))).toMatchObject({ kind: "crosses", actor: "y" })
  expect(moveVertex(map, [4, 0], [4.5, 0]).kind).toBe("redrawn")
})

test("a triangle is not turned inside out", () => {
  const triangle: Ring = [
    [0, 0],
    [2, 0],
    [1, 1],
    [0, 0],
  ]
  const map = bareMap({ x: [[triangle]] })
  expect(reasonOf(moveVertex(map, [1, 1], [1, -1]))?.kind).toBe("crosses")
  expect(reasonOf(removeVertex(map, [1, 1]))).toEqual({ kind: "too-few", at: [1, 1] })
})

test("neighbours that do not share their vertices move together all the same", () => {
  // The northern square's southern edge runs through the corner that the two southern ones share.
  const map = bareMap({ a: [[square(0, 0, 0.001)]], b: [[square(0.001, 0, 0.001)]], c: [[square(0, 0.001, 0.002)]] })
  const after = redrawn(moveVertex(map, [0.001, 0.001], [0.001, 0.0015]))
  expect(after.areas.get("c")![0]![0]).toContainEqual([0.001, 0.0015])
  expectSameCoverage(after, map)
})

test("a map without fronts, theatre and places: a corner set, moved and taken out again", () => {
  const map = bareMap({ area: [[square(0, 0)]] })
  const [southWest, southEast, northEast]: Position[] = [
    [0, 0],
    [1, 0],
    [1, 1],
  ]
  const inserted = redrawn(insertVertex(map, [southWest!, southEast!], [0.5, -0.5]))
  expect(inserted.areas.get("area")![0]![0]).toHaveLength(6)
  const moved = redrawn(moveVertex(inserted, [0.5, -0.5], [0.5, 0.2]))
  expect(redrawn(removeVertex(moved, [0.5, 0.2])).areas).toEqual(map.areas)
  expect(reasonOf(insertVertex(map, [southWest!, northEast!], [0.5, 0.6]))).toEqual({
    kind: "no-corner",
    at: southWest,
  })
})

test("a redrawn map is written as a snapshot and read again, the reader's hand still on it", () => {
  const after = redrawn(moveVertex(MAP, CORNER, north(CORNER, 0.01)))
  const { value, issues } = parseGeoJson(JSON.stringify(snapshotOf(after)))
  expect(issues).toEqual([])
  const read = controlMapOf(value!)
  expect(read.areas).toEqual(after.areas)
  expect(read.fronts.filter(({ basis }) => basis === "redrawn")).toHaveLength(1)
})
