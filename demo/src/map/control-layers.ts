import type { Actor } from "frontline"
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl"
import { groundLooks } from "./ground-look.js"
import { imageName } from "./map-images.js"
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
