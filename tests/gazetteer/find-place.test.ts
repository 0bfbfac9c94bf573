import { expect, test } from "vitest"
import { findPlace } from "../../src/gazetteer/find-place.js"
import { corpus } from "../support/corpus.js"

const found = (text: string): string => {
  const search = findPlace(text, corpus.places)
  return search.kind === "found" ? search.place.id : search.kind
}

test.each([
  ["al-sukhnah", "al-sukhnah"],
  ["Sukhnah", "al-sukhnah"],
  ["As-Sukhnah", "al-sukhnah"],
  ["SUKHNA", "al-sukhnah"],
  ["السخنة", "al-sukhnah"],
  ["سخنه", "al-sukhnah"],
  ["Tadmur", "palmyra"],
  ["تدمر", "palmyra"],
  ["Deir Ezzor", "deir-ez-zor"],
  ["دير الزور", "deir-ez-zor"],
  ["إثريا", "ithriya"],
  ["El Kowm", "al-kawm"],
  ["Al Sukhnah", "al-sukhnah"],
  ["al kawm", "al-kawm"],
  ["Sokhneh", "al-sukhnah"],
  ["Taiyba", "al-taybah"],
  ["At Tayyiba", "al-taybah"],
  ["Al Mayadeen", "al-mayadin"],
  ["Deir ez Zour", "deir-ez-zor"],
  ["Busayra", "al-busayrah"],
])("%s is %s", (text, id) => {
  expect(found(text)).toBe(id)
})

test("a spelling that sounds like two places offers both", () => {
  const search = findPlace("Bosayra", corpus.places)
  expect(search.kind === "ambiguous" && search.places.map(({ id }) => id).toSorted()).toEqual([
    "al-basiri",
    "al-busayrah",
  ])
})

test("sounding alike takes no place for another: Suwayda is not Sadad, nor Hims Hama", () => {
  expect([found("Suwayda"), found("Hims"), found("Himah"), found("Hamma")]).toEqual([
    "unknown",
    "homs",
    "unknown",
    "hama",
  ])
})

test("an unknown name gets the nearest ones", () => {
  const search = findPlace("Palmira", corpus.places)
  expect(search.kind === "unknown" && search.nearest.map(({ id }) => id)).toContain("palmyra")
})

test("every place is found by its id and by both its names, and no other is", () => {
  for (const { id, name } of corpus.places) {
    expect([id, found(name.en), found(name.ar)]).toEqual([id, id, id])
  }
})
