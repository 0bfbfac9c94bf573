import { type Bilingual, labelPoint, mapLabel, type PlaceRank, type Position } from "frontline"
import type { Feature, FeatureCollection, Point, Polygon } from "geojson"
import { dataUrl } from "./data-url.js"
import { fetchText } from "./fetch-text.js"

/** Names that the basemap brings: towns by rank, and the neighbouring states. */
export interface BasemapLabels {
  readonly towns: readonly Feature<Point, { readonly name: Bilingual; readonly rank: PlaceRank }>[]
  readonly neighbours: FeatureCollection<Point>
}

/** Fetches the names of the basemap and finds a place for each state's name. */
export async function fetchLabels(): Promise<BasemapLabels> {
  const [towns, neighbours] = await Promise.all(
    ["towns", "neighbours"].map((name) => fetchText(dataUrl(`basemap/${name}.geojson`))),
  )
  const states = JSON.parse(neighbours!) as FeatureCollection<Polygon, { name: Bilingual }>
  return {
    towns: (JSON.parse(towns!) as FeatureCollection<Point, { name: Bilingual; rank: PlaceRank }>).features,
    neighbours: {
      type: "FeatureCollection",
      features: states.features.map(({ geometry, properties }) => ({
        type: "Feature",
        properties: mapLabel(properties.name),
        geometry: { type: "Point", coordinates: [...labelPoint(geometry.coordinates as unknown as Position[][])] },
      })),
    },
  }
}
