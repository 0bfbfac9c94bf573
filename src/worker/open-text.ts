import { controlMapOf } from "../model/control-map-of.js"
import { parseGeoJson } from "../snapshot/parse-geojson.js"
import type { Opening } from "./response.js"

/** Reads a GeoJSON text as a control map. A text with errors is no map; with warnings it is one. */
export function openText(text: string, date?: string): Opening {
  const { value, issues } = parseGeoJson(text)
  if (value === null || issues.some(({ severity }) => severity === "error")) return { kind: "unreadable", issues }
  const head = (value as { frontline?: { reports?: unknown } }).frontline
  const reports = Array.isArray(head?.reports) ? head.reports.filter((id) => typeof id === "string") : []
  return { kind: "map", map: controlMapOf(value, date === undefined ? {} : { date }), reports, issues }
}
