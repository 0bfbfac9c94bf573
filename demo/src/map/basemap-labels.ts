import { labelPoint, mapLabel, type Position } from "frontline"
import type { FeatureCollection, Point } from "geojson"
import type { BasemapNames } from "../data/fetch-names.js"

/** Names that the basemap brings, each where it is to be written. */
export interface BasemapLabels {
  readonly towns: BasemapNames["towns"]
  readonly neighbours: FeatureCollection<Point>
}

/** Names of states stand west of this, so that the first view does not cut that of Iraq. Degrees. */
const EAST = 42.5

/** Finds a place for each state's name. */
export function basemapLabels({ towns, states }: BasemapNames): BasemapLabels {
  return {
    towns,
    neighbours: {
      type: "FeatureCollection",
      features: states.map(({ geometry, properties }) => ({
        type: "Feature",
        properties: mapLabel(properties.name),
        geometry: {
          type: "Point",
          coordinates: [
            ...labelPoint(geometry.coordinates.map((ring) => ring.map(([x, y]): Position => [Math.min(x!, EAST), y!]))),
          ],
        },
      })),
    },
  }
}
