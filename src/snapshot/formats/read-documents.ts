import type { Place } from "../../gazetteer/place.js"
import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"
import { shortened } from "../../report/where.js"
import { MOST_BYTES } from "../limits.js"
import { swappedByPlaces } from "../validation/swapped-by-places.js"
import type { Format } from "./format.js"
import { formatOf } from "./format-of.js"
import type { ImportOptions, ReadDocument } from "./imported.js"
import { readArchive } from "./read-archive.js"
import { readCsv } from "./read-csv.js"
import { readGeoJson } from "./read-geojson.js"
import { readGeoJsonLines } from "./read-geojson-lines.js"
import { readKml } from "./read-kml.js"
import { readTopoJson } from "./read-topojson.js"
import { soundPaths } from "./sound-paths.js"
import { textOfBytes } from "./text-of-bytes.js"
import { unreadDocument } from "./unread-document.js"
import { unreadFormat } from "./unread-format.js"

/** A document of a file: the file itself, or one of an archive. */
export interface NamedDocument extends ReadDocument {
  /** The file's name, or that of the file in an archive. */
  readonly name: string
  /** The file's name in its archive; null where the file is none. */
  readonly entry: string | null
  /** Null where the format is not known. */
  readonly format: Format | null
}

/** The documents of a file, and what is wrong with the archive that they come in. */
export interface ReadDocuments {
  readonly documents: readonly NamedDocument[]
  readonly issues: readonly Issue[]
}

/** A reader for each format that holds one document as text. */
const READERS: Partial<Record<Format, (text: string, options: ImportOptions) => ReadDocument | Promise<ReadDocument>>> =
  {
    geojson: readGeoJson,
    "geojson-lines": readGeoJsonLines,
    kml: readKml,
    csv: (text, { actorProperty }) => readCsv(text, actorProperty),
    "wkt-csv": (text, { actorProperty }) => readCsv(text, actorProperty),
    topojson: readTopoJson,
  }

/** Formats that can be read. */
const READABLE = "GeoJSON, GeoJSON lines, KML, KMZ, CSV, TopoJSON, and zip archives of these"

/** Spreadsheets and documents that are zip archives within: what they hold is theirs alone. */
const PACKED_OTHERS = /\.(xlsx|xlsm|ods|docx|odt)$/i

/**
 * Reads the documents of a file in any format: one, or those of an archive. What known places tell of swapped positions
 * stands among each document's issues.
 */
export async function readDocuments(
  name: string,
  file: Uint8Array | string,
  options: ImportOptions = {},
): Promise<ReadDocuments> {
  const { documents, issues } = await documentsOf(name, file, options)
  return { documents: documents.map((document) => heldAgainst(document, options.places ?? [])), issues }
}

function heldAgainst(document: NamedDocument, places: readonly Place[]): NamedDocument {
  if (document.value === null || places.length === 0) return document
  const known = new Set(document.issues.map(({ code, path }) => JSON.stringify([code, path])))
  const found = swappedByPlaces(document.value.features, places, soundPaths(document))
  const fresh = found.filter(({ code, path }) => !known.has(JSON.stringify([code, path])))
  return fresh.length === 0 ? document : { ...document, issues: [...document.issues, ...fresh] }
}

async function documentsOf(name: string, file: Uint8Array | string, options: ImportOptions): Promise<ReadDocuments> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file
  const format = options.format ?? formatOf(name, bytes)
  if (format === "zip" && !PACKED_OTHERS.test(name)) return archive(bytes, options)
  if (format === "kmz") return kmz(name, bytes, options)
  const document = await readDocument(name, format, typeof file === "string" ? file : bytes, options)
  return { documents: [{ ...document, name, entry: null, format }], issues: [] }
}

async function readDocument(
  name: string,
  format: Format | null,
  file: Uint8Array | string,
  options: ImportOptions,
): Promise<ReadDocument> {
  const read = format === null ? undefined : READERS[format]
  if (!read) {
    const other = unreadFormat(name, typeof file === "string" ? new TextEncoder().encode(file.slice(0, 1024)) : file)
    const message = other
      ? `this is ${other.name}, which is not read. ${other.wayOut}.`
      : `this is no format that can be read. Give ${READABLE}, or name the format.`
    const found = other?.name ?? format
    return unreadDocument([makeIssue("format-unknown", [], { found, allowed: READABLE, message })])
  }
  const most = Math.min(MOST_BYTES, options.mostTextBytes ?? MOST_BYTES)
  if (file.length > most) {
    const message = `the file has ${file.length.toLocaleString("en")} bytes; up to ${most.toLocaleString("en")} are read. Cut it up.`
    const details = { found: file.length, allowed: most, unit: "bytes", message }
    return unreadDocument([makeIssue("limit-exceeded", [], details)])
  }
  const tooMany = tooManyPieces(format!, file, most)
  if (tooMany) return unreadDocument([tooMany])
  const { text, issues } = typeof file === "string" ? { text: file, issues: [] } : textOfBytes(file)
  const document = await read(text, options)
  return issues.length === 0 ? document : { ...document, issues: [...issues, ...document.issues] }
}

/** What begins a row of a table, and an element of XML or its end. */
const PIECE: Partial<Record<Format, readonly [sign: string, name: string]>> = {
  csv: ["\n", "rows"],
  "wkt-csv": ["\n", "rows"],
  kml: ["<", "tags"],
}

/**
 * What a row or a tag takes of memory, beside its text, as bytes of GeoJSON.
 *
 * Reason: each becomes an object of some 600 bytes, where memory is reckoned with 12 for a byte of text. Tables of 10 MB and
 * 700,000 rows, and KML of 130,000 points, took 500 MB and ended without a word where less was there.
 */
const BYTES_A_PIECE = 50

/** A file of so many rows or tags that they do not fit into memory, though its text would; null for any other. */
function tooManyPieces(format: Format, file: Uint8Array | string, most: number): Issue | null {
  const piece = PIECE[format]
  if (!piece) return null
  const [sign, name] = piece
  const wanted = typeof file === "string" ? sign : sign.charCodeAt(0)
  let count = 0
  for (let at = file.indexOf(wanted as never); at >= 0; at = file.indexOf(wanted as never, at + 1)) count++
  const takes = file.length + BYTES_A_PIECE * count
  if (takes <= most) return null
  const message = `the file has ${file.length.toLocaleString("en")} bytes and ${count.toLocaleString("en")} ${name}, which take as much memory as ${takes.toLocaleString("en")} bytes of GeoJSON; up to ${most.toLocaleString("en")} are read. Cut it up.`
  return makeIssue("limit-exceeded", [], { found: takes, allowed: most, unit: "bytes", message })
}

async function kmz(name: string, bytes: Uint8Array, options: ImportOptions): Promise<ReadDocuments> {
  const { files, issues } = await readArchive(bytes, (entry) => /\.kml$/i.test(entry), options.mostTextBytes)
  const main = files.find(({ name: entry }) => entry.toLowerCase() === "doc.kml") ?? files[0]
  if (!main) {
    const message = "the archive holds no KML file. Export it again."
    const none = makeIssue("archive-without-map", [], { found: 0, allowed: "doc.kml", message })
    return { documents: [], issues: issues.length > 0 ? issues : [none] }
  }
  const others = files.filter((file) => file !== main).map((file) => file.name)
  const more = passedOver(others, `of several KML files in it only ${shortened(main.name)} is read`)
  const document = await readDocument(main.name, "kml", main.bytes, options)
  return { documents: [{ ...document, name, entry: null, format: "kml" }], issues: [...issues, ...more] }
}

async function archive(bytes: Uint8Array, { entries, ...options }: ImportOptions): Promise<ReadDocuments> {
  const isReadable = (name: string): boolean => formatOf(name) !== null && formatOf(name) !== "geoparquet"
  const { files, others, issues } = await readArchive(
    bytes,
    (name) => isReadable(name) && (entries?.(name) ?? true),
    options.mostTextBytes,
  )
  const documents: NamedDocument[] = []
  for (const { name, bytes: own } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const format = formatOf(name, own)
    documents.push({ ...(await readDocument(name, format, own, options)), name, entry: name, format })
  }
  if (entries) return { documents, issues }
  const unread = others.filter((name) => !isReadable(name))
  const kind = unread.map((name) => unreadFormat(name)).find((each) => each !== null)
  const why = kind ? `${kind.name} is not read. ${kind.wayOut}` : "they are of no format that is read"
  if (files.length > 0 || issues.length > 0) {
    return { documents, issues: [...issues, ...passedOver(unread, kind ? `${kind.name} is not read` : why)] }
  }
  const holds = unread.length === 0 ? "" : `; it holds ${listOf(unread)}`
  const message = `the archive holds no file that can be read${holds}. ${kind ? why.replace(/^./, (first) => first.toUpperCase()) : `Give ${READABLE}`}.`
  const found = unread.slice(0, 20)
  return { documents, issues: [makeIssue("archive-without-map", [], { found, allowed: READABLE, message })] }
}

/** One warning of all files of an archive that were not read; none where there are none. */
function passedOver(names: readonly string[], why: string): readonly Issue[] {
  if (names.length === 0) return []
  const who = names.length === 1 ? "one file of the archive was" : `${names.length} files of the archive were`
  const message = `${who} passed over, ${listOf(names)}: ${why}. Give them as files of their own, if they matter.`
  return [makeIssue("archive-entry-skipped", [], { found: names.slice(0, 20), allowed: READABLE, message })]
}

const listOf = (names: readonly string[]): string =>
  `${names.slice(0, 5).map(shortened).join(", ")}${names.length > 5 ? ` and ${names.length - 5} more` : ""}`
