import geographiclib from "geographiclib-geodesic"
import { describe, expect, test } from "vitest"
import { closeNeck } from "../../src/analysis/close-neck.js"
import type { Neck } from "../../src/analysis/neck.js"
import { necks } from "../../src/analysis/necks.js"
import { pockets } from "../../src/analysis/pockets.js"
import { areaSquareMetres } from "../../src/geometry/area.js"
import { areaFault } from "../../src/geometry/area-fault.js"
import { geodesicDirect } from "../../src/geometry/geodesic-direct.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import { locateInArea } from "../../src/geometry/locate-in-area.js"
import { nearestOnArea } from "../../src/geometry/nearest-on-area.js"
import { intersectAreas, subtractAreas } from "../../src/geometry/overlay.js"
import { corpus, mapOf, snapshots } from "../support/corpus.js"
import { straightness } from "../support/straightness.js"

/** Every neck of every actor on every map, small ones and shallow ones too, so that there is something to hold to the laws. */
const OPTIONS = { minAreaSquareMetres: 1e4, minProminence: 1.02 }
const SEARCHES = [...snapshots.keys()].flatMap((date) => {
  const map = mapOf(date)
  return [...map.areas.keys()].map((closing) => ({ date, closing, map, found: necks(map, { closing, ...OPTIONS }) }))
})
const CASES = SEARCHES.flatMap(({ found, ...search }) =>
  found.map((neck, number) => ({ ...search, found, neck, number })),
)
const widths = ({ legs }: Neck): number[] => legs.map(({ widthMetres }) => widthMetres.value)

test("the five maps have necks to speak of", () => {
  expect(snapshots.size).toBe(5)
  expect(CASES.length).toBeGreaterThan(10)
})

describe.each(CASES)("$date, $closing, neck $number", ({ map, closing, found, neck }) => {
  const ground = map.areas.get(closing)!

  test("every leg ends on the boundary, keeps to open ground, and is as long as GeographicLib says", () => {
    for (const { ends, widthMetres } of neck.legs) {
      const [a, b] = [ends[0].position, ends[1].position]
      // An end in the middle of an edge is on its geodesic, to a micrometre.
      for (const position of [a, b]) expect(nearestOnArea(position, ground).metres).toBeLessThan(1e-5)
      const { s12 } = geographiclib.Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0])
      expect(Math.abs(widthMetres.value - s12!)).toBeLessThan(1e-6)
      const { azimuth, metres } = geodesicInverse(a, b)
      for (let part = 1; part < 20; part++) {
        const place = geodesicDirect(a, azimuth, (part * metres) / 20)
        expect(locateInArea(place, ground)).toBe("outside")
        expect(locateInArea(place, map.theatre!)).toBe("inside")
      }
    }
    expect(neck.widthMetres.value).toBeCloseTo(
      widths(neck).reduce((sum, width) => sum + width, 0),
      6,
    )
    expect(widths(neck)).toEqual(widths(neck).toSorted((p, q) => q - p))
  })

  test("the ground cut off is open, and held by those whom it names", () => {
    const { cutOff, cutOffSquareMetres, heldBy, legs } = neck
    expect(cutOffSquareMetres.value).toBeGreaterThan(OPTIONS.minAreaSquareMetres)
    expect(cutOffSquareMetres.value).toBe(areaSquareMetres(cutOff))
    const slack = straightness(cutOff, legs) + 100
    expect(areaSquareMetres(intersectAreas(cutOff, ground))).toBeLessThan(slack)
    expect(heldBy.map(({ actor }) => actor)).not.toContain(closing)
    const held = heldBy.reduce((sum, { squareMetres }) => sum + squareMetres, 0)
    // Actors below 100 m² are left out.
    expect(Math.abs(held - cutOffSquareMetres.value)).toBeLessThan(slack + 100 * map.areas.size)
  })

  test("places inside are inside, and no others are", () => {
    for (const place of map.places) {
      expect(neck.places.includes(place.id)).toBe(locateInArea(place.position, neck.cutOff) === "inside")
    }
    for (const id of neck.places) expect(corpus.places.some((place) => place.id === id)).toBe(true)
  })

  test("intervals hold their values, and shares are shares", () => {
    for (const { value, low, high } of [
      neck.widthMetres,
      neck.cutOffSquareMetres,
      ...neck.legs.map((leg) => leg.widthMetres),
    ]) {
      if (low === null || high === null) continue
      expect(low).toBeLessThanOrEqual(value)
      expect(high).toBeGreaterThanOrEqual(value)
    }
    expect(neck.prominence).toBeGreaterThanOrEqual(OPTIONS.minProminence)
    expect(neck.depthMetres).toBeGreaterThan(0)
    expect(neck.shareOfOpenGround).toBeGreaterThan(0)
    expect(neck.shareOfOpenGround).toBeLessThan(1)
  })

  test("what it lies within is larger and holds it", () => {
    if (neck.within === null) return
    const holder = found[neck.within]!
    expect(holder.cutOffSquareMetres.value).toBeGreaterThan(neck.cutOffSquareMetres.value)
    const outside = areaSquareMetres(subtractAreas(neck.cutOff, holder.cutOff))
    // Nested pockets overlap but for a part that the two necks cut differently.
    expect(outside).toBeLessThan(neck.cutOffSquareMetres.value / 2)
  })

  test("closed, it makes a valid map with a pocket of the promised size", () => {
    const after = closeNeck(map, neck, { closing, corridorMetres: 100 })
    for (const area of after.areas.values()) expect(areaFault(area)).toBeNull()
    const taken = subtractAreas(after.areas.get(closing)!, ground)
    const promised = neck.cutOffSquareMetres.value - areaSquareMetres(intersectAreas(taken, neck.cutOff))
    const closed = pockets(after, { closing, minAreaSquareMetres: 0 }).map(({ squareMetres }) => squareMetres.value)
    const nearest = Math.min(...closed.map((size) => Math.abs(size - promised)))
    expect(nearest).toBeLessThan(1e-6 * promised + straightness(neck.cutOff, neck.legs) + 100)
  })
})

test.each(SEARCHES)("no two necks of $closing on $date are one", ({ found }) => {
  const keys = found.map(({ legs }) =>
    legs
      .flatMap(({ ends }) => ends.map(({ position: [x, y] }) => `${x.toFixed(4)} ${y.toFixed(4)}`))
      .toSorted()
      .join(),
  )
  expect(new Set(keys).size).toBe(keys.length)
})
