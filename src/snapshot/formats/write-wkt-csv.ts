import { csvText } from "./csv-text.js"
import {
  actorsById,
  exportLoses,
  featuresWithoutHead,
  headOfMap,
  type MapToWrite,
  nameOfFeature,
  type WrittenMap,
} from "./map-to-write.js"

/**
 * Maps as a table with its geometry as well-known text, for QGIS, DuckDB or PostGIS: `id`, `kind`, `actor`, `date`,
 * `name`, `properties` as JSON, `wkt`. Longitude first, WGS84.
 */
export async function writeWktCsv(maps: readonly MapToWrite[]): Promise<WrittenMap> {
  const { geoJSONToWkt } = await import("betterknown")
  const rows = maps.flatMap((map) => {
    const actors = actorsById(map)
    return featuresWithoutHead(map).flatMap((feature) => {
      const { kind, actor, date, name, ...rest } = (feature.properties ?? {}) as Record<string, unknown>
      const text = (value: unknown): string =>
        value === undefined || value === null ? "" : typeof value === "string" ? value : JSON.stringify(value)
      return [
        [
          text(feature.id),
          text(kind),
          text(actor),
          text(date),
          nameOfFeature(feature, actors),
          JSON.stringify(typeof name === "object" && name !== null ? { name, ...rest } : rest),
          feature.geometry === null ? "" : geoJSONToWkt(feature.geometry),
        ],
      ]
    })
  })
  const content = await csvText(["id", "kind", "actor", "date", "name", "properties", "wkt"], rows)
  return {
    content,
    issues: exportLoses(
      "CSV",
      maps.some(headOfMap) ? ["claims", "reports", "the theatre", "attribution", "colours of actors"] : [],
    ),
  }
}
