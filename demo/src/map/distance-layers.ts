import type { LayerSpecification } from "maplibre-gl"
import { FONT } from "./fonts.js"
import type { Palette } from "./palette.js"

/** The shortest lines from the selected spot to each front. */
export const distanceLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "distance-casing",
    type: "line",
    source: "distances",
    paint: { "line-color": palette.halo, "line-width": 4.5, "line-opacity": 0.85 },
  },
  {
    id: "distances",
    type: "line",
    source: "distances",
    paint: { "line-color": palette.selection, "line-width": 2, "line-dasharray": [3, 1.6] },
  },
  {
    id: "distance-ends",
    type: "circle",
    source: "distances",
    filter: ["has", "isEnd"],
    paint: {
      "circle-radius": 3.5,
      "circle-color": palette.selection,
      "circle-stroke-color": palette.halo,
      "circle-stroke-width": 1.5,
    },
  },
]

/** Their lengths, the nearest first where there is no room for all. */
export const distanceLabelLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "distance-label",
    type: "symbol",
    source: "distances",
    filter: ["has", "en"],
    layout: {
      "symbol-sort-key": ["get", "rank"],
      "text-font": FONT.semibold,
      "text-size": 12.5,
      "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
      "text-radial-offset": 0.6,
      "text-line-height": 1.1,
    },
    paint: { "text-color": palette.selection, "text-halo-color": palette.halo, "text-halo-width": 2.2 },
  },
]
