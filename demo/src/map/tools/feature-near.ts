import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from "maplibre-gl"

/** How far from a line or a mark a click still counts, in CSS pixels. */
const REACH = 6

/** What some layers draw at or near a pixel of the map. */
export function featureNear(
  map: MapLibreMap,
  { x, y }: Point,
  layers: readonly string[],
): MapGeoJSONFeature | undefined {
  const box: [[number, number], [number, number]] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ]
  return map.queryRenderedFeatures(box, { layers: [...layers] })[0]
}
