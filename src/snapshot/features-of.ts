import type { Feature, GeoJSON } from "geojson"

/** Any GeoJSON as features: a bare geometry is one without properties. */
export function featuresOf(value: GeoJSON): Feature[] {
  if (value.type === "FeatureCollection") return value.features
  if (value.type === "Feature") return [value]
  return [{ type: "Feature", properties: null, geometry: value }]
}
