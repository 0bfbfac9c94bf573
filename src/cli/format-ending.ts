import type { ExportFormat } from "../view/export-map.js"

/** The ending of a file in each format. */
export const FORMAT_ENDING: Readonly<Record<ExportFormat, string>> = {
  geojson: ".geojson",
  "geojson-lines": ".geojsonl",
  kml: ".kml",
  kmz: ".kmz",
  csv: ".csv",
  "wkt-csv": ".wkt.csv",
  topojson: ".topojson",
  geoparquet: ".parquet",
}
