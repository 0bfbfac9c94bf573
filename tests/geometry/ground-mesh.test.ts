import { expect, test } from "vitest"
import { type GroundMesh, groundMesh } from "../../src/geometry/ground-mesh.js"
import type { Area, Position, Ring } from "../../src/geometry/position.js"
import { seededGround } from "../support/seeded-ground.js"
import { ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const SPACING = { coarseMetres: 5000, fineMetres: 100 }
const box = (west: number, south: number, east: number, north: number): Ring =>
  ringAround(CENTRE, [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ])

/** Square metres of the triangles inside, on the plane. */
function insideArea({ triangles, xy, inside }: GroundMesh): number {
  let sum = 0
  for (let triangle = 0; triangle < inside.length; triangle++) {
    if (!inside[triangle]) continue
    const [a, b, c] = [0, 1, 2].map((i) => 2 * triangles[3 * triangle + i]!) as [number, number, number]
    sum += Math.abs((xy[b]! - xy[a]!) * (xy[c + 1]! - xy[a + 1]!) - (xy[c]! - xy[a]!) * (xy[b + 1]! - xy[a + 1]!)) / 2
  }
  return sum
}

/** Square metres that rings enclose on the plane, holes taken off. */
function ringArea({ projected, isHole }: GroundMesh): number {
  return projected.reduce((sum, points, ring) => {
    let doubled = 0
    for (let i = 0; i + 3 < points.length; i += 2)
      doubled += points[i]! * points[i + 3]! - points[i + 2]! * points[i + 1]!
    return sum + (isHole[ring] ? -1 : 1) * Math.abs(doubled / 2)
  }, 0)
}

test.each([3, 4, 5])("the triangles inside make up the area, holes and parts and all: ground %d", (seed) => {
  const mesh = groundMesh(seededGround({ seed, isAround: seed === 4 }), SPACING)
  expect(insideArea(mesh) / ringArea(mesh)).toBeCloseTo(1, 9)
})

test("every vertex knows its ring, edge and fraction", () => {
  const mesh = groundMesh(seededGround({ seed: 1 }), SPACING)
  for (let vertex = 0; vertex < mesh.boundaryVertices; vertex++) {
    const { ring, edge, fraction } = mesh.ringPoint(vertex)
    const [ax, ay, bx, by] = mesh.projected[ring]!.subarray(2 * edge, 2 * edge + 4) as unknown as [
      number,
      number,
      number,
      number,
    ]
    // The grid of vertices is a micrometre wide.
    expect(Math.abs(ax + fraction * (bx - ax) - mesh.xy[2 * vertex]!)).toBeLessThan(1e-6)
    expect(Math.abs(ay + fraction * (by - ay) - mesh.xy[2 * vertex + 1]!)).toBeLessThan(1e-6)
  }
})

test("a hole whose corner lies on a long outer edge is meshed, though on the plane the corner lies beyond that edge", () => {
  // Straight in degrees, the corner is on the edge; on the plane the edge, 360 km long, passes it by over 100 m.
  const outer: Ring = [
    [36, 34],
    [40, 34],
    [40, 36],
    [36, 36],
    [36, 34],
  ]
  const hole: Ring = [
    [38, 36],
    [37.5, 35],
    [38.5, 35],
    [38, 36],
  ]
  const mesh = groundMesh([[outer, hole]], SPACING)
  // The tip that sticks out counts as inside: of 0.1 km × 0.1 km at most.
  expect(Math.abs(insideArea(mesh) - ringArea(mesh))).toBeLessThan(1e5)
})

test("rings that touch in a vertex share it, and an edge that two parts share is no boundary", () => {
  const [west, east] = [box(-20_000, -10_000, 0, 10_000), box(0, -10_000, 20_000, 10_000)]
  const joined: Area = [[west], [[west[1]!, east[1]!, east[2]!, west[2]!, west[1]!]]]
  const mesh = groundMesh(joined, SPACING)
  expect(insideArea(mesh) / ringArea(mesh)).toBeCloseTo(1, 9)
  for (let edge = 0; edge < mesh.triangles.length; edge++) {
    const twin = mesh.halfedges[edge]!
    if (!mesh.onBoundary[edge] || twin < 0) continue
    expect(mesh.inside[Math.floor(edge / 3)]).not.toBe(mesh.inside[Math.floor(twin / 3)])
  }
})

test("an area without a ring is refused", () => {
  expect(() => groundMesh([], SPACING)).toThrow(/no ring/)
})
