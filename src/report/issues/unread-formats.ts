import type { UnreadFormatName } from "./import-issue-values.js"

const CONVERT =
  "Convert it: ogr2ogr -t_srs EPSG:4326 map.geojson FILE, or in QGIS Export, Save Features As, GeoJSON, EPSG:4326"
const TABLE = "Save the sheet as CSV (UTF-8), with columns such as lon, lat, holder, date"
const UNPACK = "Unpack it, and give the file in it, or pack it as zip"
const TRACE = "A picture has no positions; draw its areas in QGIS or Google Earth and save them as KML or GeoJSON"

/** What each format that is known and not read is, with its article, and how to get a file that can be read. */
export const UNREAD_FORMATS: Readonly<Record<UnreadFormatName, { readonly name: string; readonly wayOut: string }>> = {
  shapefile: { name: "a shapefile", wayOut: CONVERT },
  geopackage: { name: "a GeoPackage or another SQLite database", wayOut: CONVERT },
  geoparquet: {
    name: "GeoParquet",
    wayOut:
      "Convert it: ogr2ogr map.geojson FILE, or in DuckDB COPY (FROM 'FILE') TO 'map.geojson' WITH (FORMAT gdal, DRIVER 'GeoJSON')",
  },
  flatgeobuf: { name: "FlatGeobuf", wayOut: CONVERT },
  geodatabase: { name: "a file geodatabase", wayOut: CONVERT },
  cad: { name: "a MapInfo or CAD file", wayOut: CONVERT },
  gpx: { name: "GPX, tracks of a receiver", wayOut: CONVERT },
  gml: { name: "GML", wayOut: CONVERT },
  openstreetmap: { name: "OpenStreetMap data", wayOut: CONVERT },
  spreadsheet: { name: "a spreadsheet", wayOut: TABLE },
  document: { name: "a text document", wayOut: TABLE },
  picture: { name: "a picture", wayOut: TRACE },
  packed: { name: "a packed file of another kind than zip", wayOut: UNPACK },
  "web-page": {
    name: "a web page",
    wayOut: "It may be a page that asks to log in, or says that something went wrong; fetch the file itself",
  },
}
