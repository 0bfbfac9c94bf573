import fc from "fast-check"
import { expect, test } from "vitest"
import type { Neck } from "../../src/analysis/neck.js"
import { necks } from "../../src/analysis/necks.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { geodesicDirect } from "../../src/geometry/geodesic-direct.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { locateInArea } from "../../src/geometry/locate-in-area.js"
import { midpoint } from "../../src/geometry/midpoint.js"
import { nearestOnArea } from "../../src/geometry/nearest-on-area.js"
import { subtractAreas } from "../../src/geometry/overlay.js"
import type { Area, Position, Ring } from "../../src/geometry/position.js"
import { seededRandom } from "../support/fractal-front.js"
import { seededGround } from "../support/seeded-ground.js"
import { bareMap } from "../support/shapes.js"
import { straightness } from "../support/straightness.js"

/** Seeded ground anywhere up to 70° from the equator, standing in open country or going round it. */
const ground: fc.Arbitrary<{ area: Area; seed: number; centre: Position }> = fc
  .record({
    seed: fc.integer({ min: 1, max: 100_000 }),
    isAround: fc.boolean(),
    latitude: fc.integer({ min: -70, max: 70 }),
  })
  .map(({ seed, isAround, latitude }) => {
    const centre: Position = [38, latitude]
    return { seed, centre, area: seededGround({ seed, isAround, centre }) }
  })
const RUNS = { numRuns: 8, seed: 20170813 }

const found = (area: Area): Neck[] => necks(bareMap({ x: area }), { closing: "x" })
/** What rounding of positions by a nanometre may do: to the width of a leg in metres, to the ground cut off in m². */
const ROUNDING = { metres: 0.001, squareMetres: 100 }
/** Every neck of one list has its own in the other, and none is left over. */
function expectSame(after: readonly Neck[], before: readonly Neck[]): void {
  const left = [...after]
  for (const neck of before) {
    const index = left.findIndex(
      (other) =>
        isOfWidths(other, neck, ROUNDING.metres) &&
        Math.abs(other.cutOffSquareMetres.value - neck.cutOffSquareMetres.value) < ROUNDING.squareMetres,
    )
    expect(index, `the neck of ${widthsOf(neck).join(" + ")} m is still there`).toBeGreaterThanOrEqual(0)
    left.splice(index, 1)
  }
  expect(left).toEqual([])
}
/** Every neck of the first list that is well above the thresholds has one in the other as wide, leg by leg. */
function expectKept(before: readonly Neck[], after: readonly Neck[], metres: number): void {
  for (const neck of before) {
    if (neck.prominence < 1.06 || neck.cutOffSquareMetres.value < 2e6) continue
    expect(
      after.some((other) => isOfWidths(other, neck, metres)),
      `the neck of ${widthsOf(neck).join(" + ")} m is still there`,
    ).toBe(true)
  }
}
const widthsOf = ({ legs }: Neck): number[] => legs.map(({ widthMetres }) => widthMetres.value)
const isOfWidths = (neck: Neck, other: Neck, metres: number): boolean => {
  const [own, others] = [widthsOf(neck), widthsOf(other)]
  return own.length === others.length && own.every((width, i) => Math.abs(width - others[i]!) < metres)
}
const mapRings = (area: Area, change: (ring: Ring, index: number) => Ring): Area =>
  area.map((rings) => rings.map(change))
/** The same line with a vertex in the middle of every edge. */
const withMiddles = (area: Area): Area =>
  mapRings(area, (ring) => [ring[0]!, ...ring.slice(1).flatMap((to, i) => [midpoint(ring[i]!, to), to])])

test("start vertices, the rings' direction and the order of parts change nothing", () => {
  fc.assert(
    fc.property(ground, fc.nat(), ({ area }, turn) => {
      const turned = mapRings(area, (ring, index) => {
        const open = ring.slice(0, -1)
        const start = (turn + index) % open.length
        return [...open.slice(start), ...open.slice(0, start + 1)]
      })
      const expected = found(area)
      expectSame(found(turned), expected)
      expectSame(found(mapRings(turned, (ring) => ring.toReversed())), expected)
      expectSame(found(turned.toReversed()), expected)
    }),
    RUNS,
  )
})

test("where on its parallel the map lies changes nothing", () => {
  fc.assert(
    fc.property(ground, fc.integer({ min: -210, max: 135 }), ({ area }, degrees) => {
      const shifted = mapRings(area, (ring) => ring.map(([x, y]): Position => [x + degrees, y]))
      expectSame(found(shifted), found(area))
    }),
    RUNS,
  )
})

test("a map turned about a point has the same necks, to 2 m a leg", () => {
  fc.assert(
    fc.property(ground, fc.integer({ min: 1, max: 359 }), ({ area, centre }, degrees) => {
      const turned = mapRings(area, (ring) =>
        ring.map((position) => {
          const { metres, azimuth } = geodesicInverse(centre, position)
          return geodesicDirect(centre, azimuth + degrees, metres)
        }),
      )
      const [before, after] = [found(area), found(turned)]
      expectKept(before, after, 2)
      expectKept(after, before, 2)
    }),
    RUNS,
  )
})

test("a metre of jitter leaves every neck where it is, to 2 m a leg", () => {
  fc.assert(
    fc.property(ground, ({ area, seed }) => {
      const random = seededRandom(seed)
      const jittered = mapRings(area, (ring) => {
        const open = ring.slice(0, -1).map((place) => geodesicDirect(place, 360 * random(), random()))
        return [...open, open[0]!]
      })
      const [before, after] = [found(area), found(jittered)]
      expectKept(before, after, 2)
      expectKept(after, before, 2)
    }),
    RUNS,
  )
})

test("vertices that are added on the line change no width by a millimetre", () => {
  fc.assert(
    fc.property(ground, ({ area }) => {
      const [before, after] = [found(area), found(withMiddles(area))]
      expectKept(before, after, 0.001)
      expectKept(after, before, 0.001)
    }),
    RUNS,
  )
})

test.each([
  { seed: 89, isAround: true, latitude: -14, was: "a funnel taken for a neck at its tip" },
  { seed: 204, isAround: true, latitude: -61, was: "a funnel taken for a neck at its tip" },
  { seed: 238, isAround: true, latitude: 61, was: "a funnel taken for a neck at its tip" },
  { seed: 269, isAround: true, latitude: -59, was: "a funnel taken for a neck at its tip" },
  { seed: 74, isAround: true, latitude: -69, was: "a line 2 mm too long, that was shortest on the plane" },
  { seed: 79, isAround: false, latitude: -62, was: "a leg at the second narrowest place of a strait" },
])("ground $seed keeps its necks when drawn finer ($was)", ({ seed, isAround, latitude }) => {
  const area = seededGround({ seed, isAround, centre: [38, latitude] })
  const [before, after] = [found(area), found(withMiddles(area))]
  expectKept(before, after, 0.001)
  expectKept(after, before, 0.001)
})

test("no leg leaves open ground, and no small shift of its ends makes it shorter", () => {
  fc.assert(
    fc.property(ground, ({ area }) => {
      for (const { legs } of found(area)) {
        for (const { ends, widthMetres } of legs) {
          const [a, b] = ends.map(({ position }) => position) as [Position, Position]
          const { metres, azimuth } = geodesicInverse(a, b)
          expect(Math.abs(metres - widthMetres.value)).toBeLessThan(1e-6)
          for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
            const place = geodesicDirect(a, azimuth, part * metres)
            // Edges of 7 km and less bulge by under a metre between their straight and their geodesic form.
            if (locateInArea(place, area) === "inside") expect(nearestOnArea(place, area).metres).toBeLessThan(1)
          }
          const [besideA, besideB] = [alongBoundary(area, a), alongBoundary(area, b)]
          expect(besideA.length).toBeGreaterThan(0)
          expect(besideB.length).toBeGreaterThan(0)
          const shifted = besideA.flatMap((p) => besideB.map((q) => geodesicInverse(p, q).metres))
          expect(Math.min(...shifted)).toBeGreaterThan(metres - 0.001)
        }
      }
    }),
    { ...RUNS, numRuns: 4 },
  )
})

test("areas are never negative, and nobody's share is counted twice", () => {
  fc.assert(
    fc.property(ground, fc.integer({ min: 1, max: 100_000 }), ({ area, seed }, other) => {
      const centre: Position = [38, Math.round(area[0]![0]![0]![1])]
      // Two other parties, neither on the closing actor's ground nor on the other's.
      const first = subtractAreas(seededGround({ seed: other, centre }), area)
      const second = subtractAreas(subtractAreas(seededGround({ seed: seed + other, centre }), area), first)
      const map = bareMap({ x: area, y: first, z: second })
      for (const { cutOff, cutOffSquareMetres, heldBy, depthMetres, legs } of necks(map, { closing: "x" })) {
        expect(cutOffSquareMetres.value).toBe(areaSquareMetres(cutOff))
        expect(cutOffSquareMetres.value).toBeGreaterThan(0)
        expect(depthMetres).toBeGreaterThan(0)
        for (const { squareMetres } of heldBy) expect(squareMetres).toBeGreaterThan(0)
        const held = heldBy.reduce((sum, { squareMetres }) => sum + squareMetres, 0)
        expect(held).toBeLessThan(cutOffSquareMetres.value + straightness(cutOff, legs) + 100)
      }
    }),
    RUNS,
  )
})

/** Places up to 200 m along the drawn boundary from a place on it, both ways. */
function alongBoundary(area: Area, place: Position): Position[] {
  return area.flat().flatMap((ring) =>
    ring.slice(1).flatMap((to, i) => {
      const from = ring[i]!
      const length = geodesicInverse(from, to)
      const start = geodesicInverse(from, place).metres
      const end = geodesicInverse(place, to).metres
      if (start + end - length.metres > 1e-5) return []
      return [-200, -50, -5, -1, 1, 5, 50, 200]
        .map((shift) => start + shift)
        .filter((along) => along >= 0 && along <= length.metres)
        .map((along) => geodesicDirect(from, length.azimuth, along))
    }),
  )
}
