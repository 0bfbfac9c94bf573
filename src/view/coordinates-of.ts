import type { Position as GeoJsonPosition } from "geojson"
import type { Position } from "../geometry/position.js"

/** A position as GeoJSON's types have it: an array that may be written to. */
export function coordinatesOf([longitude, latitude]: Position): GeoJsonPosition {
  return [longitude, latitude]
}
