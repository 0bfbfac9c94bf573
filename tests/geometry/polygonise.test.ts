import { expect, test } from "vitest"
import { polygonise } from "../../src/geometry/polygonise.js"
import type { Position } from "../../src/geometry/position.js"

const SQUARE: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
]

test("a line across a square makes two faces, each with the line on its own side", () => {
  const { faces, dangles } = polygonise([
    SQUARE,
    [
      [1, -1],
      [1, 5],
    ],
  ])
  expect(faces.map(({ rings }) => rings)).toEqual([
    [
      [
        [0, 0],
        [1, 0],
        [1, 4],
        [0, 4],
        [0, 0],
      ],
    ],
    [
      [
        [1, 0],
        [4, 0],
        [4, 4],
        [1, 4],
        [1, 0],
      ],
    ],
  ])
  const sides = faces.map(({ edges }) => edges.flatMap(({ sources }) => sources).filter(({ line }) => line === 1))
  expect(sides).toEqual([[{ line: 1, along: true }], [{ line: 1, along: false }]])
  expect(dangles.map(({ at }) => at)).toEqual([
    [1, -1],
    [1, 5],
  ])
})

test("a ring in a square is a face, and a hole of the square's face", () => {
  const ring: Position[] = [
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 1],
    [1, 1],
  ]
  const { faces } = polygonise([SQUARE, ring])
  expect(faces.map(({ rings }) => rings.length)).toEqual([2, 1])
  expect(faces[0]!.rings[1]).toEqual([
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 1],
    [1, 1],
  ])
})

test("a line that ends inside encloses nothing and is named", () => {
  const { faces, dangles } = polygonise([
    SQUARE,
    [
      [2, -1],
      [2, 2],
    ],
  ])
  expect(faces).toHaveLength(1)
  expect(faces[0]!.rings[0]).toHaveLength(6)
  expect(dangles.map(({ line, at }) => ({ line, at }))).toContainEqual({ line: 1, at: [2, 2] })
})

test("lines that share a stretch are one edge with two sources", () => {
  const { faces } = polygonise([
    SQUARE,
    [
      [4, 1],
      [4, 3],
    ],
  ])
  const shared = faces[0]!.edges.filter(({ sources }) => sources.length === 2)
  expect(shared.map(({ from, to }) => [from, to])).toEqual([
    [
      [4, 1],
      [4, 3],
    ],
  ])
})

test("crossings off the grid are rounded, so that a rebuild gives the same bytes", () => {
  const { faces } = polygonise([
    [
      [0, 0],
      [3, 0],
      [3, 1],
      [0, 1],
      [0, 0],
    ],
    [
      [0.1, -1],
      [1.2, 2],
    ],
  ])
  for (const [x, y] of faces.flatMap(({ rings }) => rings.flat())) {
    expect(Number(x.toFixed(7))).toBe(x)
    expect(Number(y.toFixed(7))).toBe(y)
  }
})
