import type { LayerSpecification } from "maplibre-gl"
import { FONT } from "./fonts.js"
import type { Palette } from "./palette.js"

/** The two forces whose gap is asked for, numbered. */
export const forceLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "forces",
    type: "circle",
    source: "forces",
    paint: {
      "circle-radius": 9,
      "circle-color": palette.neck,
      "circle-stroke-color": palette.halo,
      "circle-stroke-width": 2,
    },
  },
  {
    id: "force-label",
    type: "symbol",
    source: "forces",
    layout: {
      "text-font": FONT.semibold,
      "text-size": 12,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: { "text-color": palette.halo },
  },
]
