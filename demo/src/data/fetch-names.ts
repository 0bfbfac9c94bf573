import type { Bilingual, PlaceRank } from "frontline"
import type { Feature, FeatureCollection, Point, Polygon } from "geojson"
import { dataUrl } from "./data-url.js"
import { fetchText } from "./fetch-text.js"

/** What the basemap names: towns by rank, and the neighbouring states. */
export interface BasemapNames {
  readonly towns: readonly Feature<Point, { readonly name: Bilingual; readonly rank: PlaceRank }>[]
  readonly states: readonly Feature<Polygon, { readonly name: Bilingual }>[]
}

/** Fetches what the basemap names. */
export async function fetchNames(): Promise<BasemapNames> {
  const [towns, states] = await Promise.all(
    ["towns", "neighbours"].map(async (name) => {
      const { features } = JSON.parse(await fetchText(dataUrl(`basemap/${name}.geojson`))) as FeatureCollection
      return features
    }),
  )
  return { towns, states } as unknown as BasemapNames
}
