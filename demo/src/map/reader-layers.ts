import type { LayerSpecification } from "maplibre-gl"
import { FONT } from "./fonts.js"
import { imageName } from "./map-images.js"
import { onPlate } from "./on-plate.js"
import type { Palette } from "./palette.js"

/** The line that the reader measures. */
export const measureLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "measure-casing",
    type: "line",
    source: "measure",
    filter: ["==", ["geometry-type"], "LineString"],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.halo, "line-width": 6 },
  },
  {
    id: "measure",
    type: "line",
    source: "measure",
    filter: ["==", ["geometry-type"], "LineString"],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.selection, "line-width": 3 },
  },
  {
    id: "measure-points",
    type: "circle",
    source: "measure",
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": 5.5,
      "circle-color": palette.halo,
      "circle-stroke-color": palette.selection,
      "circle-stroke-width": 2.5,
    },
  },
  {
    id: "measure-label",
    type: "symbol",
    source: "measure",
    filter: ["has", "en"],
    layout: {
      "text-font": FONT.semibold,
      "text-size": 14,
      "text-anchor": "left",
      "text-offset": [1.1, 0],
      "text-allow-overlap": true,
      "icon-allow-overlap": true,
      ...onPlate(imageName.selectionPlate),
    },
    paint: { "text-color": palette.selection },
  },
]

/** The circle round a selected place. */
export const circleLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "circle",
    type: "fill",
    source: "circle",
    paint: { "fill-color": palette.selection, "fill-opacity": 0.1 },
  },
  {
    id: "circle-line",
    type: "line",
    source: "circle",
    paint: { "line-color": palette.selection, "line-width": 1.6, "line-dasharray": [2, 1.5] },
  },
]
