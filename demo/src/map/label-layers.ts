import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from "maplibre-gl"
import { QUESTION } from "../state/question.js"
import { FONT } from "./fonts.js"
import { imageName } from "./map-images.js"
import type { Palette } from "./palette.js"

/** From which zoom places of a rank are drawn. */
const visibleRank: ExpressionSpecification = ["step", ["zoom"], 2, 6, 3, 7, 4, 9, 5]

const placeLayout: SymbolLayerSpecification["layout"] = {
  "symbol-sort-key": ["get", "rank"],
  "icon-image": ["concat", imageName.place, ["get", "holder"], ":", ["get", "symbol"]],
  "icon-size": ["interpolate", ["linear"], ["get", "rank"], 1, 1, 4, 0.75],
  "icon-padding": 1,
  "text-font": ["step", ["get", "rank"], ["literal", FONT.semibold], 3, ["literal", FONT.regular]],
  "text-size": ["interpolate", ["linear"], ["get", "rank"], 1, 14, 3, 12.5, 5, 11],
  "text-variable-anchor": ["left", "right", "top", "bottom", "top-left", "top-right", "bottom-left", "bottom-right"],
  "text-radial-offset": 0.7,
  "text-justify": "auto",
  "text-padding": 3,
}

/** The names of the two forces stand clear of the neck between them: of the northern above it, of the southern below. */
const clearOfNeck: ExpressionSpecification = [
  "match",
  ["get", "id"],
  QUESTION.to,
  ["literal", ["bottom-left", [0.45, -0.25], "bottom-right", [-0.45, -0.25], "bottom", [0, -0.7]]],
  ["literal", ["top-left", [0.45, 0.25], "top-right", [-0.45, 0.25], "top", [0, 0.7]]],
]
const placePaint = (palette: Palette): SymbolLayerSpecification["paint"] => ({
  "text-color": palette.ink,
  "text-halo-color": palette.halo,
  "text-halo-width": 1.6,
})

/** The places that the page asks about: before all other labels. */
export const prominentLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "prominent-places",
    type: "symbol",
    source: "places",
    filter: ["get", "prominent"],
    layout: { ...placeLayout, "icon-allow-overlap": true, "text-variable-anchor-offset": clearOfNeck },
    paint: placePaint(palette)!,
  },
]

/** Whether ground is large enough on the screen to bear its holder's name. */
export const hasRoomForLabel: ExpressionSpecification = [
  ">=",
  ["get", "squareKilometres"],
  ["step", ["zoom"], 6000, 6, 2500, 7, 800, 8, 0],
]

/** Where a party's name may stand, in its own letters' heights from the middle of its ground: the nearest that is free. */
const aside: VariableAnchorOffsetCollectionSpecification = [
  ...(["center", [0, 0]] as const),
  ...[1.6, 3, 4.1, 5.2].flatMap((far) => [
    ...(["top", [0, far]] as const),
    ...(["bottom", [0, -far]] as const),
    ...(["left", [far, 0]] as const),
    ...(["right", [-far, 0]] as const),
  ]),
] as VariableAnchorOffsetCollectionSpecification

/** Names on the map, the later the more they matter. */
export const labelLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "neighbour-labels",
    type: "symbol",
    source: "neighbour-labels",
    layout: { "text-font": FONT.regular, "text-size": 13 },
    paint: { "text-color": palette.quietInk, "text-halo-color": palette.unmapped, "text-halo-width": 1.2 },
  },
  {
    id: "area-labels",
    type: "symbol",
    source: "area-labels",
    filter: hasRoomForLabel,
    layout: {
      "symbol-sort-key": ["-", 0, ["get", "squareKilometres"]],
      "text-font": FONT.semibold,
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        5,
        ["interpolate", ["linear"], ["get", "squareKilometres"], 500, 9, 30_000, 12],
        7,
        ["interpolate", ["linear"], ["get", "squareKilometres"], 500, 11, 30_000, 19],
      ],
      "text-max-width": 7,
      "text-padding": 2,
      "text-variable-anchor-offset": aside,
      "text-allow-overlap": ["step", ["zoom"], false, 6, true],
    },
    paint: { "text-color": palette.areaInk, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
  },
  {
    id: "towns",
    type: "symbol",
    source: "towns",
    filter: ["<=", ["get", "rank"], ["step", ["zoom"], 1, 7, 2, 8, 3, 10, 4]],
    layout: {
      "symbol-sort-key": ["get", "rank"],
      "icon-image": `${imageName.place}none:dot`,
      "icon-size": 0.6,
      "icon-padding": 0,
      "text-font": FONT.regular,
      "text-size": 11,
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 0.6,
      "text-justify": "auto",
    },
    paint: {
      "text-color": palette.quietInk,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.3,
      "icon-opacity": 0.8,
    },
  },
  {
    id: "places",
    type: "symbol",
    source: "places",
    filter: ["all", ["!", ["get", "prominent"]], ["<=", ["get", "rank"], visibleRank]],
    layout: { ...placeLayout, "icon-allow-overlap": ["step", ["zoom"], false, 9, true], "text-optional": true },
    paint: placePaint(palette)!,
  },
]
