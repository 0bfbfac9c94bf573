import { expect, test } from "vitest"
import { type AdvanceOptions, advance } from "../../src/analysis/advance.js"
import type { Area, Position } from "../../src/geometry/position.js"
import type { ControlMap } from "../../src/model/control-map.js"
import { mapOf } from "../support/corpus.js"
import { bareMap, frontStretch, offset, ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const ring = (points: readonly (readonly [number, number])[]): Area => [[ringAround(CENTRE, points)]]
/**
 * A block 40 km wide, from 20 km south of the centre to it, with wedges on top of it. The feet of all wedges are corners in
 * any case, so that nothing else differs.
 */
const block = (small: boolean, large: boolean): Area =>
  ring([
    [-20_000, -20_000],
    [20_000, -20_000],
    [20_000, 0],
    [18_000, 0],
    ...(small ? [[17_000, 3000] as const] : []),
    [16_000, 0],
    [5000, 0],
    ...(large ? [[0, 15_000] as const] : []),
    [-5000, 0],
    [-20_000, 0],
  ])
const before = bareMap({ x: block(false, false) })
/** With a wedge 15 km high in its middle. */
const after = bareMap({ x: block(false, true) })
const go = (options: Omit<AdvanceOptions, "actor"> = {}, was: ControlMap = before, is: ControlMap = after) =>
  advance(was, is, { actor: "x", ...options })
const metresOf = (found: ReturnType<typeof go>): number | null => (found.kind === "advance" ? found.metres.value : null)

test("a wedge 15 km high is an advance of 15 km, to its tip", () => {
  const found = go()
  expect(metresOf(found)).toBeCloseTo(15_000, -1)
  expect(found).toMatchObject({ kind: "advance", metres: { low: null, high: null } })
  const [, to] = found.kind === "advance" ? found.witness : []
  expect(to![0]).toBeCloseTo(38, 5)
})

test("in a direction it is the longest straight way through the gain that starts on the old ground", () => {
  expect(metresOf(go({ direction: 0 }))).toBeCloseTo(15_000, -2)
  // North-east from the wedge's left foot: 45° against a right flank of slope −3 meet 7.5 km up, 10.61 km away.
  expect(metresOf(go({ direction: 45 }))).toBeCloseTo(Math.SQRT2 * 7500, -2)
  // To the east no way starts on the old ground.
  expect(go({ direction: 90 })).toEqual({ kind: "none", reason: "none-that-way" })
})

test("towards a place it is how much nearer the line came", () => {
  // 20 km north of the tip: 35 km before, 20 km after.
  expect(metresOf(go({ towards: offset(CENTRE, 0, 35_000) }))).toBeCloseTo(15_000, -1)
  expect(go({ towards: offset(CENTRE, 0, -60_000) })).toEqual({ kind: "none", reason: "not-nearer" })
})

test("near a place only the gain beside it counts", () => {
  const two = bareMap({ x: block(true, true) })
  expect(metresOf(go({ near: offset(CENTRE, 17_000, 2000) }, before, two))).toBeCloseTo(3000, -1)
  expect(metresOf(go({}, before, two))).toBeCloseTo(15_000, -1)
})

test("why there is no advance is told", () => {
  expect(go({}, after, before)).toEqual({ kind: "none", reason: "no-gain" })
  expect(go({}, bareMap({ y: block(false, false) }), after)).toEqual({
    kind: "none",
    reason: "no-ground-before",
  })
  expect(go({}, before, bareMap({ y: block(false, false) }))).toEqual({
    kind: "none",
    reason: "no-ground-after",
  })
  expect(() => go({ direction: Number.NaN })).toThrow("options.direction is NaN: give a finite number")
})

test("the interval is what the line before and the line after may be off together", () => {
  const side = (west: number, east: number) => [offset(CENTRE, west, 0), offset(CENTRE, east, 0)]
  const drawn = (map: ControlMap, line: Position[], uncertaintyMetres: number) => ({
    ...map,
    fronts: [frontStretch("line", line, uncertaintyMetres)],
  })
  const found = go(
    {},
    drawn(before, side(20_000, -20_000), 1000),
    drawn(after, [offset(CENTRE, 5000, 0), offset(CENTRE, 0, 15_000), offset(CENTRE, -5000, 0)], 300),
  )
  if (found.kind === "none") throw new Error(found.reason)
  expect(found.metres.high! - found.metres.value).toBeCloseTo(1300, 6)
  expect(found.metres.value - found.metres.low!).toBeCloseTo(1300, 6)
})

test("on drawn maps the interval covers both lines' uncertainty", () => {
  const sukhnah = mapOf("2017-08-13").places.find(({ id }) => id === "al-sukhnah")!
  const found = advance(mapOf("2016-06-15"), mapOf("2017-08-13"), { actor: "gov", towards: sukhnah.position })
  if (found.kind === "none") throw new Error(found.reason)
  const { value, low, high } = found.metres
  expect(value).toBeGreaterThan(30_000)
  expect(value - low!).toBeCloseTo(high! - value, 6)
  expect(high! - value).toBeGreaterThan(2500)
})
