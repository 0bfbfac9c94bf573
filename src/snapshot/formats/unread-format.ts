/** A format that is not read. */
export interface UnreadFormat {
  /** What it is, with its article. */
  readonly name: string
  /** How to get a file that can be read. */
  readonly wayOut: string
}

const CONVERT =
  "Convert it: ogr2ogr -t_srs EPSG:4326 map.geojson FILE, or in QGIS Export, Save Features As, GeoJSON, EPSG:4326"
const TABLE = "Save the sheet as CSV (UTF-8), with columns such as lon, lat, holder, date"
const UNPACK = "Unpack it, and give the file in it, or pack it as zip"
const TRACE = "A picture has no positions; draw its areas in QGIS or Google Earth and save them as KML or GeoJSON"

type Kind = readonly [name: string, wayOut: string, endings: RegExp, signatures: readonly string[], markup?: RegExp]

/** By what a name ends in, by a file's first bytes as Latin-1, and by an element near the beginning of a text. */
const KINDS: readonly Kind[] = [
  ["a shapefile", CONVERT, /\.(shp|shx|dbf|prj|cpg|sbn|sbx|qpj)$/i, ["\0\0'\n"]],
  ["a GeoPackage or another SQLite database", CONVERT, /\.(gpkg|sqlite|db|mbtiles)$/i, ["SQLite format 3\0"]],
  [
    "GeoParquet",
    "Convert it: ogr2ogr map.geojson FILE, or in DuckDB COPY (FROM 'FILE') TO 'map.geojson' WITH (FORMAT gdal, DRIVER 'GeoJSON')",
    /\.(geo)?parquet$/i,
    ["PAR1"],
  ],
  ["FlatGeobuf", CONVERT, /\.fgb$/i, ["fgb"]],
  ["a file geodatabase", CONVERT, /\.gdb(table|tablx|indexes)?$/i, []],
  ["a MapInfo or CAD file", CONVERT, /\.(tab|mif|mid|dxf|dwg|dgn)$/i, []],
  ["GPX, tracks of a receiver", CONVERT, /\.gpx$/i, [], /<gpx[\s>]/i],
  ["GML", CONVERT, /\.gml$/i, [], /<(\w+:)?FeatureCollection[\s>]|xmlns:gml=/i],
  ["OpenStreetMap data", CONVERT, /\.(osm|pbf|o5m)$/i, [], /<osm[\s>]/i],
  ["a spreadsheet", TABLE, /\.(xlsx?|xlsm|ods)$/i, ["\u00d0\u00cf\u0011\u00e0"]],
  ["a text document", TABLE, /\.(docx?|odt|pdf|rtf)$/i, ["%PDF"]],
  [
    "a picture",
    TRACE,
    /\.(png|jpe?g|gif|tiff?|webp|svg)$/i,
    ["\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*"],
    /<svg[\s>]/i,
  ],
  [
    "a packed file of another kind than zip",
    UNPACK,
    /\.(gz|tgz|bz2|xz|7z|rar|tar|zst)$/i,
    ["\u001f\u008b", "BZh", "\u00fd7zXZ", "7z\u00bc\u00af", "Rar!", "\u0028\u00b5\u002f\u00fd"],
  ],
  [
    "a web page",
    "It may be a page that asks to log in, or says that something went wrong; fetch the file itself",
    /\.html?$/i,
    [],
    /<html[\s>]|<!doctype html/i,
  ],
]

/** How much of a file is looked at. Bytes. */
const LOOKED_AT = 1024

/**
 * What a file is that is of no format which is read, by its first bytes and else by its name.
 *
 * @param bytes - The file, or its beginning; none where only the name is known.
 * @returns Null where neither tells.
 */
export function unreadFormat(name: string, bytes: Uint8Array = new Uint8Array()): UnreadFormat | null {
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT))
  const isMarkup = /^(\u00ef\u00bb\u00bf)?\s*</.test(start)
  const kind =
    KINDS.find(
      ([, , , signatures, markup]) =>
        signatures.some((each) => start.startsWith(each)) || (isMarkup && markup?.test(start)),
    ) ?? KINDS.find(([, , endings]) => endings.test(name))
  return kind ? { name: kind[0], wayOut: kind[1] } : null
}
