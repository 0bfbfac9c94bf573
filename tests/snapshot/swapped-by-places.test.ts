import { readFileSync } from "node:fs"
import type { Feature, FeatureCollection } from "geojson"
import { expect, test } from "vitest"
import { validateFile } from "../../src/model/validate-file.js"
import { corpus } from "../support/corpus.js"

const { places } = corpus
const point = (name: unknown, coordinates: readonly number[]): Feature => ({
  type: "Feature",
  properties: { name },
  geometry: { type: "Point", coordinates: [...coordinates] },
})
const snapshot = (day: string): FeatureCollection =>
  JSON.parse(readFileSync(new URL(`../../geodata/snapshots/${day}.geojson`, import.meta.url), "utf8"))

async function suspected(features: readonly Feature[], name = "map.geojson") {
  const { issues } = await validateFile(name, JSON.stringify({ type: "FeatureCollection", features }), { places })
  return issues.filter(({ code }) => code === "position-swapped-suspected")
}

/** The same geometry with the first two numbers of each position in each other's place. */
function swapped<T>(value: T): T {
  if (!Array.isArray(value)) return value
  return (typeof value[0] === "number" ? [value[1], value[0]] : value.map(swapped)) as T
}

const areasOf = (day: string): Feature[] =>
  snapshot(day)
    .features.filter(({ properties }) => properties?.["kind"] === "area")
    .map(({ geometry }) => ({ type: "Feature", properties: { actor: "x" }, geometry }))
const swappedFeature = (feature: Feature): Feature =>
  ({
    ...feature,
    geometry: { ...feature.geometry, coordinates: swapped((feature.geometry as GeoJSON.Polygon).coordinates) },
  }) as Feature

const palmyra = places.find(({ id }) => id === "palmyra" || id === "tadmur")!

test("one named point that is swapped is told, though the file has nothing else", async () => {
  for (const name of [palmyra.name.en, palmyra.name.ar, palmyra.name, palmyra.name.en.toUpperCase()]) {
    const issues = await suspected([point(name, palmyra.position.toReversed())])
    expect(issues).toMatchObject([{ path: ["features", 0], severity: "warning", allowed: palmyra.position }])
  }
})

test("a named point where it should be, or where nobody would look for it, is not", async () => {
  expect(await suspected([point(palmyra.name.en, palmyra.position)])).toEqual([])
  // Palmyra in New York, and a street of that name in Kayseri: neither is the one of the gazetteer when swapped.
  expect(await suspected([point("Palmyra", [-77.23, 43.06]), point("Palmyra", [35.48, 38.72])])).toEqual([])
})

test("every place of the gazetteer is told when swapped, but those that swapping moves too little", async () => {
  const missed: string[] = []
  for (const place of places) {
    const issues = await suspected([point(place.name.ar, place.position.toReversed())])
    if (issues.length === 0) missed.push(place.id)
    expect(await suspected([point(place.name.ar, place.position)]), place.id).toEqual([])
  }
  for (const id of missed) {
    const [x, y] = places.find((place) => place.id === id)!.position
    // 50 km are 0.45 degrees of latitude; swapping moves by the difference of the two in both.
    expect(Math.abs(x - y), id).toBeLessThan(0.5)
  }
})

test("a control map that is swapped as a whole is told once, by the ground of all known places", async () => {
  for (const day of ["2016-03-21", "2017-08-13", "2017-10-10"]) {
    const areas = areasOf(day)
    expect(await suspected(areas), day).toEqual([])
    const issues = await suspected(areas.map(swappedFeature))
    expect(issues, day).toMatchObject([{ path: [], severity: "warning" }])
    expect(issues[0]!.message).toMatch(/^the file reaches from \[/)
  }
})

test.each([
  ["Turkey", [26, 36, 45, 42]],
  ["Cyprus", [32.3, 34.5, 34.6, 35.7]],
  ["Adana and its surroundings", [34.9, 36.6, 36.4, 37.6]],
  ["Kayseri", [35.2, 38.5, 35.8, 39]],
  ["all of Syria", [35.7, 32.3, 42.4, 37.3]],
  ["Idlib, which lies at home either way", [36, 35.5, 37, 36.3]],
  ["Donbas", [36.5, 46.9, 40, 50]],
])("a map of %s raises no suspicion", async (_, [west, south, east, north]) => {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const area = { type: "Feature", properties: { actor: "x" }, geometry: { type: "Polygon", coordinates: [ring] } }
  expect(await suspected([area as Feature])).toEqual([])
})

test("a table whose columns are swapped is told row by row", async () => {
  const rows = places
    .filter(({ position: [x, y] }) => Math.abs(x - y) > 1)
    .slice(0, 3)
    .map(({ name, position: [x, y] }) => `${name.en},${y},${x},gov`)
  const { issues } = await validateFile("places.csv", `name,lon,lat,holder\n${rows.join("\n")}\n`, { places })
  expect(issues.filter(({ code }) => code === "position-swapped-suspected").map(({ path }) => path)).toEqual([
    ["row", 2],
    ["row", 3],
    ["row", 4],
  ])
})
