import { expect, test } from "vitest"
import type { Neck } from "../../../src/analysis/neck.js"
import type { Ground } from "../../../src/analysis/series/ground.js"
import { type NeckGround, neckLinks } from "../../../src/analysis/series/neck-links.js"
import { pocketLinks } from "../../../src/analysis/series/pocket-links.js"
import { areaSquareMetres } from "../../../src/geometry/area.js"
import type { Area, Position } from "../../../src/geometry/position.js"
import { square } from "../../support/shapes.js"

/** Squares of a degree and parts of it; shares are told by their true areas. */
const ground = (area: Area, closing = "x"): Ground => ({ closing, area, squareMetres: areaSquareMetres(area) })
const box = (west: number, south: number, east: number, north: number): Area => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
]
const numbers = (links: readonly { from: number; to: number }[]): number[][] => links.map(({ from, to }) => [from, to])

const FIRST: Position = [38, 35]
const SECOND: Position = [38.3, 35.1]
function behind(
  area: Area,
  ends: readonly [Position, Position],
  widthMetres = 1000,
  squareMetres?: number,
): NeckGround {
  const end = (position: Position) => ({ position, front: null, facing: null })
  const neck = { ends: [end(ends[0]), end(ends[1])], widthMetres: { value: widthMetres, low: null, high: null } }
  return {
    closing: "x",
    area,
    squareMetres: squareMetres ?? areaSquareMetres(area),
    neck: neck as unknown as Neck,
  }
}

test("pockets are linked from a tenth of the smaller on", () => {
  const was = ground(box(38, 35, 39, 36))
  // A pocket of half a degree, of which this share lies in the one before.
  const moved = (share: number) => [ground(box(39 - 0.5 * share, 35, 39.5 - 0.5 * share, 36))]
  expect(numbers(pocketLinks([was], moved(0.11)))).toEqual([[0, 0]])
  expect(numbers(pocketLinks([was], moved(0.09)))).toEqual([])
  // But for the bulge of a parallel that is cut in two.
  expect(pocketLinks([was], moved(1))[0]!.squareMetres / moved(1)[0]!.squareMetres).toBeCloseTo(1, 6)
  expect(pocketLinks([was], [ground(box(38, 35, 39, 36), "y")])).toEqual([])
})

test("the same ground is shared as far as the smaller goes, and nothing is no link", () => {
  const area = [[square(38, 35, 1)]]
  const sized = (squareMetres: number): Ground => ({ closing: "x", area, squareMetres })
  // The same ground, said to be of 100 and of 10 square metres: all of the smaller is shared.
  expect(pocketLinks([sized(100)], [sized(10)])).toEqual([{ from: 0, to: 0, squareMetres: 10 }])
  expect(pocketLinks([sized(0)], [sized(10)])).toEqual([])
})

test.each([
  ["west", -1.5, 0],
  ["east", 1.5, 0],
  ["south", 0, -1.5],
  ["north", 0, 1.5],
  ["along the western edge", -1, 0],
  ["along the northern edge", 0, 1],
])("pockets beside each other share nothing: %s", (_, east, north) => {
  expect(
    pocketLinks([ground(box(38, 35, 39, 36))], [ground(box(38 + east, 35 + north, 39 + east, 36 + north))]),
  ).toEqual([])
})

test("pockets far apart in many parts share what their parts share", () => {
  const was: Area = [...box(30, 30, 31, 31), ...box(38, 35, 39, 36)]
  const [link] = pocketLinks([ground(was)], [ground(box(38, 35, 39, 36))])
  expect(link!.squareMetres).toBeCloseTo(areaSquareMetres(box(38, 35, 39, 36)), 0)
})

test("a neck whose ends, width and ground stayed is the same, whatever else lies behind both", () => {
  const [here, there] = [box(38, 35, 39, 36), box(50, 35, 51, 36)]
  // The grounds do not meet: only the ends tell that it is one neck; either end may come first.
  const size = 1e9
  expect(
    numbers(neckLinks([behind(here, [FIRST, SECOND], 1000, size)], [behind(there, [FIRST, SECOND], 1000, size)])),
  ).toEqual([[0, 0]])
  expect(
    numbers(neckLinks([behind(here, [FIRST, SECOND], 1000, size)], [behind(there, [SECOND, FIRST], 1000, size)])),
  ).toEqual([[0, 0]])
  const other = (ends: readonly [Position, Position], width = 1000, squareMetres = size) =>
    neckLinks([behind(here, [FIRST, SECOND], 1000, size)], [behind(there, ends, width, squareMetres)])
  expect(other([FIRST, [SECOND[0], 35.2]])).toEqual([])
  expect(other([FIRST, [38.4, SECOND[1]]])).toEqual([])
  expect(other([[FIRST[0], 35.2], SECOND])).toEqual([])
  expect(other([FIRST, SECOND], 1000.002)).toEqual([])
  expect(other([FIRST, SECOND], 1000.0005)).toHaveLength(1)
  expect(other([FIRST, SECOND], 1000, size + 1.1)).toEqual([])
  expect(other([FIRST, SECOND], 1000, size + 0.9)).toHaveLength(1)
})

test("necks that moved are linked by the ground behind them, the most overlap first, from over a half on", () => {
  const whole = behind(box(38, 35, 39, 36), [FIRST, SECOND])
  const shifted = (share: number, metres: number) =>
    behind(box(39 - share, 35, 40 - share, 36), [FIRST, SECOND], metres)
  // Shared by held by either: 0.6 ÷ 1.4 is under a half, 0.7 ÷ 1.3 over it.
  expect(neckLinks([whole], [shifted(0.6, 900)])).toEqual([])
  expect(numbers(neckLinks([whole], [shifted(0.7, 900)]))).toEqual([[0, 0]])
  expect(numbers(neckLinks([whole], [shifted(0.7, 900), shifted(0.9, 800), shifted(0.8, 700)]))).toEqual([[0, 1]])
  const foreign = { ...shifted(0.9, 800), closing: "y" }
  expect(neckLinks([whole], [foreign])).toEqual([])
})

test("of overlaps that are the same the earlier neck goes first, one to one", () => {
  const area = box(38, 35, 39, 36)
  const necks = (...widths: number[]) => widths.map((width) => behind(area, [FIRST, SECOND], width))
  expect(numbers(neckLinks(necks(1000, 1100), necks(900, 800)))).toEqual([
    [0, 0],
    [1, 1],
  ])
  expect(numbers(neckLinks(necks(1000), necks(900, 800)))).toEqual([[0, 0]])
  // A neck that stayed is taken before any overlay.
  expect(numbers(neckLinks(necks(1000, 1100), necks(900, 1000)))).toEqual([
    [0, 1],
    [1, 0],
  ])
})
