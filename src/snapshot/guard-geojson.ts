import type { GeoJSON } from "geojson"
import { guardMembers } from "../guard/guard-members.js"
import { guardValue } from "../guard/guard-value.js"
import { wrongType } from "../guard/wrong-call.js"
import type { SnapshotHead } from "./snapshot.js"
import { GEOMETRY_TYPES } from "./validation/geometry-depth.js"

const WANTED = "GeoJSON: a geometry, a feature or a collection, parsed from its text"

const TYPES: readonly unknown[] = [...GEOMETRY_TYPES, "Feature", "FeatureCollection"]

/**
 * Sees to it that an argument is GeoJSON as far as its features; `polygonsOf` looks at their positions.
 *
 * @throws {TypeError} If it is none, or calls itself a snapshot and has no head.
 */
export function guardGeoJson(name: string, value: GeoJSON): void {
  if (!TYPES.includes(value?.type)) wrongType(name, value, WANTED)
  if (value.type !== "FeatureCollection") return
  guardValue(`${name}.features`, value.features, "list")
  value.features.forEach((feature, i) => {
    if (feature?.type !== "Feature") wrongType(`${name}.features[${i}]`, feature, "a GeoJSON feature")
  })
  const { frontline: head } = value as { frontline?: SnapshotHead }
  if (head?.format !== "frontline-snapshot") return
  guardMembers(`${name}.frontline`, head, { date: "text", actors: "list", claims: "object", attribution: "list" })
}
