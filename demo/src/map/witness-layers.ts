import type { LayerSpecification } from "maplibre-gl"
import { FONT } from "./fonts.js"
import { imageName } from "./map-images.js"
import { onPlate } from "./on-plate.js"
import type { Palette } from "./palette.js"

/** The lines that prove what is told: from the selected spot to each front, or between the positions of a claim. */
export const witnessLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "witness-casing",
    type: "line",
    source: "witness",
    paint: { "line-color": palette.halo, "line-width": 4.5, "line-opacity": 0.85 },
  },
  {
    id: "witness",
    type: "line",
    source: "witness",
    paint: { "line-color": palette.selection, "line-width": 2, "line-dasharray": [3, 1.6] },
  },
  {
    id: "witness-ends",
    type: "circle",
    source: "witness",
    filter: ["has", "isEnd"],
    paint: {
      "circle-radius": 3.5,
      "circle-color": palette.selection,
      "circle-stroke-color": palette.halo,
      "circle-stroke-width": 1.5,
    },
  },
]

/** What is measured along them, the shortest first where there is no room for all. */
export const witnessLabelLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "witness-label",
    type: "symbol",
    source: "witness",
    filter: ["has", "en"],
    layout: {
      "symbol-sort-key": ["get", "rank"],
      "text-font": FONT.semibold,
      "text-size": 12.5,
      "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
      "text-radial-offset": 0.6,
      "text-line-height": 1.1,
      ...onPlate(imageName.selectionPlate),
    },
    paint: { "text-color": palette.selection },
  },
]
