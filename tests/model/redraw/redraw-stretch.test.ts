import { expect, test } from "vitest"
import { areaSquareMetres } from "../../../src/geometry/area.js"
import { midpoint } from "../../../src/geometry/midpoint.js"
import type { Position, Ring } from "../../../src/geometry/position.js"
import type { ControlMap } from "../../../src/model/control-map.js"
import { redrawStretch } from "../../../src/model/redraw/redraw-stretch.js"
import { mapOf } from "../../support/corpus.js"
import { expectSameCoverage } from "../../support/coverage.js"
import { bareMap } from "../../support/shapes.js"

const MAP = mapOf("2017-08-13")
const SUKHNAH = MAP.fronts.find(({ id }) => id === "front:sukhnah")!

function gains(before: ControlMap, after: ControlMap): Record<string, number> {
  const actors = new Set([...before.areas.keys(), ...after.areas.keys()])
  const size = ({ areas }: ControlMap, actor: string): number => areaSquareMetres(areas.get(actor) ?? [])
  return Object.fromEntries([...actors].map((actor) => [actor, size(after, actor) - size(before, actor)]))
}

function drawn(map: ControlMap, line: readonly Position[], options = {}): ControlMap {
  const made = redrawStretch(map, line, options)
  if (made.kind === "refused") throw new Error(`refused: ${JSON.stringify(made.reason)}`)
  return made.map
}

const rectangle = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
/** A small square of three neighbours and a hole of nobody's, its edges short enough to be straight and geodesic alike. */
const TILED = {
  ...bareMap({
    west: [[rectangle(0, 0, 0.01, 0.02)]],
    east: [[rectangle(0.01, 0, 0.02, 0.01)]],
    north: [[rectangle(0.01, 0.01, 0.02, 0.02)]],
  }),
  theatre: [[rectangle(0, 0, 0.02, 0.02)]],
}
/** Of 0.001° by 0.001° at the equator. */
const UNIT = areaSquareMetres([[rectangle(0, 0, 0.001, 0.001)]])

test("a bulge over the line: the ground between goes to the side that advanced, to the square metre", () => {
  const after = drawn(TILED, [
    [0.01, 0.002],
    [0.014, 0.002],
    [0.014, 0.007],
    [0.01, 0.007],
  ])
  const found = gains(TILED, after)
  expect(found["west"]! / UNIT).toBeCloseTo(20, 5)
  expect(found["east"]).toBeCloseTo(-found["west"]!, 6)
  expect(found["north"]).toBe(0)
  expectSameCoverage(after, TILED)
})

test("a line within the own ground gives it up to whoever stands beyond", () => {
  const line: Position[] = [
    [0.01, 0.002],
    [0.006, 0.002],
    [0.006, 0.007],
    [0.01, 0.007],
  ]
  expect(gains(TILED, drawn(TILED, line))["east"]! / UNIT).toBeCloseTo(20, 5)
  // The line and the old front bound ground of the west's own: there is nothing in it for the west.
  expect(redrawStretch(TILED, line, { to: "west" })).toMatchObject({ kind: "refused", reason: { kind: "no-ground" } })
  expect(gains(TILED, drawn(TILED, line, { to: "north" }))["north"]! / UNIT).toBeCloseTo(20, 5)
})

test("a line through the ground of several takes from each of them", () => {
  const found = gains(
    TILED,
    drawn(TILED, [
      [0.01, 0.008],
      [0.013, 0.008],
      [0.013, 0.014],
      [0.01, 0.014],
    ]),
  )
  expect(found["west"]! / UNIT).toBeCloseTo(18, 5)
  expect(found["east"]! / UNIT).toBeCloseTo(-6, 5)
  expect(found["north"]! / UNIT).toBeCloseTo(-12, 5)
})

test("a line from the front to the theatre's edge parts the ground there", () => {
  const after = drawn(TILED, [
    [0.01, 0.004],
    [0.02, 0.004],
  ])
  expect(gains(TILED, after)["west"]! / UNIT).toBeCloseTo(40, 5)
  expectSameCoverage(after, TILED)
})

test("on a map of one actor ground of nobody is taken, and given up to nobody", () => {
  const map = bareMap({ area: [[rectangle(0, 0, 0.01, 0.01)]] })
  const bulge: Position[] = [
    [0.01, 0.002],
    [0.014, 0.002],
    [0.014, 0.007],
    [0.01, 0.007],
  ]
  expect(gains(map, drawn(map, bulge))["area"]! / UNIT).toBeCloseTo(20, 5)
  const bay = bulge.map(([x, y]): Position => [0.02 - x, y])
  expect(gains(map, drawn(map, bay))["area"]! / UNIT).toBeCloseTo(-20, 5)
  expect(gains(map, drawn(map, bay, { to: "unknown" }))["area"]! / UNIT).toBeCloseTo(-20, 5)
  expect(() => redrawStretch(map, bay, { to: "nobody" })).toThrow(/no ground of "nobody"; it has area/)
})

test("ends are set on the nearest boundary, and refused where none is near", () => {
  const line: Position[] = [
    [0.0101, 0.002],
    [0.014, 0.002],
    [0.014, 0.007],
    [0.0101, 0.007],
  ]
  expect(gains(TILED, drawn(TILED, line))["west"]! / UNIT).toBeCloseTo(20, 5)
  const made = redrawStretch(TILED, line, { snapMetres: 5 })
  // 0.0001° of longitude at the equator.
  expect(made).toMatchObject({ kind: "refused", reason: { kind: "apart", at: line[0], allowed: 5 } })
  if (made.kind === "refused" && made.reason.kind === "apart") expect(made.reason.metres).toBeCloseTo(11.13, 2)
})

test("what bounds no ground, crosses itself or leaves the theatre is refused", () => {
  const reason = (line: readonly Position[]) => {
    const made = redrawStretch(TILED, line)
    return made.kind === "refused" ? made.reason.kind : null
  }
  const [start, end]: [Position, Position] = [
    [0.01, 0.002],
    [0.01, 0.007],
  ]
  expect(reason([start, end])).toBe("no-ground")
  expect(reason([start, [0.03, 0.004], end])).toBe("outside")
  expect(
    reason([
      [0.01, 0.002],
      [0.015, 0.006],
      [0.015, 0.002],
      [0.01, 0.006],
    ]),
  ).toBe("crosses")
  expect(() => redrawStretch(TILED, [[0, 0]])).toThrow(/two positions or more/)
})

test("on the corpus the stretch is front between the right parties, as uncertain as what it replaces", () => {
  const [start, end] = [SUKHNAH.line[0]!, SUKHNAH.line.at(-1)!]
  const [x, y] = midpoint(start, end)
  const after = drawn(MAP, [start, [x, y + 0.3], end])
  expectSameCoverage(after, MAP)
  const made = after.fronts.filter(({ basis }) => basis === "redrawn")
  expect(made).toHaveLength(1)
  expect(made[0]).toMatchObject({ left: "gov", right: "is", uncertaintyMetres: 2500, claims: [] })
  const edges = (map: ControlMap): number =>
    map.fronts.filter(({ note }) => note === SUKHNAH.note).reduce((sum, { line }) => sum + line.length - 1, 0)
  expect(edges(after)).toBeLessThan(edges(MAP))
  expect(gains(MAP, after)["gov"]).toBeGreaterThan(100e6)
})
