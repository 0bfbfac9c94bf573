import geographiclib from "geographiclib-geodesic"
import { expect, test } from "vitest"
import { boxDistanceSquared } from "../../src/geometry/box-distance.js"
import { BOX_SIZE, edgeTree } from "../../src/geometry/edge-tree.js"
import type { Position } from "../../src/geometry/position.js"
import { seededRandom } from "../support/fractal-front.js"

const earth = geographiclib.Geodesic.WGS84

/** A few edges about a place, and positions along them. */
function tuft(
  random: () => number,
  latitude: number,
  longitude: number,
  metres: number,
): { line: Position[]; along: Position[] } {
  const line: Position[] = []
  for (let k = 0; k < 4; k++) {
    const { lat2, lon2 } = earth.Direct(latitude, longitude, 360 * random(), metres * random())
    line.push([lon2!, lat2!])
  }
  const along = line.slice(1).flatMap(([x, y], k) => {
    const edge = earth.InverseLine(line[k]![1], line[k]![0], y, x)
    return [0, 0.25, 0.5, 0.75, 1].map((part): Position => {
      const { lat2, lon2 } = edge.Position(part * edge.s13)
      return [lon2!, lat2!]
    })
  })
  return { line, along }
}

test("two boxes are never nearer on the ground than their distance says, edges included", () => {
  const random = seededRandom(12)
  for (let k = 0; k < 1_500; k++) {
    const latitude = 180 * random() - 90
    const longitude = 360 * random() - 180
    const scale = 10 ** (2 + 4.5 * random())
    const near = earth.Direct(latitude, longitude, 360 * random(), 4 * scale * random())
    const a = tuft(random, latitude, longitude, scale)
    const b = tuft(random, near.lat2!, near.lon2! + (random() < 0.2 ? 360 : 0), scale)
    const treeA = edgeTree({ kind: "line", lines: [a.line] })
    const treeB = edgeTree({ kind: "line", lines: [b.line] })
    const rootA = treeA.boxes.length / BOX_SIZE - 1
    const rootB = treeB.boxes.length / BOX_SIZE - 1
    const bound = Math.sqrt(boxDistanceSquared(treeA.boxes, rootA, treeB.boxes, rootB))
    const metres = Math.min(
      ...a.along.flatMap(([x, y]) =>
        b.along.map(([u, v]) => earth.Inverse(y, x, v, u, geographiclib.Geodesic.DISTANCE).s12!),
      ),
    )
    expect(bound).toBeLessThanOrEqual(metres + 1e-8)
  }
})

test("is the straight line through the earth for two positions", () => {
  const a = edgeTree({ kind: "point", position: [0, 0] })
  const b = edgeTree({ kind: "point", position: [10, 0] })
  // The chord of 10° on the equator is 2 a sin 5°; the sine's series stops one term short.
  expect(Math.sqrt(boxDistanceSquared(a.boxes, 0, b.boxes, 0)) / (2 * 6378137 * Math.sin(Math.PI / 36))).toBeCloseTo(
    1,
    5,
  )
})

test("sees the short way over the antimeridian", () => {
  const a = edgeTree({ kind: "point", position: [179.5, 10] })
  const b = edgeTree({ kind: "point", position: [-179.5, 10] })
  expect(Math.sqrt(boxDistanceSquared(a.boxes, 0, b.boxes, 0))).toBeLessThan(111_000)
})
