import type { UnreadFormatName } from "../../report/issues/import-issue-values.js"

type Kind = readonly [name: UnreadFormatName, endings: RegExp, signatures: readonly string[], markup?: RegExp]

/** By what a name ends in, by a file's first bytes as Latin-1, and by an element near the beginning of a text. */
const KINDS: readonly Kind[] = [
  ["shapefile", /\.(shp|shx|dbf|prj|cpg|sbn|sbx|qpj)$/i, ["\0\0'\n"]],
  ["geopackage", /\.(gpkg|sqlite|db|mbtiles)$/i, ["SQLite format 3\0"]],
  ["geoparquet", /\.(geo)?parquet$/i, ["PAR1"]],
  ["flatgeobuf", /\.fgb$/i, ["fgb"]],
  ["geodatabase", /\.gdb(table|tablx|indexes)?$/i, []],
  ["cad", /\.(tab|mif|mid|dxf|dwg|dgn)$/i, []],
  ["gpx", /\.gpx$/i, [], /<gpx[\s>]/i],
  ["gml", /\.gml$/i, [], /<(\w+:)?FeatureCollection[\s>]|xmlns:gml=/i],
  ["openstreetmap", /\.(osm|pbf|o5m)$/i, [], /<osm[\s>]/i],
  ["spreadsheet", /\.(xlsx?|xlsm|ods)$/i, ["\u00d0\u00cf\u0011\u00e0"]],
  ["document", /\.(docx?|odt|pdf|rtf)$/i, ["%PDF"]],
  [
    "picture",
    /\.(png|jpe?g|gif|tiff?|webp|svg)$/i,
    ["\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*"],
    /<svg[\s>]/i,
  ],
  [
    "packed",
    /\.(gz|tgz|bz2|xz|7z|rar|tar|zst)$/i,
    ["\u001f\u008b", "BZh", "\u00fd7zXZ", "7z\u00bc\u00af", "Rar!", "\u0028\u00b5\u002f\u00fd"],
  ],
  ["web-page", /\.html?$/i, [], /<html[\s>]|<!doctype html/i],
]

/** How much of a file is looked at. Bytes. */
const LOOKED_AT = 1024

/**
 * What a file is that is of no format which is read, by its first bytes and else by its name.
 *
 * @param bytes - The file, or its beginning; none where only the name is known.
 * @returns Null where neither tells.
 */
export function unreadFormat(name: string, bytes: Uint8Array = new Uint8Array()): UnreadFormatName | null {
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT))
  const isMarkup = /^(\u00ef\u00bb\u00bf)?\s*</.test(start)
  const kind =
    KINDS.find(
      ([, , signatures, markup]) =>
        signatures.some((each) => start.startsWith(each)) || (isMarkup && markup?.test(start)),
    ) ?? KINDS.find(([, endings]) => endings.test(name))
  return kind ? kind[0] : null
}
