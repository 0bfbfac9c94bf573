import type { Place } from "../../gazetteer/place.js"
import type { Issue } from "../../report/issue.js"
import type { ListedFiles, WhySkipped } from "../../report/issues/import-issue-values.js"
import { READABLE } from "../../report/issues/import-messages.js"
import { UNREAD_FORMATS } from "../../report/issues/unread-formats.js"
import { makeIssue } from "../../report/make-issue.js"
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
import { tooManyPieces } from "./too-many-pieces.js"
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
    const values = other ? ({ kind: "other", format: other } as const) : ({ kind: "none" } as const)
    const found = other ? UNREAD_FORMATS[other].name : format
    return unreadDocument([makeIssue("format-unknown", [], { found, allowed: READABLE, values })])
  }
  const most = Math.min(MOST_BYTES, options.mostTextBytes ?? MOST_BYTES)
  if (file.length > most) {
    const limit = { found: file.length, allowed: most }
    const details = { ...limit, unit: "bytes", values: { kind: "bytes", ...limit } } as const
    return unreadDocument([makeIssue("limit-exceeded", [], details)])
  }
  const tooMany = tooManyPieces(format!, file, most)
  if (tooMany) return unreadDocument([tooMany])
  const { text, issues } = typeof file === "string" ? { text: file, issues: [] } : textOfBytes(file)
  const document = await read(text, options)
  return issues.length === 0 ? document : { ...document, issues: [...issues, ...document.issues] }
}

async function kmz(name: string, bytes: Uint8Array, options: ImportOptions): Promise<ReadDocuments> {
  const { files, issues } = await readArchive(bytes, (entry) => /\.kml$/i.test(entry), options.mostTextBytes)
  const main = files.find(({ name: entry }) => entry.toLowerCase() === "doc.kml") ?? files[0]
  if (!main) {
    const none = makeIssue("archive-without-map", [], { found: 0, allowed: "doc.kml", values: { of: "kmz" } })
    return { documents: [], issues: issues.length > 0 ? issues : [none] }
  }
  const others = files.filter((file) => file !== main).map((file) => file.name)
  const more = passedOver(others, { kind: "beside-main", main: main.name })
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
  const format = unread.map((name) => unreadFormat(name)).find((each) => each !== null) ?? null
  if (files.length > 0 || issues.length > 0) {
    return { documents, issues: [...issues, ...passedOver(unread, { kind: "format", format })] }
  }
  const none = makeIssue("archive-without-map", [], {
    found: unread.slice(0, 20),
    allowed: READABLE,
    values: { of: "zip", ...listOf(unread), format },
  })
  return { documents, issues: [none] }
}

/** One warning of all files of an archive that were not read; none where there are none. */
function passedOver(names: readonly string[], why: WhySkipped): readonly Issue[] {
  if (names.length === 0) return []
  const values = { ...listOf(names), why }
  return [makeIssue("archive-entry-skipped", [], { found: names.slice(0, 20), allowed: READABLE, values })]
}

/** How many names of files a sentence lists. */
const MOST_LISTED = 5

const listOf = (names: readonly string[]): ListedFiles => ({
  names: names.slice(0, MOST_LISTED),
  more: Math.max(0, names.length - MOST_LISTED),
})
