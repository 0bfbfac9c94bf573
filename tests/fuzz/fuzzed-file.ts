import { type ControlMap, controlMapOf, repairFile, repairGeoJson } from "frontline"
import type { FuzzFile } from "./fuzz-file.js"

/** A file, and the map that is made of it where maps are measured. */
export interface FuzzedFile extends FuzzFile {
  /** Name of the format that it was made in. */
  readonly format: string
  /** The map that is made of what survives the checks and repairs; null where no ground does, or none is asked for. */
  readonly map: ControlMap | null
  /** The map of the file before. */
  readonly before: ControlMap | null
}

/** The map of what survives of a file: of GeoJSON all its ground, of other files that of the first day. */
export async function mapOfFile(format: string, { name, content }: FuzzFile): Promise<ControlMap | null> {
  if (format === "geojson" && typeof content === "string") {
    const { value } = repairGeoJson(content)
    return withGround(value && controlMapOf(value))
  }
  const [first] = (await repairFile(name, content)).maps
  return withGround(first ? controlMapOf(first.value, { date: first.date }) : null)
}

const withGround = (map: ControlMap | null): ControlMap | null => (map && map.areas.size > 0 ? map : null)
