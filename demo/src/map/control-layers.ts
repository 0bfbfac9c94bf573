import type { Actor } from "frontline"
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from "maplibre-gl"
import { QUESTION } from "../state/question.js"
import { FONT } from "./fonts.js"
import { groundLooks } from "./ground-look.js"
import { imageName } from "./map-images.js"
import { onPlate } from "./on-plate.js"
import type { Palette } from "./palette.js"

const basis = (...names: string[]): ExpressionSpecification => ["in", ["get", "basis"], ["literal", names]]

/** How strongly ground is coloured; fainter where something else is to be seen on it. */
export function areaOpacity(strength: number): ExpressionSpecification {
  const of = (pattern: Actor["pattern"]): number => groundLooks[pattern].opacity * strength
  const named = (["solid", "hatched", "striped"] as const).flatMap((pattern) => [pattern, of(pattern)])
  return ["match", ["get", "pattern"], ...named, of("blank")] as unknown as ExpressionSpecification
}

/** The ground that each actor holds. */
export const areaLayers: LayerSpecification[] = [
  {
    id: "areas",
    type: "fill",
    source: "areas",
    paint: {
      "fill-color": ["get", "colour"],
      "fill-opacity": areaOpacity(1),
      "fill-antialias": false,
    },
  },
  {
    id: "area-patterns",
    type: "fill",
    source: "areas",
    filter: ["in", ["get", "pattern"], ["literal", ["striped", "hatched"]]],
    paint: { "fill-pattern": ["image", ["concat", imageName.pattern, ["get", "actor"]]], "fill-opacity": 0.9 },
  },
  {
    id: "uncertainty",
    type: "raster",
    source: "uncertainty",
    paint: { "raster-opacity": 0.75, "raster-fade-duration": 0 },
  },
]

/** What the map does not speak of. */
export const outsideLayers = (palette: Palette): LayerSpecification[] => [
  { id: "outside", type: "fill", source: "outside", paint: { "fill-color": palette.unmapped, "fill-opacity": 0.72 } },
]

/** The fronts, by what they rest on, and the rim of the theatre. */
export const frontLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "theatre",
    type: "line",
    source: "theatre",
    paint: { "line-color": palette.theatre, "line-width": 1.2, "line-dasharray": [1, 2.5] },
  },
  {
    id: "front-casing",
    type: "line",
    source: "fronts",
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.halo, "line-width": ["case", basis("claims"), 6, 4.2], "line-opacity": 0.85 },
  },
  ...(["left", "right"] as const).map(
    // Who holds which side can be read off the line itself, where the veil takes the colour from the ground.
    (side): LayerSpecification => ({
      id: `front-${side}`,
      type: "line",
      source: "fronts",
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["get", `${side}Colour`],
        "line-width": 2.2,
        "line-offset": side === "left" ? -2.4 : 2.4,
        "line-opacity": 0.8,
      },
    }),
  ),
  {
    id: "front-selected",
    type: "line",
    source: "fronts",
    filter: ["==", ["get", "id"], ""],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.selection, "line-width": 9, "line-opacity": 0.55 },
  },
  {
    id: "fronts",
    type: "line",
    source: "fronts",
    filter: basis("claims", "background"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.front, "line-width": ["case", basis("claims"), 3.4, 1.7] },
  },
  {
    id: "fronts-inferred",
    type: "line",
    source: "fronts",
    filter: basis("inferred"),
    layout: { "line-join": "round" },
    paint: { "line-color": palette.front, "line-width": 1.7, "line-dasharray": [3, 2.4] },
  },
  {
    id: "fronts-redrawn",
    type: "line",
    source: "fronts",
    filter: basis("redrawn"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": palette.selection, "line-width": 3, "line-dasharray": [0.1, 1.8] },
  },
]

/** The layers that a click on a front may hit. */
export const FRONT_LAYERS = ["fronts", "fronts-inferred", "fronts-redrawn"]
/** The layers that a click on a place may hit. */
export const PLACE_LAYERS = ["prominent-places", "places"]

/** The layers that a click on ground which changed hands may hit. */
export const CHANGE_LAYERS = ["gained", "lost"]

/** Ground that changed hands: who gained it, hatched one way, and who lost it, the other way. */
export const changeLayers = (palette: Palette): LayerSpecification[] => [
  {
    id: "gained",
    type: "fill",
    source: "gained",
    paint: { "fill-pattern": ["image", ["concat", imageName.gained, ["get", "actor"]]], "fill-opacity": 0.8 },
  },
  {
    id: "lost",
    type: "fill",
    source: "lost",
    paint: { "fill-pattern": ["image", ["concat", imageName.lost, ["get", "actor"]]], "fill-opacity": 0.7 },
  },
  {
    id: "gained-rim",
    type: "line",
    source: "gained",
    layout: { "line-join": "round" },
    paint: { "line-color": palette.front, "line-width": 1 },
  },
  {
    id: "piece",
    type: "line",
    source: "piece",
    layout: { "line-join": "round" },
    paint: { "line-color": palette.selection, "line-width": 5, "line-opacity": 0.85 },
  },
]

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
