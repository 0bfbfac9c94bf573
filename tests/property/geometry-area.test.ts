import fc from "fast-check"
import { expect, test } from "vitest"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { midpoint } from "../../src/geometry/midpoint.js"
import type { Position, Ring } from "../../src/geometry/position.js"
import { signedRingArea } from "../../src/geometry/ring-area.js"
import { ring } from "../support/arbitraries.js"

const kinds = fc.constantFrom("geodesic", "rfc7946" as const)

/** Equal to 1e-12 of the area, or to what a rounded coordinate is worth: 2e-14° (2 nm) along the whole boundary. */
function expectSameArea(one: number, other: number, drawn: Ring): void {
  const radius = drawn.reduce(
    (size, [x, y]) => Math.max(size, Math.abs(x - drawn[0]![0]), Math.abs(y - drawn[0]![1])),
    0,
  )
  expect(Math.abs(one - other)).toBeLessThan(
    1e-12 * Math.abs(other) + 1e-8 * 111_000 * Math.min(radius, 10) * drawn.length,
  )
}

test("does not depend on where a ring starts", () => {
  fc.assert(
    fc.property(ring, kinds, fc.nat(), (drawn, edges, turn) => {
      const corners = drawn.slice(1)
      const start = turn % corners.length
      const moved = [...corners.slice(start), ...corners.slice(0, start + 1)]
      expectSameArea(signedRingArea(moved, { edges }), signedRingArea(drawn, { edges }), drawn)
    }),
  )
})

test("changes its sign when a ring is reversed", () => {
  fc.assert(
    fc.property(ring, kinds, (drawn, edges) => {
      expectSameArea(-signedRingArea(drawn.toReversed(), { edges }), signedRingArea(drawn, { edges }), drawn)
    }),
  )
})

test("does not change with a vertex added on an edge: on the geodesic, or on the straight line", () => {
  fc.assert(
    fc.property(ring, fc.nat(), (drawn, turn) => {
      const k = turn % (drawn.length - 1)
      const [a, b] = [drawn[k]!, drawn[k + 1]!]
      fc.pre(Math.abs(a[0] - b[0]) < 180)
      const halves: ["geodesic" | "rfc7946", Position][] = [
        ["geodesic", midpoint(a, b)],
        ["rfc7946", [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]],
      ]
      for (const [edges, half] of halves) {
        const finer = [...drawn.slice(0, k + 1), half, ...drawn.slice(k + 1)]
        expectSameArea(signedRingArea(finer, { edges }), signedRingArea(drawn, { edges }), drawn)
      }
    }),
  )
})

test("is mirrored at the equator and at a meridian", () => {
  fc.assert(
    fc.property(ring, kinds, (drawn, edges) => {
      const area = signedRingArea(drawn, { edges })
      expectSameArea(
        -signedRingArea(
          drawn.map(([x, y]): Position => [x, -y]),
          { edges },
        ),
        area,
        drawn,
      )
      expectSameArea(
        -signedRingArea(
          drawn.map(([x, y]): Position => [-x, y]),
          { edges },
        ),
        area,
        drawn,
      )
    }),
  )
})

test("does not change when a ring is moved in longitude", () => {
  fc.assert(
    fc.property(ring, kinds, fc.double({ min: -360, max: 360, noNaN: true }), (drawn, edges, shift) => {
      const moved = drawn.map(([x, y]): Position => [x + shift, y])
      expectSameArea(signedRingArea(moved, { edges }), signedRingArea(drawn, { edges }), drawn)
    }),
  )
})

test("does not depend on the order of parts, and holes never add", () => {
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 5 }), (rings) => {
      const parts = rings.map((drawn) => [drawn])
      const whole = areaSquareMetres(parts)
      expect(Math.abs(areaSquareMetres(parts.toReversed()) / whole - 1)).toBeLessThan(1e-14)
      const [outer, ...holes] = rings
      expect(areaSquareMetres([[outer!, ...holes]])).toBeLessThanOrEqual(areaSquareMetres([[outer!]]))
    }),
  )
})
