import type { FeatureCollection } from "geojson"
import { guardList } from "../guard/guard-list.js"
import { guardMembers } from "../guard/guard-members.js"

/**
 * A feature collection as text, one feature a line, so that two versions of a map can be read side by side.
 *
 * @returns JSON with a closing line feed; the same text for the same value.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * formatSnapshot(buildSnapshot(corpus, "2017-08-13").snapshot) === text // true
 */
export function formatSnapshot(featureCollection: FeatureCollection): string {
  const { features, ...head } = guardMembers(
    "featureCollection",
    featureCollection,
    { type: "text", features: "list" },
    "a GeoJSON feature collection",
  )
  guardList("featureCollection.features", features, { type: "text" }, "a list of GeoJSON features")
  const members = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  const lines = features.map((feature) => JSON.stringify(feature))
  return `{\n${[...members, `"features": [\n${lines.join(",\n")}\n]`].join(",\n")}\n}\n`
}
