import { expect, test } from "vitest"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { intersectAreas, subtractAreas, uniteAreas } from "../../src/geometry/overlay.js"
import type { Area, Ring } from "../../src/geometry/position.js"
import { fractalFront, nextDay } from "../support/fractal-front.js"
import { areaByGeos, isValidForGeos } from "../support/geos.js"
import { squareDegrees } from "../support/planar.js"

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

test("two squares share a corner of ground", () => {
  const shared = intersectAreas([[square(0, 0, 2)]], [[square(1, 1, 2)]])
  expect(shared).toHaveLength(1)
  expect(new Set(shared[0]![0]!.map(String))).toEqual(new Set(["1,1", "2,1", "2,2", "1,2"]))
  expect(squareDegrees(shared)).toBe(1)
  expect(squareDegrees(uniteAreas([[[square(0, 0, 2)]], [[square(1, 1, 2)]]]))).toBe(7)
  expect(squareDegrees(subtractAreas([[square(0, 0, 2)]], [[square(1, 1, 2)]]))).toBe(3)
})

test("a square taken out of another leaves a hole, clockwise", () => {
  const left = subtractAreas([[square(0, 0, 3)]], [[square(1, 1, 1)]])
  expect(left).toHaveLength(1)
  expect(left[0]).toHaveLength(2)
  expect(squareDegrees(left)).toBe(8)
})

test("neighbours united lose the edge between them, apart they stay two parts", () => {
  expect(uniteAreas([[[square(0, 0, 1)]], [[square(1, 0, 1)]]])).toHaveLength(1)
  expect(uniteAreas([[[square(0, 0, 1)]], [[square(2, 0, 1)]]])).toHaveLength(2)
  expect(uniteAreas([[[square(0, 0, 1)]], [[square(1, 1, 1)]]])).toHaveLength(2)
})

test("with nothing, nothing is shared, taken or added", () => {
  const one: Area = [[square(0, 0, 1)]]
  expect(intersectAreas(one, [])).toEqual([])
  expect(intersectAreas([], one)).toEqual([])
  expect(subtractAreas([], one)).toEqual([])
  expect(subtractAreas(one, one)).toEqual([])
  expect(uniteAreas([])).toEqual([])
  expect(squareDegrees(subtractAreas(one, []))).toBe(1)
  expect(squareDegrees(uniteAreas([one, [], one]))).toBe(1)
})

test("keeps vertices on straight edges: a geodesic through fewer of them would be another line", () => {
  const drawn: Ring = [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 0],
    [3, 3],
    [0, 3],
    [0, 0],
  ]
  expect(uniteAreas([[[drawn]]])[0]![0]!.map(String)).toContain("2,0")
  expect(intersectAreas([[drawn]], [[square(0, 0, 5)]])[0]![0]!.map(String)).toContain("1,0")
})

test("never loses ground, to 1e-12, and agrees with GEOS, over 200 pairs of fronts", () => {
  for (let seed = 0; seed < 200; seed++) {
    const front = fractalFront({ seed, vertices: 40 + seed, roughness: 0.1 + 0.1 * (seed % 5) })
    const other =
      seed % 4 === 0
        ? fractalFront({ seed: seed + 1000, vertices: 150, centre: [38.4, 35.2], roughness: 0.3 })
        : nextDay(front, { seed: seed + 7, moves: 2 + (seed % 9), stretch: 3 + (seed % 30), by: 0.05 })
    const hole = fractalFront({ seed: seed + 5, vertices: 20, radiusDegrees: 0.2, roughness: 0.1 })
    const a: Area = [seed % 3 === 0 ? [front, hole] : [front]]
    const b: Area = [[other]]
    const shared = intersectAreas(a, b)
    const whole = uniteAreas([a, b])
    const lost = subtractAreas(a, b)
    const gained = subtractAreas(b, a)
    for (const area of [shared, whole, lost, gained]) expect(isValidForGeos(area)).toBe(true)

    const straight = { edges: "rfc7946" } as const
    const sizeA = areaSquareMetres(a, straight)
    const sizeB = areaSquareMetres(b, straight)
    const [inBoth, inAny, inA, inB] = [shared, whole, lost, gained].map((area) => areaSquareMetres(area, straight)) as [
      number,
      number,
      number,
      number,
    ]
    expect(Math.abs(sizeA + sizeB - inAny - inBoth)).toBeLessThan(1e-12 * sizeA)
    expect(Math.abs(sizeA - inA - inBoth)).toBeLessThan(1e-12 * sizeA)
    expect(Math.abs(sizeB - inB - inBoth)).toBeLessThan(1e-12 * sizeB)

    const scale = squareDegrees(uniteAreas([a]))
    expect(Math.abs(squareDegrees(shared) - areaByGeos("intersection", a, b))).toBeLessThan(1e-12 * scale)
    expect(Math.abs(squareDegrees(whole) - areaByGeos("union", a, b))).toBeLessThan(1e-12 * scale)
    expect(Math.abs(squareDegrees(lost) - areaByGeos("difference", a, b))).toBeLessThan(1e-12 * scale)
  }
})

test("overlays areas over the antimeridian, whichever way their longitudes are written", () => {
  const jumping: Area = [
    [
      [
        [179, 0],
        [-179, 0],
        [-179, 2],
        [179, 2],
        [179, 0],
      ],
    ],
  ]
  const goingOn: Area = [
    [
      [
        [180, 1],
        [182, 1],
        [182, 3],
        [180, 3],
        [180, 1],
      ],
    ],
  ]
  const west: Area = [
    [
      [
        [-180, 1],
        [-178, 1],
        [-178, 3],
        [-180, 3],
        [-180, 1],
      ],
    ],
  ]
  expect(squareDegrees(intersectAreas(jumping, goingOn))).toBeCloseTo(1, 12)
  expect(squareDegrees(intersectAreas(goingOn, jumping))).toBeCloseTo(1, 12)
  expect(squareDegrees(intersectAreas(jumping, west))).toBeCloseTo(1, 12)
  expect(squareDegrees(intersectAreas(goingOn, west))).toBeCloseTo(4, 12)
})

test("refuses a ring round a pole by name", () => {
  const cap: Area = [
    [
      [
        [0, 80],
        [120, 80],
        [-120, 80],
        [0, 80],
      ],
    ],
  ]
  expect(() => intersectAreas(cap, [[square(0, 0, 1)]])).toThrow("goes round a pole")
})

test("uniting ten thousand squares of a board takes room for their edges, not for each edge and square", () => {
  const size = 100
  const squares = Array.from({ length: size * size }, (_, i): Area => {
    const [x, y] = [(i % size) / size, Math.floor(i / size) / size]
    const [east, north] = [((i % size) + 1) / size, (Math.floor(i / size) + 1) / size]
    return [
      [
        [
          [x, y],
          [east, y],
          [east, north],
          [x, north],
          [x, y],
        ],
      ],
    ]
  })
  // One counter for each edge and each square would be 40,000 × 10,000 numbers of four bytes, 1.6 GB.
  const before = process.memoryUsage().arrayBuffers
  const [[ring, ...holes] = [], ...parts] = uniteAreas(squares)
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * 2 ** 20)
  expect([ring!.length, holes, parts]).toEqual([4 * size + 1, [], []])
})
