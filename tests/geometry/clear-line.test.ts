import { expect, test } from "vitest"
import { clearLine } from "../../src/geometry/clear-line.js"
import { groundMesh } from "../../src/geometry/ground-mesh.js"
import type { Chord } from "../../src/geometry/narrowest-chord.js"
import type { Area, Position } from "../../src/geometry/position.js"
import { offset, ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
/** A horseshoe open to the east, its arms 20 km apart. */
const GROUND: Area = [
  [
    ringAround(CENTRE, [
      [-40_000, -40_000],
      [40_000, -40_000],
      [40_000, -10_000],
      [-10_000, -10_000],
      [-10_000, 10_000],
      [40_000, 10_000],
      [40_000, 40_000],
      [-40_000, 40_000],
    ]),
  ],
]
const wall = [offset(CENTRE, 10_000, -10_000), offset(CENTRE, 12_000, 0), offset(CENTRE, 10_000, 10_000)]
const mesh = groundMesh(GROUND, { coarseMetres: 5000, fineMetres: 500 })
const chord = (from: readonly [number, number], to: readonly [number, number]): Chord => {
  const end = ([east, north]: readonly [number, number]) => ({
    position: offset(CENTRE, east, north),
    ring: 0,
    edge: 0,
    fraction: 0,
  })
  return { metres: Math.hypot(from[0] - to[0], from[1] - to[1]), ends: [end(from), end(to)] }
}

test("a line across the bay is clear; one through an arm, within an arm, or over the bay's end is not", () => {
  const { chord: isClear } = clearLine(mesh, null)
  expect(isClear(chord([20_000, -10_000], [20_000, 10_000]))).toBe(true)
  expect(isClear(chord([20_000, -40_000], [20_000, 10_000]))).toBe(false)
  expect(isClear(chord([20_000, -40_000], [20_000, -10_000]))).toBe(false)
  expect(isClear(chord([-10_000, -5000], [-40_000, -5000]))).toBe(false)
})

test("a wall in between stops a line", () => {
  const walled = groundMesh(GROUND, { coarseMetres: 5000, fineMetres: 500 }, [wall])
  const { chord: isClear } = clearLine(walled, null)
  expect(isClear(chord([-10_000, 0], [40_000, 10_000]))).toBe(false)
  expect(isClear(chord([20_000, -10_000], [20_000, 10_000]))).toBe(true)
})

test("bounds stop a line that crosses them or lies beyond", () => {
  const bounds = [
    [
      ringAround(CENTRE, [
        [-50_000, -50_000],
        [30_000, -50_000],
        [20_000, 0],
        [30_000, 50_000],
        [-50_000, 50_000],
      ]),
    ],
  ]
  const { chord: isClear, edge: isWithin } = clearLine(mesh, bounds)
  expect(isClear(chord([15_000, -10_000], [15_000, 10_000]))).toBe(true)
  // Both ends inside, the middle beyond the bend.
  expect(isClear(chord([21_500, -10_000], [21_500, 10_000]))).toBe(false)
  expect(isClear(chord([35_000, -10_000], [35_000, 10_000]))).toBe(false)
  const { triangles, xy, boundaryVertices } = mesh
  for (let at = 0; at < triangles.length; at++) {
    const [a, b] = [triangles[at]!, triangles[at % 3 === 2 ? at - 2 : at + 1]!]
    if (a >= boundaryVertices || b >= boundaryVertices) continue
    if (Math.min(xy[2 * a]!, xy[2 * b]!) > 30_100) expect(isWithin(at)).toBe(false)
  }
})
