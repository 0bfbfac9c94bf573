import geographiclib from "geographiclib-geodesic"
import { expect, test } from "vitest"
import { earthCentred } from "../../src/geometry/earth-centred.js"
import type { Position } from "../../src/geometry/position.js"
import { sagMetres } from "../../src/geometry/sag.js"
import { chordBeyond, groundError, groundFromChord } from "../../src/geometry/straight-and-ground.js"
import { seededRandom } from "../support/fractal-front.js"

const earth = geographiclib.Geodesic.WGS84

/** Pairs of places with the length of the geodesic between them, from a metre to the antipodes. */
function* pairs(count: number): Generator<{ from: Position; to: Position; metres: number }> {
  const random = seededRandom(7)
  for (let k = 0; k < count; k++) {
    const latitude = (Math.asin(2 * random() - 1) * 180) / Math.PI
    const longitude = 360 * random() - 180
    const { lat2, lon2 } = earth.Direct(latitude, longitude, 360 * random(), 10 ** (7.3 * random()))
    const metres = earth.Inverse(latitude, longitude, lat2!, lon2!).s12!
    yield { from: [longitude, latitude], to: [lon2!, lat2!], metres }
  }
}

const chord = (from: Position, to: Position): number => {
  const [ax, ay, az] = earthCentred(from)
  const [bx, by, bz] = earthCentred(to)
  return Math.hypot(ax - bx, ay - by, az - bz)
}

test("no chord of a way over the ground is longer than the bound of its length", () => {
  for (const { from, to, metres } of pairs(20_000)) {
    expect(chord(from, to)).toBeLessThanOrEqual(chordBeyond(metres) + 1e-8)
    expect(chord(from, to)).toBeLessThanOrEqual(metres + 1e-8)
  }
})

test("the bound is tight along a meridian at a pole, where the ellipsoid is flattest", () => {
  const metres = earth.Inverse(89.9, 0, 89.9, 180).s12!
  expect(chordBeyond(metres) - chord([0, 89.9], [180, 89.9])).toBeLessThan(1e-6)
})

test("ranks lengths from chords within the error it states", () => {
  for (const { from, to, metres } of pairs(20_000)) {
    const rank = groundFromChord(...earthCentred(from), ...earthCentred(to))
    expect(Math.abs(rank - metres)).toBeLessThan(groundError(chord(from, to), 0))
  }
  expect(groundFromChord(1, 2, 3, 1, 2, 3)).toBe(0)
})

test("no geodesic leaves its chord by more than its sag", () => {
  for (const { from, to, metres } of pairs(300)) {
    const line = earth.InverseLine(from[1], from[0], to[1], to[0])
    const a = earthCentred(from)
    const b = earthCentred(to)
    for (const part of [0.1, 0.3, 0.5, 0.8]) {
      const { lat2, lon2 } = line.Position(part * metres)
      const p = earthCentred([lon2!, lat2!])
      const u = b.map((v, k) => v - a[k]!)
      const uu = u.reduce((sum, v) => sum + v * v, 0)
      const t = u.reduce((sum, v, k) => sum + v * (p[k]! - a[k]!), 0) / uu
      const off = Math.hypot(...p.map((v, k) => v - a[k]! - t * u[k]!))
      expect(off).toBeLessThanOrEqual(sagMetres(chord(from, to)) + 1e-8)
    }
  }
})
