import { type ControlMap, circleAround, mapLayers } from "frontline"
import type { FeatureCollection } from "geojson"
import type { SourceSpecification, StyleSpecification } from "maplibre-gl"
import type { BasemapLabels } from "../data/fetch-labels.js"
import { baseLineLayers, baseSources, landLayers, lineLabelLayers } from "./base-layers.js"
import { areaLayers, circleLayers, frontLayers, labelLayers, outsideLayers, prominentLayers } from "./control-layers.js"
import { fontFaces } from "./fonts.js"
import { cutOffLabelLayers, cutOffLayers, neckLabelLayers, neckLineLayers } from "./neck-map-layers.js"
import { uncertaintySource } from "./uncertainty-source.js"

/** Sources that are filled while the page is used. */
export const NECK_SOURCES = ["cut-off", "neck-line", "neck-ends", "neck-label", "cut-off-label"] as const

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] }
const source = (data: FeatureCollection): SourceSpecification => ({ type: "geojson", data })

/** The whole map as one MapLibre style: basemap, control map, and empty sources for the neck. */
export function mapStyle(map: ControlMap, labels: BasemapLabels, prominent: readonly string[]): StyleSpecification {
  const ranks = new Map(labels.towns.map(({ id, properties }) => [String(id), properties.rank]))
  const layers = mapLayers(map, { prominent, ranks })
  const drawn = new Set(map.places.map(({ id }) => id))
  const towns = labels.towns.filter(({ id }) => !drawn.has(String(id)))
  return {
    version: 8,
    "font-faces": fontFaces,
    sources: {
      ...baseSources,
      towns: source({ type: "FeatureCollection", features: towns }),
      "neighbour-labels": source(labels.neighbours),
      areas: source(layers.areas),
      "area-labels": source(layers.areaLabels),
      fronts: { type: "geojson", data: layers.fronts, promoteId: "id" },
      places: { type: "geojson", data: layers.places, promoteId: "id" },
      theatre: source(layers.theatre),
      outside: source(layers.outside),
      uncertainty: uncertaintySource(map),
      circle: source(circleAround([0, 0], 0)),
      ...Object.fromEntries(NECK_SOURCES.map((name) => [name, source(NOTHING)])),
    },
    layers: [
      ...landLayers,
      ...areaLayers,
      ...cutOffLayers,
      ...outsideLayers,
      ...baseLineLayers,
      ...frontLayers,
      ...circleLayers,
      ...neckLineLayers,
      ...lineLabelLayers,
      ...labelLayers,
      ...cutOffLabelLayers,
      ...prominentLayers,
      ...neckLabelLayers,
    ],
  }
}
