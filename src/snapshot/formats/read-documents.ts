import type { Issue } from "../../report/issue.js"
import { READABLE } from "../../report/issues/import-messages.js"
import { makeIssue } from "../../report/make-issue.js"
import { MOST_BYTES } from "../limits.js"
import type { Format } from "./format.js"
import { formatOf } from "./format-of.js"
import type { ImportOptions, ReadDocument } from "./imported.js"
import { readArchive } from "./read-archive.js"
import { readCsv } from "./read-csv.js"
import { readGeoJson } from "./read-geojson.js"
import { readGeoJsonLines } from "./read-geojson-lines.js"
import { readKml } from "./read-kml.js"
import { readTopoJson } from "./read-topojson.js"
import { textOfBytes } from "./text-of-bytes.js"
import { unreadDocument } from "./unread-document.js"

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

/** Reads the documents of a file in any format: one, or those of an archive. */
export async function readDocuments(
  name: string,
  file: Uint8Array | string,
  options: ImportOptions = {},
): Promise<ReadDocuments> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file
  const format = options.format ?? formatOf(name, bytes)
  if (format === "zip") return archive(bytes, options)
  if (format === "kmz") return kmz(name, bytes, options)
  const document = await readDocument(format, typeof file === "string" ? file : bytes, options)
  return { documents: [{ ...document, name, entry: null, format }], issues: [] }
}

async function readDocument(
  format: Format | null,
  file: Uint8Array | string,
  options: ImportOptions,
): Promise<ReadDocument> {
  const read = format === null ? undefined : READERS[format]
  if (!read) {
    return unreadDocument([makeIssue("format-unknown", [], { found: format, allowed: READABLE, values: { format } })])
  }
  if (file.length > MOST_BYTES) {
    const limit = { found: file.length, allowed: MOST_BYTES }
    const details = { ...limit, unit: "bytes", values: { kind: "bytes", ...limit } } as const
    return unreadDocument([makeIssue("limit-exceeded", [], details)])
  }
  const { text, issues } = typeof file === "string" ? { text: file, issues: [] } : textOfBytes(file)
  const document = await read(text, options)
  return issues.length === 0 ? document : { ...document, issues: [...issues, ...document.issues] }
}

async function kmz(name: string, bytes: Uint8Array, options: ImportOptions): Promise<ReadDocuments> {
  const { files, issues } = await readArchive(bytes, (entry) => /\.kml$/i.test(entry))
  const main = files.find(({ name: entry }) => entry.toLowerCase() === "doc.kml") ?? files[0]
  if (!main) {
    const none = makeIssue("archive-without-map", [], { found: 0, allowed: "doc.kml", values: { of: "kmz" } })
    return { documents: [], issues: issues.length > 0 ? issues : [none] }
  }
  const document = await readDocument("kml", main.bytes, options)
  return { documents: [{ ...document, name, entry: null, format: "kml" }], issues }
}

async function archive(bytes: Uint8Array, { entries, ...options }: ImportOptions): Promise<ReadDocuments> {
  const { files, issues } = await readArchive(bytes, (name) => formatOf(name) !== null && (entries?.(name) ?? true))
  const documents: NamedDocument[] = []
  for (const { name, bytes: own } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const format = formatOf(name, own)
    documents.push({ ...(await readDocument(format, own, options)), name, entry: name, format })
  }
  if (files.length > 0 || issues.length > 0 || entries) return { documents, issues }
  const none = makeIssue("archive-without-map", [], { found: 0, allowed: READABLE, values: { of: "zip" } })
  return { documents, issues: [none] }
}
