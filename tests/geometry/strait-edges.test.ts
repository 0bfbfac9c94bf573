import { expect, test } from "vitest"
import { edgeOpenings } from "../../src/geometry/edge-openings.js"
import { type GroundMesh, groundMesh } from "../../src/geometry/ground-mesh.js"
import { passages } from "../../src/geometry/passages.js"
import type { Position } from "../../src/geometry/position.js"
import { straitEdges } from "../../src/geometry/strait-edges.js"
import { ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const frame = ringAround(CENTRE, [
  [-60_000, -40_000],
  [60_000, -40_000],
  [60_000, 40_000],
  [-60_000, 40_000],
])
/** Two chambers joined by a strait that is 4 km wide at two shoulders, 10 km apart, and wider by a share between them. */
function meshWithRipple(share: number): GroundMesh {
  const [shoulder, between] = [2000, 2000 * share]
  const south: [number, number][] = [
    [-50_000, -30_000],
    [-20_000, -30_000],
    [-5000, -shoulder],
    [0, -between],
    [5000, -shoulder],
    [20_000, -30_000],
    [50_000, -30_000],
  ]
  const north = south.toReversed().map(([x, y]): [number, number] => [x, -y])
  return groundMesh([[frame, ringAround(CENTRE, [...south, ...north])]], { coarseMetres: 3000, fineMetres: 100 })
}
/** Which of a strait's narrow places lie at a shoulder, by how far east of the middle they are. */
function eastings(mesh: GroundMesh, edges: readonly number[]): number[] {
  const [x0] = mesh.projection.forward(CENTRE)
  return edges.map((edge) => {
    const [a, b] = [mesh.triangles[edge]!, mesh.triangles[edge % 3 === 2 ? edge - 2 : edge + 1]!]
    return (mesh.xy[2 * a]! + mesh.xy[2 * b]!) / 2 - x0
  })
}

test("over a ripple of 3 % the other narrow place of the strait is found", () => {
  const mesh = meshWithRipple(1.03)
  const { edge } = passages(mesh, 1.2)[0]!
  const [own, ...others] = eastings(mesh, straitEdges(mesh, edge, 1.1))
  expect(Math.abs(Math.abs(own!) - 5000)).toBeLessThan(1000)
  expect(others.some((x) => Math.abs(x + Math.sign(own!) * 5000) < 1000)).toBe(true)
})

test("a chamber half as wide again is not passed through", () => {
  const mesh = meshWithRipple(1.5)
  const { edge } = passages(mesh, 1.2)[0]!
  const [own, ...others] = eastings(mesh, straitEdges(mesh, edge, 1.1))
  for (const x of others) expect(Math.abs(x - own!)).toBeLessThan(3000)
})

test("every edge found is open and no wider than asked", () => {
  const mesh = meshWithRipple(1.03)
  const { opensAt } = edgeOpenings(mesh)
  const { edge } = passages(mesh, 1.2)[0]!
  const opening = (half: number): number => opensAt[Math.min(half, mesh.halfedges[half]!)]!
  for (const half of straitEdges(mesh, edge, 1.1)) {
    expect(mesh.onBoundary[half]).toBe(0)
    expect(opening(half)).toBeLessThanOrEqual(1.1 * opening(edge))
  }
})
