import type { GeoJSON } from "geojson"
import type { Area } from "../geometry/position.js"
import { polygonsOf } from "./polygons-of.js"

/**
 * The polygons of any GeoJSON as an area to measure: of a geometry, of a feature, of all features of a collection. Heights
 * are left out.
 *
 * Parts stay as they are; where some of them overlap, `uniteAreas` counts their ground once.
 *
 * @returns An empty area where there is no polygon.
 * @throws {TypeError} If it is no GeoJSON: a text is to be parsed first.
 * @throws {RangeError} If a position is no longitude and latitude.
 * @example
 * const geometry = { type: "Polygon", coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]] }
 * areaSquareMetres(areaOfGeometry(geometry)) // 12308778361.469…
 * areaSquareMetres(areaOfGeometry({ type: "Feature", properties: {}, geometry })) // 12308778361.469…
 */
export function areaOfGeometry(geojson: GeoJSON): Area {
  return polygonsOf("geojson", geojson)
}
