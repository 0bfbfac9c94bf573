import type { LayerSpecification } from "maplibre-gl"
import { FONT } from "./fonts.js"
import { imageName } from "./map-images.js"
import { onPlate } from "./on-plate.js"
import type { Palette } from "./palette.js"

/** The layers that a click on a number of the neck may hit, and those of its line. */
export const NECK_NUMBER_LAYERS = ["neck-label", "cut-off-label"]
export const NECK_LINE_LAYERS = ["neck", "neck-casing"]

const CUT_OFF_OPACITY = 0.75
const CASING_OPACITY = 0.9

/**
 * How strongly everything of the neck is drawn. Set to 0 it is gone in one frame; data or visibility that change take some,
 * for they go through the map's worker, layer by layer.
 */
export const NECK_OPACITIES = [
  ["cut-off", "fill-opacity", CUT_OFF_OPACITY],
  ["neck-casing", "line-opacity", CASING_OPACITY],
  ["neck", "line-opacity", 1],
  ["neck-ends", "icon-opacity", 1],
  ["cut-off-label", "icon-opacity", 1],
  ["cut-off-label", "text-opacity", 1],
  ["neck-label", "icon-opacity", 1],
  ["neck-label", "text-opacity", 1],
] as const

/** The ground that closing the neck would cut off. */
export const cutOffLayers: LayerSpecification[] = [
  {
    id: "cut-off",
    type: "fill",
    source: "cut-off",
    paint: { "fill-pattern": imageName.cutOff, "fill-opacity": CUT_OFF_OPACITY },
  },
]

/** The neck itself, over every other line. */
export const neckLineLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "neck-casing",
    type: "line",
    source: "neck-line",
    paint: { "line-color": palette.halo, "line-width": 7, "line-opacity": CASING_OPACITY },
  },
  {
    id: "neck",
    type: "line",
    source: "neck-line",
    paint: { "line-color": palette.neck, "line-width": 3.2, "line-dasharray": [2.2, 1.2] },
  },
  {
    id: "neck-ends",
    type: "symbol",
    source: "neck-ends",
    layout: {
      "icon-image": imageName.neckEnd,
      "icon-rotate": ["get", "bearing"],
      "icon-rotation-alignment": "map",
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
  },
]

/** The area that would be cut off, wherever in it there is room. */
export const cutOffLabelLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "cut-off-label",
    type: "symbol",
    source: "cut-off-label",
    minzoom: 6.3,
    layout: {
      "text-font": FONT.semibold,
      "text-size": 13,
      "text-variable-anchor": ["center", "right", "bottom", "top", "left"],
      "text-radial-offset": 2,
      ...onPlate(imageName.plate),
    },
    paint: { "text-color": palette.neck },
  },
]

/** The width of the neck; no other label may take its place. */
export const neckLabelLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "neck-label",
    type: "symbol",
    source: "neck-label",
    layout: {
      "text-font": FONT.semibold,
      "text-size": 15,
      "text-variable-anchor": ["left", "right", "bottom", "top"],
      "text-radial-offset": 1.1,
      "text-line-height": 1.15,
      "text-allow-overlap": true,
      "icon-allow-overlap": true,
      ...onPlate(imageName.plate),
    },
    paint: { "text-color": palette.neck },
  },
]
