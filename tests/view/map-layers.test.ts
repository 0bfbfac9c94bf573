import { expect, test } from "vitest"
import { mapLayers } from "../../src/view/map-layers.js"
import { mapOf } from "../support/corpus.js"

const map = mapOf("2017-08-13")

test("every actor, front and place of the map becomes a feature with what a style needs", () => {
  const layers = mapLayers(map)
  expect(layers.areas.features.map(({ properties }) => properties.actor)).toEqual([...map.areas.keys()])
  expect(layers.fronts.features.map(({ properties }) => properties.id)).toEqual(map.fronts.map(({ id }) => id))
  expect(layers.places.features.map(({ properties }) => properties.id)).toEqual(map.places.map(({ id }) => id))
})

test("prominent places and known ranks come before the rank of the kind", () => {
  const { places } = mapLayers(map, { prominent: ["al-kadir"], ranks: new Map([["palmyra", 2]]) })
  const of = (id: string) => places.features.find(({ properties }) => properties.id === id)!.properties
  expect(of("al-kadir")).toMatchObject({ rank: 1, prominent: true })
  expect(of("palmyra")).toMatchObject({ rank: 2, prominent: false })
  expect(of("t4-airbase")).toMatchObject({ rank: 3, symbol: "square" })
})

test("what lies outside the theatre is the world with the theatre as its hole", () => {
  const [mask] = mapLayers(map).outside.features
  expect(mask!.geometry.coordinates).toHaveLength(2)
  expect(mask!.geometry.coordinates[1]).toEqual(map.theatre![0]![0])
})

test("a map without a theatre has neither rim nor outside", () => {
  const layers = mapLayers({ ...map, theatre: null })
  expect([layers.theatre.features, layers.outside.features]).toEqual([[], []])
})
