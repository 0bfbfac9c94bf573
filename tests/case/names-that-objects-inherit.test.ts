import { expect, test } from "vitest"
import { validateGeoJson } from "../../src/model/validate-geojson.js"
import { namesOf } from "../../src/view/names.js"
import { snapshots } from "../support/corpus.js"

/** Names that every object answers to, though nobody gave it them. */
const INHERITED = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"]

test.each(INHERITED)("ground of an actor called %s is called after it", (id) => {
  expect(namesOf({ places: [], actors: [] }).ground(id)).toEqual({ en: `the ground of ${id}`, ar: `أرض ${id}` })
})

test.each(INHERITED)("a snapshot may not use %s where words are looked up", (word) => {
  const snapshot = JSON.parse(snapshots.get("2017-08-13")!) as {
    features: { properties: { kind: string; placeKind?: string } }[]
  }
  snapshot.features.find(({ properties }) => properties.kind === "place")!.properties.placeKind = word
  expect(validateGeoJson(JSON.stringify(snapshot)).issues).toMatchObject([{ code: "snapshot-malformed" }])
})
