import type { Position } from "frontline"
import type { Feature, FeatureCollection } from "geojson"
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl"
import type { Palette } from "../palette.js"
import type { HandlesShown } from "./redraw-handles-shown.js"

/** What the redrawing tool draws on the map: its handles, and the stretch that is being drawn. */
export interface RedrawDrawing {
  readonly handles: HandlesShown | null
  readonly picked: Position | null
  readonly sketch: readonly Position[]
}

const SOURCE = "redraw"

/** Puts the drawing on the map, over everything else; again after the style has been changed. */
export function showRedrawing(map: MapLibreMap, drawing: RedrawDrawing | null, palette: Palette): void {
  const source = map.getSource<GeoJSONSource>(SOURCE)
  if (source) return void source.setData(drawing ? featuresOf(drawing) : NOTHING)
  // Until its own layers are there the style takes none.
  if (!drawing || !map.getLayer("areas")) return
  map.addSource(SOURCE, { type: "geojson", data: featuresOf(drawing) })
  for (const layer of layers(palette)) map.addLayer(layer)
}

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] }

function featuresOf({ handles, picked, sketch }: RedrawDrawing): FeatureCollection {
  const point = (kind: string, [x, y]: Position): Feature => ({
    type: "Feature",
    properties: { kind },
    geometry: { type: "Point", coordinates: [x, y] },
  })
  const line = (kind: string, positions: readonly Position[]): Feature => ({
    type: "Feature",
    properties: { kind },
    geometry: { type: "LineString", coordinates: positions.map(([x, y]) => [x, y]) },
  })
  const features = [
    ...(sketch.length > 1 ? [line("line", sketch)] : []),
    ...(handles?.middles ?? []).map(({ at }) => point("middle", at)),
    ...(handles?.vertices ?? []).map(({ position }) =>
      point(String(position) === String(picked) ? "picked" : "corner", position),
    ),
    ...sketch.map((at) => point("corner", at)),
  ]
  return { type: "FeatureCollection", features }
}

const layers = (palette: Palette): LayerSpecification[] => [
  {
    id: "redraw-lines",
    type: "line",
    source: SOURCE,
    filter: ["==", ["get", "kind"], "line"],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": palette.selection,
      "line-width": 2.5,
    },
  },
  {
    id: "redraw-middles",
    type: "circle",
    source: SOURCE,
    filter: ["==", ["get", "kind"], "middle"],
    paint: {
      "circle-radius": 3,
      "circle-color": palette.halo,
      "circle-stroke-color": palette.selection,
      "circle-stroke-width": 1.2,
      "circle-opacity": 0.8,
    },
  },
  {
    id: "redraw-corners",
    type: "circle",
    source: SOURCE,
    filter: ["in", ["get", "kind"], ["literal", ["corner", "picked"]]],
    paint: {
      "circle-radius": ["case", ["==", ["get", "kind"], "picked"], 7, 5],
      "circle-color": ["case", ["==", ["get", "kind"], "picked"], palette.selection, palette.halo],
      "circle-stroke-color": ["case", ["==", ["get", "kind"], "picked"], palette.halo, palette.selection],
      "circle-stroke-width": 2,
    },
  },
]
