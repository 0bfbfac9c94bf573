import { guardValue } from "../../guard/guard-value.js"
import { FORMAT_ENDINGS, type Format } from "./format.js"
import { guardBytes } from "./guard-file.js"
import { wideEncoding } from "./text-of-bytes.js"
import { unreadFormat } from "./unread-format.js"

/** How much of a file is looked at to tell its format. Bytes. */
const LOOKED_AT = 4096

/**
 * The format of a file, by its first bytes and by its name.
 *
 * What the bytes say counts for more: a KML file named `map.json` is KML. Where they leave it open, as between a table
 * and any other text, the name decides.
 *
 * @param name - The file's name or path; may be empty.
 * @param bytes - The file, or its beginning; none where only the name is known.
 * @returns Null where neither tells.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * formatOf("2017-08-13.kml") // "kml"
 */
export function formatOf(name: string, bytes: Uint8Array = new Uint8Array()): Format | null {
  guardValue("name", name, "text")
  guardBytes("bytes", bytes, "the file's bytes")
  const lower = name.toLowerCase()
  const named = FORMAT_ENDINGS.find(([ending]) => lower.endsWith(ending))?.[1] ?? null
  const signature = String.fromCharCode(...bytes.subarray(0, 4))
  if (signature === "PAR1") return "geoparquet"
  if (signature === "PK\u0003\u0004" || signature === "PK\u0005\u0006") return named === "kmz" ? "kmz" : "zip"
  const text = new TextDecoder(wideEncoding(bytes) ?? "utf-8").decode(bytes.subarray(0, LOOKED_AT)).trimStart()
  if (text.startsWith("<") && /<(\w+:)?kml[\s>]/i.test(text)) return "kml"
  if (unreadFormat("", bytes)) return null
  if (text.startsWith("<")) return named === "kml" ? "kml" : null
  if (text !== "" && "{[\u001e".includes(text[0]!)) return jsonFormat(text, named)
  return named
}

function jsonFormat(text: string, named: Format | null): Format {
  if (/"type"\s*:\s*"Topology"/.test(text)) return "topojson"
  if (named === "geojson-lines" || named === "topojson" || text.startsWith("\u001e")) return named ?? "geojson-lines"
  return "geojson"
}
