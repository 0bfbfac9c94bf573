import { type ControlMap, type MapEdit, snapshotOf } from "frontline"
import type { FeatureCollection } from "geojson"

/** A map that the reader has redrawn, as a file that says so: in its head, and where it has none on every feature. */
export function redrawnValue(map: ControlMap, edits: readonly MapEdit[]): FeatureCollection {
  const value = snapshotOf(map)
  if ("frontline" in value) {
    const head = value.frontline as object
    return { ...value, frontline: { ...head, redrawn: { by: "reader", edits } } } as FeatureCollection
  }
  const features = value.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, ...(map.date === null ? {} : { date: map.date }), redrawn: "by hand" },
  }))
  return { ...value, features }
}
