import type { Feature, FeatureCollection } from "geojson"
import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"
import { holdsArea } from "../holds-area.js"
import { MOST_BYTES } from "../limits.js"
import { areasOfPlaces } from "./areas-of-places.js"
import type { Format } from "./format.js"
import { formatOf } from "./format-of.js"
import type { Imported, ImportedMap, ImportOptions, ReadDocument } from "./imported.js"
import { nameActors } from "./name-actors.js"
import { readArchive } from "./read-archive.js"
import { readCsv } from "./read-csv.js"
import { readGeoJson } from "./read-geojson.js"
import { readGeoJsonLines } from "./read-geojson-lines.js"
import { readKml } from "./read-kml.js"
import { readTopoJson } from "./read-topojson.js"
import { splitByDay } from "./split-by-day.js"
import { textOfBytes } from "./text-of-bytes.js"

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

/**
 * Reads maps from a file of another making: GeoJSON, GeoJSON lines, KML, KMZ, CSV, TopoJSON, or a zip archive of such
 * files.
 *
 * The format is told by the bytes and the name. A file whose features are of several days gives a map for each. Sound
 * features are kept whatever is wrong with the others. Libraries for formats are loaded when a file needs them; no
 * request leaves the machine, whatever links a file holds.
 *
 * @param name - The file's name or path: it may give the format and the date.
 * @param file - Its bytes, or its text.
 * @returns Maps, oldest first, to be measured by way of `controlMapOf(value, { date })`, and every issue.
 * @example
 * const csv = "lon,lat,holder,date\n38.87,34.89,gov,2017-08-13"
 * const { maps, issues } = await importFile("places.csv", csv, { reachMetres: 20_000 })
 * maps.map(({ date }) => date) // ["2017-08-13"]
 * controlMapOf(maps[0].value).areas.keys().next().value // "gov"
 * issues.map(({ code }) => code) // ["areas-made-of-places"]
 */
export async function importFile(
  name: string,
  file: Uint8Array | string,
  options: ImportOptions = {},
): Promise<Imported> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file
  const format = options.format ?? formatOf(name, bytes)
  if (format === "zip") return importArchive(bytes, options)
  if (format === "kmz") return importKmz(name, bytes, options)
  const read = format === null ? undefined : READERS[format]
  if (!read) {
    const message = `this is no format that can be read${format === null ? "" : ` (${format})`}. Give ${READABLE}, or name the format.`
    return { maps: [], issues: [makeIssue("format-unknown", [], { found: format, allowed: READABLE, message })] }
  }
  if (bytes.length > MOST_BYTES) {
    const message = `the file has ${bytes.length.toLocaleString("en")} bytes; up to ${MOST_BYTES.toLocaleString("en")} are read. Cut it up.`
    const details = { found: bytes.length, allowed: MOST_BYTES, unit: "bytes", message }
    return { maps: [], issues: [makeIssue("limit-exceeded", [], details)] }
  }
  const { text, issues } = typeof file === "string" ? { text: file, issues: [] } : textOfBytes(bytes)
  const document = await read(text, options)
  const made = document.value === null ? { maps: [], issues: [] } : mapsOf(name, document.value, options)
  return { maps: made.maps, issues: [...issues, ...document.issues, ...made.issues] }
}

/** Days, actors and, for places, areas of a document. */
function mapsOf(name: string, value: FeatureCollection, options: ImportOptions): Imported {
  const head = (value as { frontline?: { format?: unknown; date?: unknown } }).frontline
  if (head?.format === "frontline-snapshot") {
    return { maps: [{ name, date: typeof head.date === "string" ? head.date : null, value }], issues: [] }
  }
  const { days, issues: onDays } = splitByDay(value.features, name, options.date)
  const { features: _, ...members } = value
  const issues: Issue[] = [...onDays]
  const seen = new Set<string>()
  const tell = (found: readonly Issue[]): void => {
    for (const issue of found) {
      const key = `${issue.code} ${issue.message}`
      if (!seen.has(key)) issues.push(issue)
      seen.add(key)
    }
  }
  const maps = days.map(({ date, features }): ImportedMap => {
    const named = nameActors(features, options)
    tell(named.issues)
    const drawn = isTableOfPlaces(named.features) ? areasOfPlaces(named.features, options) : named
    tell(drawn.issues)
    return { name, date, value: { ...members, features: drawn.features.map((feature) => withDate(feature, date)) } }
  })
  return { maps, issues }
}

/** Points that name a holder, and no area. */
function isTableOfPlaces(features: readonly Feature[]): boolean {
  return (
    features.some(
      ({ geometry, properties }) => geometry?.type === "Point" && typeof properties?.["actor"] === "string",
    ) && !features.some(({ geometry }) => holdsArea(geometry))
  )
}

/** A feature keeps what it says of its days; where it says nothing, the map's date is written on it. */
function withDate(feature: Feature, date: string | null): Feature {
  if (date === null || (feature.properties !== null && Object.hasOwn(feature.properties, "date"))) return feature
  return { ...feature, properties: { ...feature.properties, date } }
}

async function importKmz(name: string, bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  const { files, issues } = await readArchive(bytes, (entry) => /\.kml$/i.test(entry))
  const main = files.find(({ name: entry }) => entry.toLowerCase() === "doc.kml") ?? files[0]
  if (!main) {
    const message = "the archive holds no KML file. Export it again."
    const none = makeIssue("archive-without-map", [], { found: 0, allowed: "doc.kml", message })
    return { maps: [], issues: issues.length > 0 ? issues : [none] }
  }
  const { maps, issues: found } = await importFile(name, main.bytes, { ...options, format: "kml" })
  return { maps, issues: [...issues, ...found] }
}

async function importArchive(bytes: Uint8Array, { entries, ...options }: ImportOptions): Promise<Imported> {
  const { files, issues } = await readArchive(bytes, (name) => formatOf(name) !== null && (entries?.(name) ?? true))
  const maps: ImportedMap[] = []
  const all: Issue[] = [...issues]
  for (const { name, bytes: own } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const { format: _, ...rest } = options
    const made = await importFile(name, own, rest)
    maps.push(...made.maps)
    for (const issue of made.issues)
      all.push({ ...issue, path: [name, ...issue.path], message: `${name}: ${issue.message}` })
  }
  if (files.length === 0 && issues.length === 0 && !entries) {
    const message = `the archive holds no file that can be read. Give ${READABLE}.`
    all.push(makeIssue("archive-without-map", [], { found: 0, allowed: READABLE, message }))
  }
  return { maps: maps.toSorted((a, b) => compare(a.date ?? a.name, b.date ?? b.name)), issues: all }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
