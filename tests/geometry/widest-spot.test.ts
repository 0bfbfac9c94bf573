import { expect, test } from "vitest"
import { edgeOpenings } from "../../src/geometry/edge-openings.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { type GroundMesh, groundMesh } from "../../src/geometry/ground-mesh.js"
import type { Position, Ring } from "../../src/geometry/position.js"
import { widestSpot } from "../../src/geometry/widest-spot.js"
import { ringAround } from "../support/shapes.js"

const CENTRE: Position = [38, 35]
const FRAME = ringAround(CENTRE, [
  [-100_000, -100_000],
  [100_000, -100_000],
  [100_000, 100_000],
  [-100_000, 100_000],
])

/** The triangle of open ground inside the frame with the largest circle. */
function widestTriangle(mesh: GroundMesh): number {
  const { radius } = edgeOpenings(mesh)
  const open = [...radius.keys()].filter((triangle) => !mesh.inside[triangle] && Number.isFinite(radius[triangle]!))
  return open.reduce((best, triangle) => (radius[triangle]! > radius[best]! ? triangle : best))
}

test.each([
  // Sides of 30, 40 and 50 km: the circle within has the radius (30 + 40 − 50) / 2.
  {
    name: "right triangle",
    radius: 10_000,
    corners: [
      [0, 0],
      [40_000, 0],
      [0, 30_000],
    ],
  },
  // A rectangle's circle touches the longer sides anywhere.
  {
    name: "rectangle",
    radius: 15_000,
    corners: [
      [-40_000, -15_000],
      [40_000, -15_000],
      [40_000, 15_000],
      [-40_000, 15_000],
    ],
  },
  // An equilateral triangle of 60 km: side / 2√3.
  {
    name: "equilateral triangle",
    radius: 17_320.5,
    corners: [
      [0, 0],
      [60_000, 0],
      [30_000, 51_961.5],
    ],
  },
])("the circle in a $name has the radius that geometry gives, whatever the spacing", ({ radius, corners }) => {
  const hole = ringAround(CENTRE, corners as [number, number][])
  for (const coarseMetres of [30_000, 8000, 1000]) {
    const mesh = groundMesh([[FRAME, hole]], { coarseMetres, fineMetres: 500 })
    const { clearance } = widestSpot(mesh, widestTriangle(mesh))
    // Geodesics from the centre to the corners make the sides right to a few metres.
    expect(Math.abs(clearance - radius)).toBeLessThan(10)
  }
})

test("a cape that reaches into the circle is not passed over", () => {
  const cape: Ring = ringAround(CENTRE, [
    [-30_000, -30_000],
    [-1000, -30_000],
    [0, -10_000],
    [1000, -30_000],
    [30_000, -30_000],
    [30_000, 30_000],
    [-30_000, 30_000],
  ])
  const mesh = groundMesh([[FRAME, cape]], { coarseMetres: 20_000, fineMetres: 500 })
  const { clearance, position } = widestSpot(mesh, widestTriangle(mesh))
  // Touches a side, the north and the cape: r = 30 − |x| = 30 − y and r² = x² + (y + 10)², in km: 30 − r = |x| = y gives
  // r² = (30 − r)² + (40 − r)², so r = 70 − √(70² − 2500) = 21.01.
  expect(Math.abs(clearance - 1000 * (70 - Math.sqrt(4900 - 2500)))).toBeLessThan(10)
  // Its middle lies 30 − r km to the side and up.
  expect(Math.abs(geodesicInverse(CENTRE, position).metres - Math.SQRT2 * (30_000 - clearance))).toBeLessThan(10)
})
