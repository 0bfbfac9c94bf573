/** A file format that maps come in or go out as. `csv` is a table; `wkt-csv` one with a column of geometry as text. */
export type Format = "geojson" | "geojson-lines" | "kml" | "kmz" | "csv" | "wkt-csv" | "topojson" | "geoparquet" | "zip"

/** Endings of file names by format; the longer stand first, so that `.wkt.csv` is no plain table. */
export const FORMAT_ENDINGS: readonly (readonly [ending: string, format: Format])[] = [
  [".wkt.csv", "wkt-csv"],
  [".topo.json", "topojson"],
  [".geojsonl", "geojson-lines"],
  [".geojsons", "geojson-lines"],
  [".ndgeojson", "geojson-lines"],
  [".ndjson", "geojson-lines"],
  [".jsonl", "geojson-lines"],
  [".topojson", "topojson"],
  [".geojson", "geojson"],
  [".json", "geojson"],
  [".kml", "kml"],
  [".kmz", "kmz"],
  [".csv", "csv"],
  [".tsv", "csv"],
  [".geoparquet", "geoparquet"],
  [".parquet", "geoparquet"],
  [".zip", "zip"],
]
