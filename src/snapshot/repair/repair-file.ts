import type { FeatureCollection } from "geojson"
import type { Repair } from "../../report/repair.js"
import { RepairLog } from "../../report/repair-log.js"
import { guardFile } from "../formats/guard-file.js"
import type { ImportedMap, ImportOptions } from "../formats/imported.js"
import { mapsOfDocument } from "../formats/maps-of-document.js"
import { readDocuments } from "../formats/read-documents.js"
import { groundOfDocument } from "./ground-of-document.js"
import { repairDocument } from "./repair-document.js"

/** The maps of a file, made fit to measure, and all that was changed for it. */
export interface RepairedFile {
  /** Oldest first; none where nothing of the file can be kept. */
  readonly maps: readonly ImportedMap[]
  readonly repairs: readonly Repair[]
  /** Ground of all polygons in the file before and after, as far as it could be measured. Square metres. */
  readonly squareMetres: { readonly before: number; readonly after: number }
}

/**
 * Makes the maps of a file in any format that can be read fit to measure by named repairs, and tells each of them.
 *
 * What its reader cannot understand, such as a row without a position, is left out, as `importFile` leaves it out;
 * `validateFile` names it. Paths are those of `validateFile`.
 *
 * @param name - The file's name or path: it may give the format and the date.
 * @param file - Its bytes, or its text.
 * @throws {TypeError} If an argument is of another kind.
 * @throws {RangeError} If one of the right kind is a value that it cannot have.
 * @example
 * const wkt = "wkt,actor\n\"POLYGON((0 0,1 0,1 1,0 1))\",gov"
 * const { repairs } = await repairFile("map.wkt.csv", wkt)
 * repairs[0].path // ["row", 2, "geometry", "coordinates", 0]
 */
export async function repairFile(
  name: string,
  file: Uint8Array | string,
  options: ImportOptions = {},
): Promise<RepairedFile> {
  guardFile(name, file, options)
  const { documents } = await readDocuments(name, file, options)
  const log = new RepairLog()
  const maps: ImportedMap[] = []
  const squareMetres = { before: 0, after: 0 }
  for (const { name: own, entry, all, pathOf } of documents) {
    if (all === null) continue
    const inFile = (i: number): Repair["path"] => (entry === null ? pathOf(i) : [entry, ...pathOf(i)])
    const mended = repairDocument(all, log, inFile) as FeatureCollection | null
    squareMetres.before += groundOfDocument(all)
    if (mended === null) continue
    squareMetres.after += groundOfDocument(mended)
    maps.push(...mapsOfDocument(own, mended, options).maps)
  }
  return {
    maps: maps.toSorted((a, b) => ((a.date ?? a.name) < (b.date ?? b.name) ? -1 : 1)),
    repairs: log.repairs,
    squareMetres,
  }
}
