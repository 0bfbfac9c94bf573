import type { FeatureCollection } from "geojson"
import { expect, test } from "vitest"
import { controlMapOf } from "../../src/model/control-map-of.js"
import { snapshotOf } from "../../src/model/snapshot-of.js"
import { mapOf, snapshots } from "../support/corpus.js"

const ring = [
  [38, 35],
  [39, 35],
  [39, 36],
  [38, 36],
  [38, 35],
]
const polygon = { type: "Polygon" as const, coordinates: [ring] }
const collection = (...properties: (Record<string, unknown> | null)[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: properties.map((one) => ({ type: "Feature", properties: one, geometry: polygon })),
})

test("areas belong to the actor that their property names; several features of one actor are its parts", () => {
  const map = controlMapOf(collection({ actor: "a" }, { actor: "b" }, { actor: "a" }))
  expect([...map.areas].map(([actor, area]) => [actor, area.length])).toEqual([
    ["a", 2],
    ["b", 1],
  ])
  expect(map.actors.map(({ id }) => id)).toEqual(["a", "b"])
})

test("another property can be named, and a number is a name too", () => {
  expect([...controlMapOf(collection({ side: 1 }, { side: 2 }), { actorProperty: "side" }).areas.keys()]).toEqual([
    "1",
    "2",
  ])
})

test("areas without an actor are one actor named area, whatever kind of document they come in", () => {
  expect([...controlMapOf(collection(null, {})).areas]).toEqual([["area", [polygon.coordinates, polygon.coordinates]]])
  expect([...controlMapOf(polygon).areas.keys()]).toEqual(["area"])
  expect([...controlMapOf({ type: "GeometryCollection", geometries: [polygon] }).areas.keys()]).toEqual(["area"])
})

test("points, lines and empty geometries are passed over; a third coordinate is dropped", () => {
  const map = controlMapOf({
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: null, geometry: { type: "Point", coordinates: [1, 2] } },
      { type: "Feature", properties: null, geometry: null as never },
      {
        type: "Feature",
        properties: null,
        geometry: { type: "Polygon", coordinates: [ring.map(([x, y]) => [x!, y!, 500])] },
      },
    ],
  })
  expect([...map.areas.values()]).toEqual([[[ring]]])
})

test("a name that reaches for a prototype is only a name", () => {
  const map = controlMapOf(collection({ actor: "__proto__" }, { actor: "constructor" }))
  expect([...map.areas.keys()]).toEqual(["__proto__", "constructor"])
})

test("a snapshot brings its theatre, fronts, places, claims and attribution along", () => {
  const map = mapOf("2017-08-13")
  expect(map.date).toBe("2017-08-13")
  expect(map.theatre).not.toBeNull()
  expect(map.fronts.length).toBeGreaterThan(20)
  expect(map.places.find(({ id }) => id === "al-sukhnah")).toMatchObject({ holder: "gov", claim: "001-27" })
  expect(map.claims["001-27"]?.paragraph).toBe(2)
  expect(map.attribution.length).toBeGreaterThan(0)
})

test.each([...snapshots.keys()])("the snapshot of %s survives being read and written", (date) => {
  const map = mapOf(date)
  const written = snapshotOf(map)
  expect(controlMapOf(written)).toEqual(map)
  // The reports that the lines rest on, and not those of claims about places that other days' reports made.
  const { reports } = JSON.parse(snapshots.get(date)!).frontline
  expect(written).toMatchObject({ frontline: { reports } })
})
