import type { FeatureCollection } from "geojson"
import type { SourceSpecification, StyleSpecification } from "maplibre-gl"
import { baseLineLayers, baseSources, landLayers, lineLabelLayers } from "./base-layers.js"
import type { BasemapLabels } from "./basemap-labels.js"
import { areaLayers, changeLayers, frontLayers, outsideLayers } from "./control-layers.js"
import { fontFaces } from "./fonts.js"
import { forceLayers } from "./force-layers.js"
import { labelLayers, prominentLayers } from "./label-layers.js"
import type { Look } from "./look.js"
import { sourceGroups } from "./look-data.js"
import { cutOffLabelLayers, cutOffLayers, neckLabelLayers, neckLineLayers } from "./neck-map-layers.js"
import { palettes } from "./palette.js"
import { circleLayers, measureLayers } from "./reader-layers.js"
import { witnessLabelLayers, witnessLayers } from "./witness-layers.js"

/** Sources whose features a click asks for by id. */
const PROMOTED = new Set(["fronts", "places"])

/** The whole map as one MapLibre style: the basemap, and what a look draws on it. */
export function mapStyle(look: Look, labels: BasemapLabels, uncertainty: SourceSpecification): StyleSpecification {
  const palette = palettes[look.theme]
  const drawn = sourceGroups.flatMap(({ draw }) => Object.entries(draw(look, labels)))
  return {
    version: 8,
    // What changes is there at once: a fade is a dozen frames.
    transition: { duration: 0, delay: 0 },
    "font-faces": fontFaces,
    sources: {
      ...baseSources,
      "neighbour-labels": source("neighbour-labels", labels.neighbours),
      uncertainty,
      ...Object.fromEntries(drawn.map(([name, data]) => [name, source(name, data)])),
    },
    layers: [
      ...landLayers(palette),
      ...areaLayers,
      ...changeLayers(palette),
      ...cutOffLayers,
      ...outsideLayers(palette),
      ...baseLineLayers(palette),
      ...frontLayers(palette),
      ...circleLayers(palette),
      ...neckLineLayers(palette),
      ...witnessLayers(palette),
      ...lineLabelLayers(palette),
      ...labelLayers(palette),
      ...cutOffLabelLayers(palette),
      ...prominentLayers(palette),
      ...witnessLabelLayers(palette),
      ...neckLabelLayers(palette),
      ...forceLayers(palette),
      ...measureLayers(palette),
    ],
  }
}

function source(name: string, data: FeatureCollection): SourceSpecification {
  return { type: "geojson", data, ...(PROMOTED.has(name) ? { promoteId: "id" } : {}) }
}
