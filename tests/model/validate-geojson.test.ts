import geographiclib from "geographiclib-geodesic"
import type { GeoJsonProperties } from "geojson"
import { expect, test } from "vitest"
import { validateGeoJson } from "../../src/model/validate-geojson.js"
import { snapshots } from "../support/corpus.js"

type Place = [number, number]

const square = (west: number, south: number, size = 1): Place[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const feature = (properties: GeoJsonProperties, ...rings: Place[][]) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: rings },
})
const collection = (...features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features })
const issuesOf = (text: string) => validateGeoJson(text, { fileName: "2017-08-13.geojson" }).issues
const codes = (text: string): string[] => issuesOf(text).map(({ code }) => code)

test("a map whose areas meet along their borders has no issues", () => {
  expect(codes(collection(feature({ actor: "a" }, square(0, 0)), feature({ actor: "b" }, square(1, 0))))).toEqual([])
})

test.each([...snapshots.keys()])("the snapshot of %s is valid", (date) => {
  const { valid, issues } = validateGeoJson(snapshots.get(date)!, { fileName: `${date}.geojson` })
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([])
  expect(valid).toBe(true)
})

test.each([
  ["points", { type: "Point", coordinates: [1, 2] }],
  ["a null geometry", { type: "Feature", properties: null, geometry: null }],
  ["no features", { type: "FeatureCollection", features: [] }],
  [
    "heights",
    {
      type: "LineString",
      coordinates: [
        [1, 2, 300],
        [2, 3, 400],
      ],
    },
  ],
  ["foreign members", { type: "FeatureCollection", features: [], name: "x", generator: { version: [1, [2]] } }],
  ["a collection of geometries", { type: "GeometryCollection", geometries: [{ type: "Point", coordinates: [1, 2] }] }],
])("GeoJSON that is no control map is valid, and hears what it lacks: %s", (_, value) => {
  const { valid, issues } = validateGeoJson(JSON.stringify(value))
  expect(valid).toBe(true)
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([["no-ground", "warning"]])
})

test("an overlap of two actors tells who, where and how much", () => {
  const text = collection(feature({ actor: "a" }, square(0, 0)), feature({ actor: "b" }, square(0.5, 0)))
  const half = geographiclib.Geodesic.WGS84.Polygon()
  for (const [longitude, latitude] of [
    [0.5, 0],
    [1, 0],
    [1, 1],
    [0.5, 1],
  ] as const)
    half.AddPoint(latitude, longitude)
  expect(issuesOf(text)).toMatchObject([
    { code: "actors-overlap", path: ["features", 1], unit: "m2", message: expect.stringMatching(/"a" and to "b"/) },
  ])
  expect(issuesOf(text)[0]!.found as number).toBeCloseTo(half.Compute(false, true).area!, 0)
})

test("three actors on one ground are told pair by pair, and each pair once", () => {
  const found = issuesOf(collection(...["a", "b", "c"].map((actor, i) => feature({ actor }, square(0.2 * i, 0.2 * i)))))
  expect(found.map(({ message }) => /is given to "(\w)" and to "(\w)"/.exec(message)?.slice(1).join(""))).toEqual([
    "ab",
    "ac",
    "bc",
  ])
})

test("a place stands on the wrong side if it is farther from its holder's ground than its radius", () => {
  const map = (radiusMetres: number, holder = "a") =>
    collection(feature({ actor: "a" }, square(0, 0)), feature({ actor: "b" }, square(1, 0)), {
      type: "Feature",
      properties: { holder, radiusMetres },
      geometry: { type: "Point", coordinates: [1.01, 0.5] },
    })
  // 0.01° of longitude at half a degree north: 1,113 m.
  expect(codes(map(1000))).toEqual(["place-on-wrong-side"])
  expect(codes(map(1200))).toEqual([])
  expect(codes(map(0, "b"))).toEqual([])
  expect(codes(map(1200, "contested"))).toEqual([])
  expect(codes(map(1000, "contested"))).toEqual(["place-on-wrong-side"])
})

test("an actor that a snapshot does not introduce is unknown", () => {
  const snapshot = JSON.parse(snapshots.get("2017-08-13")!) as {
    features: { properties: { actor?: string; kind: string } }[]
  }
  snapshot.features.find(({ properties }) => properties.kind === "area")!.properties.actor = "nato"
  expect(codes(JSON.stringify(snapshot))).toContain("actor-unknown")
})

test("only the head of a snapshot makes a map of it, and a broken one is told, not trusted", () => {
  const broken = (frontline: unknown) =>
    JSON.stringify({
      type: "FeatureCollection",
      frontline,
      features: [feature({ kind: "area", actor: 5 }, square(0, 0))],
    })
  expect(codes(broken({ format: "frontline-snapshot", actors: 5 }))).toContain("snapshot-malformed")
  expect(codes(broken(5))).not.toContain("snapshot-malformed")
  expect(codes(broken(null))).not.toContain("snapshot-malformed")
})

test("more actors than can be laid over one another are told so, and the rest is checked", () => {
  const many = Array.from({ length: 101 }, (_, i) => feature({ actor: `a${i}` }, square(i, 0)))
  expect(codes(collection(...many))).toEqual(["map-not-checked"])
})

test("of each code a hundred are listed and the rest counted", () => {
  const open = Array.from({ length: 250 }, (_, i) => feature({ actor: "a" }, square(i / 10, 0, 0.05).slice(0, 4)))
  const turned = Array.from({ length: 130 }, (_, i) => feature({ actor: "a" }, square(i / 10, 1, 0.05).toReversed()))
  const issues = issuesOf(collection(...open, ...turned))
  const listed = (code: string) => issues.filter((issue) => issue.code === code)
  expect(listed("ring-not-closed")).toHaveLength(100)
  expect(listed("more-errors")).toMatchObject([{ found: 150, allowed: 100, severity: "error" }])
  expect(listed("ring-orientation")).toHaveLength(100)
  expect(listed("more-warnings")).toMatchObject([{ found: 30, severity: "warning" }])
})

test("the sound features survive the broken ones", () => {
  const good = feature({ actor: "a" }, square(0, 0))
  const { sound, valid } = validateGeoJson(collection(feature({ actor: "b" }, square(3, 0).slice(0, 3)), good, 7))
  expect(valid).toBe(false)
  expect(sound).toEqual({ type: "FeatureCollection", features: [good] })
})

test("actors named after what objects inherit are actors like any other", () => {
  for (const actor of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    const other = feature({ actor: "b" }, square(0.5, 0))
    const text = collection(feature({ actor }, square(0, 0)), other)
    expect(codes(text)).toEqual(["actors-overlap"])
    expect(codes(text.replace('{"actor":', '{"__proto__":{"actor":"c"},"actor":'))).toEqual(["actors-overlap"])
  }
  expect(({} as Record<string, unknown>)["actor"]).toBeUndefined()
})

test("a property of that name that an object only inherits names no actor", () => {
  const text = collection(feature({}, square(0, 0)))
  expect(validateGeoJson(text, { actorProperty: "constructor", fileName: "2017-08-13" }).issues).toMatchObject([
    { code: "actor-missing" },
  ])
})
