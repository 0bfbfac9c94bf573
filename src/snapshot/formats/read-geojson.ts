import type { FeatureCollection } from "geojson"
import { featuresOf } from "../features-of.js"
import { parseGeoJson } from "../parse-geojson.js"
import type { ReadDocument } from "./imported.js"

/** GeoJSON as a collection of its sound features. */
export function readGeoJson(text: string): ReadDocument {
  const { sound, issues } = parseGeoJson(text)
  if (sound === null) return { value: null, issues }
  const value: FeatureCollection =
    sound.type === "FeatureCollection" ? sound : { type: "FeatureCollection", features: featuresOf(sound) }
  return { value, issues }
}
