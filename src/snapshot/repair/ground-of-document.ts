import { isObject } from "../validation/geometry-depth.js"
import { squareMetresOf } from "./repair-geometry.js"

/** Ground of all polygons of a document, as far as it can be measured, whatever else is wrong with it. Square metres. */
export function groundOfDocument(value: unknown): number {
  if (!isObject(value)) return 0
  const { type, features, geometry } = value
  if (type === "FeatureCollection" && Array.isArray(features)) {
    return features.reduce((sum: number, feature) => sum + groundOfDocument(feature), 0)
  }
  return squareMetresOf(type === "Feature" ? geometry : value)
}
