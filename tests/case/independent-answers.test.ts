import geographiclib from "geographiclib-geodesic"
import { describe, expect, test } from "vitest"
import { advance } from "../../src/analysis/advance.js"
import { areas } from "../../src/analysis/areas.js"
import { change } from "../../src/analysis/change.js"
import { distancesToFronts } from "../../src/analysis/distances-to-fronts.js"
import { forceAt } from "../../src/analysis/force-at.js"
import { fronts } from "../../src/analysis/fronts.js"
import { gap } from "../../src/analysis/gap.js"
import type { Neck } from "../../src/analysis/neck.js"
import type { Area, Position } from "../../src/geometry/position.js"
import { bruteForceDistance } from "../support/brute-force-distance.js"
import { mapOf, snapshots } from "../support/corpus.js"
import { overlayByGeos } from "../support/geos.js"

/*
 * Answers of the corpus, each reached a second time without code of the library: shapes come from the committed text by
 * JSON.parse, lengths and areas from GeographicLib, overlays from GEOS, distances by trying every vertex and edge.
 */

const earth = geographiclib.Geodesic.WGS84
const DATES = [...snapshots.keys()]

interface PlainFeature {
  readonly properties: Readonly<Record<string, string>>
  readonly geometry: { readonly type: string; readonly coordinates: never }
}

const featuresOf = (date: string, kind: string): PlainFeature[] =>
  (JSON.parse(snapshots.get(date)!) as { features: PlainFeature[] }).features.filter(
    ({ properties }) => properties["kind"] === kind,
  )
const plainArea = ({ geometry: { type, coordinates } }: PlainFeature): Area =>
  type === "Polygon" ? [coordinates] : coordinates
const groundOf = (date: string, actor: string): Area =>
  featuresOf(date, "area")
    .filter(({ properties }) => properties["actor"] === actor)
    .flatMap(plainArea)

const inverse = (p: Position, q: Position): number => earth.Inverse(p[1], p[0], q[1], q[0]).s12!
const lengthOf = (line: readonly Position[]): number =>
  line.slice(1).reduce((sum, position, i) => sum + inverse(line[i]!, position), 0)

/** Outer rings less holes, by GeographicLib's polygons with geodesic edges. */
function squareMetresOf(area: Area): number {
  const sizeOf = (ring: readonly Position[]): number => {
    const polygon = earth.Polygon(false)
    for (const [longitude, latitude] of ring.slice(1)) polygon.AddPoint(latitude, longitude)
    return Math.abs(polygon.Compute(false, true).area!)
  }
  return area.reduce(
    (sum, rings) => sum + rings.reduce((part, ring, i) => part + (i === 0 ? 1 : -1) * sizeOf(ring), 0),
    0,
  )
}

describe.each(DATES)("the map of %s", (date) => {
  const map = mapOf(date)

  test("ground of every party, and of all together", () => {
    const found = areas(map)
    for (const { actor, squareMetres } of found.areas) {
      const size = squareMetresOf(groundOf(date, actor))
      // A thousandth of a square metre beside it: GeographicLib adds up numbers as large as the earth's surface.
      expect(Math.abs(squareMetres.value - size)).toBeLessThan(1e-12 * size + 1e-3)
    }
    const theatre = squareMetresOf(featuresOf(date, "theatre").flatMap(plainArea))
    // Parties' edges along the theatre's are cut where fronts end, and bulge less than the whole edge.
    expect(Math.abs(found.total / theatre - 1)).toBeLessThan(1e-6)
  })

  test("length of the front between every two parties", () => {
    const lengths = new Map<string, number>()
    for (const { properties, geometry } of featuresOf(date, "front")) {
      const pair = [properties["left"], properties["right"]].toSorted().join("|")
      lengths.set(pair, (lengths.get(pair) ?? 0) + lengthOf(geometry.coordinates))
    }
    const found = fronts(map)
    expect(found.map(({ between }) => between.join("|")).toSorted()).toEqual([...lengths.keys()].toSorted())
    for (const { between, metres } of found) {
      expect(Math.abs(metres - lengths.get(between.join("|"))!)).toBeLessThan(1e-6)
    }
  })

  test("distance from places to every front, by trying every edge", () => {
    for (const place of map.places.filter((_, i) => i % 25 === 0)) {
      for (const { between, metres } of distancesToFronts(map, { position: place.position })) {
        const lines = featuresOf(date, "front").filter(
          ({ properties }) => [properties["left"], properties["right"]].toSorted().join() === between.join(),
        )
        const least = bruteForceDistance(
          [[place.position]],
          lines.map(({ geometry }) => geometry.coordinates as readonly Position[]),
        )
        expect(Math.abs(metres.value - least)).toBeLessThan(1e-6)
      }
    }
  })
})

describe("the gap of 13 August 2017", () => {
  const map = mapOf("2017-08-13")
  const gov = groundOf("2017-08-13", "gov")
  const found = gap(map, { actor: "gov", from: forceAt(map, "al-sukhnah"), to: forceAt(map, "al-kadir") })
  const { neck } = found as { neck: Neck }
  const [a, b] = neck.ends.map(({ position }) => position) as [Position, Position]

  test("is as long as GeographicLib says, and no end can be moved along its bank to shorten it", () => {
    expect(Math.abs(neck.widthMetres.value - inverse(a, b))).toBeLessThan(1e-6)
    const banks = gov.flat().flatMap((ring) => ring.slice(1).map((to, i) => [ring[i]!, to] as const))
    for (const [near, far] of [
      [a, b],
      [b, a],
    ] as const) {
      // The bank within 20 km of one end: its nearest point to the other end is that end.
      const bank = banks.filter((edge) => bruteForceDistance([[near]], [edge]) < 20_000)
      expect(bank.length).toBeGreaterThan(2)
      expect(Math.abs(bruteForceDistance([[far]], bank) - neck.widthMetres.value)).toBeLessThan(1e-5)
    }
  })

  test("would cut off what GEOS leaves behind it, by GeographicLib's area", () => {
    const open = overlayByGeos("difference", featuresOf("2017-08-13", "theatre").flatMap(plainArea), gov)
    // A cut 2 cm wide, a little longer than the leg.
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
    const [long, wide] = [1e-6 / Math.hypot(dx, dy), 1e-7 / Math.hypot(dx, dy)]
    const corner = (end: Position, along: number, across: number): Position => [
      end[0] + along * long * dx - across * wide * dy,
      end[1] + along * long * dy + across * wide * dx,
    ]
    const cut = [corner(a, -1, -1), corner(b, 1, -1), corner(b, 1, 1), corner(a, -1, 1)]
    const parts = overlayByGeos("difference", open, [[[...cut, cut[0]!]]])
    const sizes = parts.map((part) => squareMetresOf([part]))
    const nearest = Math.min(...sizes.map((size) => Math.abs(neck.cutOffSquareMetres.value / size - 1)))
    expect(nearest).toBeLessThan(1e-6)
  })
})

test("ground gained and lost is what GEOS leaves of two grounds, by GeographicLib's area", () => {
  for (const [i, date] of DATES.slice(1).entries()) {
    for (const { actor, gainedSquareMetres, lostSquareMetres } of change(mapOf(DATES[i]!), mapOf(date), {
      displacement: false,
    }).changes) {
      const [was, is] = [groundOf(DATES[i]!, actor), groundOf(date, actor)]
      const gained = squareMetresOf(overlayByGeos("difference", is, was))
      const lost = squareMetresOf(overlayByGeos("difference", was, is))
      // An edge that is cut in two bulges less than the whole: docs/methods/change.md, "Limits".
      expect(Math.abs(gainedSquareMetres - gained)).toBeLessThan(1e5)
      expect(Math.abs(lostSquareMetres - lost)).toBeLessThan(1e5)
      expect(gainedSquareMetres - lostSquareMetres).toBeCloseTo(squareMetresOf(is) - squareMetresOf(was), 0)
    }
  }
})

test("the farthest advance is the farthest vertex of gained ground from the ground before, or farther between vertices", () => {
  const [before, after] = ["2016-06-15", "2017-08-13"] as const
  const found = advance(mapOf(before), mapOf(after), { actor: "gov" })
  if (found.kind !== "advance") throw new Error("no advance")
  const was = groundOf(before, "gov").flat()
  const gained = overlayByGeos("difference", groundOf(after, "gov"), groundOf(before, "gov"))
  const sample = gained.flat(2).filter((_, i) => i % 10 === 0)
  const far = sample.map((vertex) => bruteForceDistance([[vertex]], was))
  expect(found.metres.value).toBeGreaterThan(Math.max(...far) - 1e-3)
  expect(Math.abs(bruteForceDistance([[found.witness[1]]], was) - found.metres.value)).toBeLessThan(1e-3)
  expect(Math.abs(inverse(...found.witness) - found.metres.value)).toBeLessThan(1e-3)
})
