import { labelPoint, mapLabel, type Position } from "frontline"
import type { FeatureCollection, Point } from "geojson"
import type { BasemapNames } from "../data/fetch-names.js"

/** Names that the basemap brings, each where it is to be written. */
export interface BasemapLabels {
  readonly towns: BasemapNames["towns"]
  readonly neighbours: FeatureCollection<Point>
}

/** Finds a place for each state's name. */
export function basemapLabels({ towns, states }: BasemapNames): BasemapLabels {
  return {
    towns,
    neighbours: {
      type: "FeatureCollection",
      features: states.map(({ geometry, properties }) => ({
        type: "Feature",
        properties: mapLabel(properties.name),
        geometry: { type: "Point", coordinates: [...labelPoint(geometry.coordinates as unknown as Position[][])] },
      })),
    },
  }
}
