import { expect, test } from "vitest"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { locateInArea } from "../../src/geometry/locate-in-area.js"
import { uniteAreas } from "../../src/geometry/overlay.js"
import type { Position } from "../../src/geometry/position.js"
import { thiessenCells } from "../../src/geometry/thiessen-cells.js"
import { isValidForGeos } from "../support/geos.js"

/** Numbers from 0 to 1, always the same. */
function seeded(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}
function sitesIn(
  count: number,
  seed: number,
  box: [west: number, south: number, width: number, height: number] = [36, 33, 5, 4],
): Position[] {
  const random = seeded(seed)
  const [west, south, width, height] = box
  return Array.from({ length: count }, () => [west + random() * width, south + random() * height])
}

test("a place alone has a circle: its area is that of a cap of the ellipsoid, less its 180 corners", () => {
  const [cell] = thiessenCells([[38, 35]], 30_000)
  // A regular polygon of n corners covers (n ÷ 2π) sin(2π ÷ n) of its circle, 0.99980 of it for 180.
  const share = (180 / (2 * Math.PI)) * Math.sin((2 * Math.PI) / 180)
  expect(areaSquareMetres([[cell!]]) / (Math.PI * 30_000 ** 2 * share)).toBeCloseTo(1, 5)
})

test.each([1, 2, 3])(
  "every position belongs to the nearest site in reach, by GeographicLib's distances (seed %i)",
  (seed) => {
    const sites = sitesIn(60, seed)
    const cells = thiessenCells(sites, 30_000)
    const random = seeded(seed + 100)
    let near = 0
    for (let k = 0; k < 1500; k++) {
      const position: Position = [36 + random() * 5, 33 + random() * 4]
      const distances = sites.map((site) => geodesicInverse(position, site).metres)
      const order = distances.map((metres, i) => ({ metres, i })).toSorted((a, b) => a.metres - b.metres)
      const holders = cells.flatMap((cell, i) => (locateInArea(position, [[cell]]) === "outside" ? [] : [i]))
      // Nearer to a line than 10 m either side is right: arcs have corners, and the plane strays 3 m.
      const isOnLine = Math.abs(order[0]!.metres - order[1]!.metres) < 20 || Math.abs(order[0]!.metres - 30_000) < 10
      if (isOnLine) continue
      near++
      expect(holders).toEqual(order[0]!.metres < 30_000 ? [order[0]!.i] : [])
    }
    expect(near).toBeGreaterThan(1400)
  },
)

test("lines between cells stray no farther than is said from where both sites are equally far", () => {
  const sites: Position[] = [
    [35, 33],
    [35.5, 33],
    [41.5, 37],
    [41.9, 37.3],
  ]
  const cells = thiessenCells(sites, 40_000)
  for (const [i, j] of [
    [0, 1],
    [2, 3],
  ] as const) {
    const shared = cells[i]!.filter(([x, y]) => cells[j]!.some(([u, v]) => u === x && v === y))
    expect(shared.length).toBeGreaterThan(4)
    for (const position of shared) {
      const [a, b] = [i, j].map((k) => geodesicInverse(position, sites[k]!).metres) as [number, number]
      const half = geodesicInverse(sites[i]!, sites[j]!).metres / 2
      // Who moves x metres across the line comes x × half ÷ a nearer to one, and as much farther from the other.
      const strayed = (Math.abs(a - b) / 2) * (a / half)
      const fromMiddle = geodesicInverse([38.45, 35.1], position).metres
      expect(strayed).toBeLessThan((40_000 ** 2 * fromMiddle) / (2 * 6_371_000 ** 2))
    }
  }
})

test("cells are valid for GEOS and their union has the sum of their areas: none overlap, none leave gaps", () => {
  for (const sites of [
    sitesIn(200, 7, [37, 34, 1.5, 1]),
    // Corners of a grid: every four sites lie on one circle.
    Array.from({ length: 36 }, (_, k): Position => [38 + (k % 6) / 10, 35 + Math.floor(k / 6) / 10]),
    // On one line, where no triangle stands.
    Array.from({ length: 5 }, (_, k): Position => [38 + k / 10, 35]),
    [
      [38, 35],
      [38.1, 35],
    ] as Position[],
  ]) {
    const cells = thiessenCells(sites, 20_000)
    for (const cell of cells) expect(isValidForGeos([[cell]])).toBe(true)
    const sum = cells.reduce((total, cell) => total + areaSquareMetres([[cell]]), 0)
    const whole = areaSquareMetres(uniteAreas(cells.map((cell) => [[cell]])))
    expect(whole / sum).toBeCloseTo(1, 9)
  }
})

test("works over the antimeridian", () => {
  const cells = thiessenCells(
    [
      [179.95, 10],
      [-179.95, 10],
    ],
    20_000,
  )
  expect(areaSquareMetres([[cells[0]!]]) / areaSquareMetres([[cells[1]!]])).toBeCloseTo(1, 6)
})

test("refuses a reach of nothing, and sites over half the world", () => {
  expect(() => thiessenCells([[0, 0]], 0)).toThrow(RangeError)
  expect(() =>
    thiessenCells(
      [
        [0, 0],
        [90, 0],
      ],
      1000,
    ),
  ).toThrow(/km/)
})
