import fc from "fast-check"
import { expect, test } from "vitest"
import { geodesicDirect } from "../../src/geometry/geodesic-direct.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { midpoint } from "../../src/geometry/midpoint.js"
import { nearestOnLine } from "../../src/geometry/nearest-on-line.js"
import type { Position, Ring } from "../../src/geometry/position.js"
import type { Shape } from "../../src/geometry/shape.js"
import { shapeDistance } from "../../src/geometry/shape-distance.js"
import { place, ringAbout } from "../support/arbitraries.js"
import { bruteForceDistance } from "../support/brute-force-distance.js"

const areaOf = (ring: Ring): Shape => ({ kind: "area", area: [[ring]] })
const lineOf = (line: Ring): Shape => ({ kind: "line", lines: [line] })

/** Two rings of like size, which may be apart or lie over one another. */
const twoRings = fc
  .tuple(
    place,
    fc.double({ min: 1, max: 5.5, noNaN: true }),
    fc.double({ min: 0, max: 360, noNaN: true }),
    fc.double({ min: 0, max: 5, noNaN: true }),
  )
  .chain(([centre, size, azimuth, apart]) => {
    const metres = 10 ** size
    return fc.tuple(ringAbout(centre, metres), ringAbout(geodesicDirect(centre, azimuth, apart * metres), metres))
  })

test("is what brute force finds, to a micrometre, wherever shapes are apart", () => {
  fc.assert(
    fc.property(twoRings, ([a, b]) => {
      const found = shapeDistance(areaOf(a), areaOf(b))
      fc.pre(found.relation === "apart")
      expect(Math.abs(found.metres - bruteForceDistance([a], [b]))).toBeLessThan(1e-6)
      expect(Math.abs(geodesicInverse(...found.witness).metres - found.metres)).toBeLessThan(1e-6)
    }),
    { numRuns: 60 },
  )
})

test("is what brute force finds from the other half of the earth, antipodes included", () => {
  const far = place.chain((centre) =>
    fc
      .record({
        azimuth: fc.double({ min: 0, max: 360, noNaN: true }),
        off: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .chain(({ azimuth, off }) =>
        fc.tuple(ringAbout(centre, 3e5), ringAbout(geodesicDirect(centre, azimuth, 2e7 - 1.3e7 * off ** 2), 3e5)),
      ),
  )
  fc.assert(
    fc.property(far, ([a, b]) => {
      const { metres } = shapeDistance(lineOf(a), lineOf(b))
      expect(metres).toBeGreaterThan(6e6)
      expect(Math.abs(metres - bruteForceDistance([a], [b]))).toBeLessThan(1e-6)
    }),
    { numRuns: 30 },
  )
})

test("is the same both ways, with the witnesses changed over", () => {
  fc.assert(
    fc.property(twoRings, ([a, b]) => {
      const there = shapeDistance(areaOf(a), areaOf(b))
      const back = shapeDistance(areaOf(b), areaOf(a))
      expect(back.relation).toBe(there.relation)
      expect(Math.abs(back.metres - there.metres)).toBeLessThan(1e-7)
      if (there.relation === "apart" && there.ties === 0) {
        expect(geodesicInverse(back.witness[1], there.witness[0]).metres).toBeLessThan(1e-2)
      }
    }),
  )
})

test("does not depend on where a ring starts or which way it runs", () => {
  fc.assert(
    fc.property(twoRings, fc.nat(), ([a, b], turn) => {
      const corners = a.slice(1)
      const start = turn % corners.length
      const moved = [...corners.slice(start), ...corners.slice(0, start + 1)].toReversed()
      const found = shapeDistance(areaOf(moved), areaOf(b))
      const before = shapeDistance(areaOf(a), areaOf(b))
      expect(found.relation).toBe(before.relation)
      expect(Math.abs(found.metres - before.metres)).toBeLessThan(1e-7)
    }),
  )
})

test("does not change with a vertex added on an edge", () => {
  fc.assert(
    fc.property(twoRings, fc.nat(), ([a, b], turn) => {
      const k = turn % (a.length - 1)
      const finer = [...a.slice(0, k + 1), midpoint(a[k]!, a[k + 1]!), ...a.slice(k + 1)]
      const before = shapeDistance(lineOf(a), lineOf(b)).metres
      expect(Math.abs(shapeDistance(lineOf(finer), lineOf(b)).metres - before)).toBeLessThan(1e-6)
    }),
  )
})

test("does not change when both shapes are mirrored or moved in longitude", () => {
  fc.assert(
    fc.property(twoRings, fc.double({ min: -360, max: 360, noNaN: true }), ([a, b], shift) => {
      const before = shapeDistance(areaOf(a), areaOf(b))
      const changes: ((position: Position) => Position)[] = [
        ([x, y]) => [x, -y],
        ([x, y]) => [-x, y],
        ([x, y]) => [x + shift, y],
      ]
      for (const change of changes) {
        const after = shapeDistance(areaOf(a.map(change)), areaOf(b.map(change)))
        expect(Math.abs(after.metres - before.metres)).toBeLessThan(1e-6)
      }
    }),
  )
})

test("to a part is never less than to the whole, and the order of parts does not matter", () => {
  fc.assert(
    fc.property(twoRings, place, ([a, b], from) => {
      const point: Shape = { kind: "point", position: from }
      const whole = shapeDistance(point, { kind: "line", lines: [a, b] }).metres
      const turned = shapeDistance(point, { kind: "line", lines: [b, a] }).metres
      const parts = Math.min(nearestOnLine(from, a).metres, nearestOnLine(from, b).metres)
      expect(Math.abs(whole - turned)).toBeLessThan(1e-7)
      expect(Math.abs(whole - parts)).toBeLessThan(1e-6)
    }),
  )
})
