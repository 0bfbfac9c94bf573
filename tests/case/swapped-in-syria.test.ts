import { readFileSync } from "node:fs"
import type { Feature, FeatureCollection, Point } from "geojson"
import { expect, test } from "vitest"
import { parseGeoJson } from "../../src/snapshot/parse-geojson.js"

const gazetteer = JSON.parse(
  readFileSync(new URL("../../geodata/gazetteer.geojson", import.meta.url), "utf8"),
) as FeatureCollection
const places = gazetteer.features.filter(({ geometry }) => geometry.type === "Point") as Feature<Point>[]

const suspected = (points: readonly (readonly number[])[]): (string | number | undefined)[] =>
  parseGeoJson(
    JSON.stringify({
      type: "FeatureCollection",
      features: points.map((coordinates) => ({
        type: "Feature",
        properties: null,
        geometry: { type: "Point", coordinates },
      })),
    }),
  )
    .issues.filter(({ code }) => code === "position-swapped-suspected")
    .map(({ path }) => path[1])

/** Places spread about a middle at which longitude and latitude are one degree apart; from a seed, the same each time. */
function cloud(seed: number, count: number): number[][] {
  let state = seed
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const normal = (): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next())
  return Array.from({ length: count }, () => [36.6 + 0.7 * normal(), 35.6 + 0.7 * normal()])
}

test("a place at the rim of a cloud in Syria is where it should be, though it would lie inside when swapped", () => {
  // The mouth of the Orontes, 35.97 E, 36.05 N: swapped it would lie among the others, as it stands 5 km beside them.
  const others = cloud(1, 300).filter(([x, y]) => x! > 36.02 && y! > 35 && y! < 37)
  expect(suspected([[35.97, 36.05], ...others])).toEqual([])
})

test("clouds of a thousand places raise no suspicion", () => {
  for (let seed = 1; seed <= 20; seed++) expect(suspected(cloud(seed, 1000)), `seed ${seed}`).toEqual([])
})

test("any one place of the gazetteer that was swapped is found, but for those that lie at home either way", () => {
  const all = places.map(({ geometry }) => geometry.coordinates)
  expect(suspected(all)).toEqual([])
  const found = all.filter(
    (_, k) => suspected(all.map((position, i) => (i === k ? position.toReversed() : position)))[0] === k,
  )
  // Of the others each lies within twice the widest gap of the gazetteer from some place even when swapped.
  expect(found.length / all.length).toBeGreaterThan(0.95)
})
