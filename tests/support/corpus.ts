import { fileURLToPath } from "node:url"
import { readCorpus } from "../../src/io/read-corpus.js"
import { readSnapshots } from "../../src/io/read-snapshots.js"
import { controlMapOf } from "../../src/model/control-map-of.js"
import { parseGeoJson } from "../../src/snapshot/parse-geojson.js"

/** Folder of the committed corpus. */
export const GEODATA = fileURLToPath(new URL("../../geodata", import.meta.url))

/** The committed corpus. */
export const corpus = readCorpus(GEODATA)

/** The committed snapshots, as text by date. */
export const snapshots = readSnapshots(GEODATA)

/** The committed control map of a date. */
export function mapOf(date: string) {
  const { value, issues } = parseGeoJson(snapshots.get(date)!)
  if (!value || issues.length > 0)
    throw new Error(`snapshot ${date}: ${issues.map(({ message }) => message).join("; ")}`)
  return controlMapOf(value)
}
