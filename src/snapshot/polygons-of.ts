import type { GeoJSON, Position as GeoJsonPosition } from "geojson"
import type { Area, Position } from "../geometry/position.js"
import { guardLines } from "../guard/guard-line.js"
import { guardValue } from "../guard/guard-value.js"
import { guardGeoJson } from "./guard-geojson.js"

/**
 * The polygons of GeoJSON, each position looked at as it is taken over.
 *
 * @param name - What the GeoJSON is called where something is wrong with it.
 * @throws {TypeError} If it is no GeoJSON.
 * @throws {RangeError} If a position is no longitude and latitude.
 */
export function polygonsOf(name: string, geojson: GeoJSON): Area {
  switch (geojson?.type) {
    case "FeatureCollection":
      return polygonsOfAll(`${name}.features`, geojson.features)
    case "Feature":
      return geojson.geometry === null ? [] : polygonsOf(`${name}.geometry`, geojson.geometry)
    case "GeometryCollection":
      return polygonsOfAll(`${name}.geometries`, geojson.geometries)
    case "Polygon":
      return [ringsOf(`${name}.coordinates`, geojson.coordinates)]
    case "MultiPolygon":
      guardValue(`${name}.coordinates`, geojson.coordinates, "list")
      return geojson.coordinates.map((part, i) => ringsOf(`${name}.coordinates[${i}]`, part))
    default:
      guardGeoJson(name, geojson)
      return []
  }
}

function polygonsOfAll(name: string, all: readonly GeoJSON[]): Area {
  guardValue(name, all, "list")
  return all.flatMap((one, i) => polygonsOf(`${name}[${i}]`, one))
}

function ringsOf(name: string, coordinates: GeoJsonPosition[][]): Position[][] {
  guardLines(name, coordinates)
  return coordinates.map((ring) => ring.map((position): Position => [position[0]!, position[1]!]))
}
