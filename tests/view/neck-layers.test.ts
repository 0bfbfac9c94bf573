import { expect, test } from "vitest"
import { gap } from "../../src/analysis/gap.js"
import { neckLayers } from "../../src/view/neck-layers.js"
import { mapOf } from "../support/corpus.js"

const map = mapOf("2017-08-13")
const force = (id: string) => {
  const { name, position, radiusMetres } = map.places.find((place) => place.id === id)!
  return { name: name.en, position, radiusMetres }
}

test("the line of the gap runs from witness to witness, its marks stand across it, its label in the middle", () => {
  const found = gap(map, { actor: "gov", from: force("al-sukhnah"), to: force("al-kadir") })
  if (found.kind !== "neck") throw new Error(found.kind)
  const { line, ends, widthLabel, areaLabel } = neckLayers(found.neck)
  const coordinates = line.features[0]!.geometry.coordinates
  expect(coordinates[0]).toEqual(found.neck.ends[0].position)
  expect(coordinates.at(-1)).toEqual(found.neck.ends[1].position)
  expect(widthLabel.features[0]!.geometry.coordinates).toEqual(coordinates[1])
  const [there, back] = ends.features.map(({ properties }) => properties.bearing)
  expect(Math.abs(Math.abs(there! - back!) - 180)).toBeLessThan(0.1)
  expect(widthLabel.features[0]!.properties.en).toMatch(/^35 km\n\(\d+–\d+\)$/)
  expect(areaLabel.features).toHaveLength(1)
})
