import type { LayerSpecification, SourceSpecification } from "maplibre-gl"
import { dataUrl } from "../data/data-url.js"
import { FONT } from "./fonts.js"
import type { Palette } from "./palette.js"

const source = (name: string): SourceSpecification => ({ type: "geojson", data: dataUrl(`basemap/${name}.geojson`) })

/** Land, water, borders, roads and towns, from files beside the page. */
export const baseSources: Record<string, SourceSpecification> = {
  neighbours: source("neighbours"),
  syria: source("syria"),
  border: source("border"),
  governorates: source("governorates"),
  euphrates: source("euphrates"),
  roads: source("roads"),
}

/** What lies under the control areas. */
export const landLayers = (palette: Palette): LayerSpecification[] => [
  { id: "water", type: "background", paint: { "background-color": palette.water } },
  { id: "neighbours", type: "fill", source: "neighbours", paint: { "fill-color": palette.neighbour } },
  { id: "syria", type: "fill", source: "syria", paint: { "fill-color": palette.land } },
]

/** Lines that lie over the control areas. */
export const baseLineLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "governorates",
    type: "line",
    source: "governorates",
    paint: { "line-color": palette.governorate, "line-width": 0.8, "line-dasharray": [5, 3], "line-opacity": 0.75 },
  },
  {
    id: "euphrates",
    type: "line",
    source: "euphrates",
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.river, "line-width": ["interpolate", ["linear"], ["zoom"], 5, 1.4, 9, 3.4] },
  },
  {
    id: "road-casing",
    type: "line",
    source: "roads",
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.roadCasing,
      "line-width": ["interpolate", ["linear"], ["zoom"], 5, 1.6, 8, 3.2, 11, 5],
      "line-opacity": 0.7,
    },
  },
  {
    id: "roads",
    type: "line",
    source: "roads",
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.road, "line-width": ["interpolate", ["linear"], ["zoom"], 5, 0.7, 8, 1.7, 11, 3] },
  },
  {
    id: "border-casing",
    type: "line",
    source: "border",
    layout: { "line-join": "round" },
    paint: { "line-color": palette.border, "line-width": 6, "line-opacity": 0.16 },
  },
  {
    id: "border",
    type: "line",
    source: "border",
    layout: { "line-join": "round" },
    paint: { "line-color": palette.border, "line-width": 1.5 },
  },
]

/** Names of lines; of all labels the first to give way. */
export const lineLabelLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "road-labels",
    type: "symbol",
    source: "roads",
    minzoom: 7.6,
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 420,
      "text-font": FONT.regular,
      "text-size": 11,
      "text-max-angle": 25,
    },
    paint: { "text-color": palette.roadText, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
  },
  {
    id: "river-labels",
    type: "symbol",
    source: "euphrates",
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 360,
      "text-font": FONT.regular,
      "text-size": 12,
      "text-offset": [0, -0.9],
      "text-max-angle": 30,
    },
    paint: { "text-color": palette.riverText, "text-halo-color": palette.halo, "text-halo-width": 1.5 },
  },
]
