import type { Issue } from "../../report/issue.js"
import { guardFile } from "./guard-file.js"
import type { Imported, ImportedMap, ImportOptions } from "./imported.js"
import { inEntry } from "./in-entry.js"
import { mapsOfDocument } from "./maps-of-document.js"
import { readDocuments } from "./read-documents.js"
import { soundPaths } from "./sound-paths.js"

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
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
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
  guardFile(name, file, options)
  const { documents, issues } = await readDocuments(name, file, options)
  const maps: ImportedMap[] = []
  const all: Issue[] = [...issues]
  for (const document of documents) {
    const { name: own, value } = document
    const made = value === null ? null : mapsOfDocument(own, value, options, soundPaths(document))
    for (const map of made?.maps ?? []) maps.push(map)
    for (const issue of [...document.issues, ...(made?.issues ?? [])]) all.push(inEntry(document.entry, issue))
  }
  return { maps: maps.toSorted((a, b) => compare(a.date ?? a.name, b.date ?? b.name)), issues: all }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
