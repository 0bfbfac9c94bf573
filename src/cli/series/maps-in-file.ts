import type { Issue } from "../../report/issue.js"
import { dateOf } from "../../snapshot/date-of.js"
import { formatOf } from "../../snapshot/formats/format-of.js"
import type { Imported } from "../../snapshot/formats/imported.js"
import { CommandError } from "../command-error.js"
import { formatIssues } from "../format-issues.js"
import { importMaps } from "../import-maps.js"
import type { ManyFilesOptions } from "../map-file-options.js"
import type { World } from "../world.js"
import type { FileProblem } from "./file-measures.js"
import { mapName } from "./map-name.js"
import type { DatedFile } from "./series-task.js"

/** What a file gives to a series. */
export interface MapsInFile {
  readonly maps: readonly DatedFile[]
  readonly problems: readonly FileProblem[]
  /** Files of an archive that are no dated maps. */
  readonly undated: readonly string[]
}

/**
 * The dated maps in a file. What a name dates, be it the file's or that of a file in an archive, is not read yet.
 *
 * A file with an error gives no map, for any of its maps may lack what was wrong; in an archive each file stands by
 * itself.
 */
export async function mapsInFile(world: World, file: string, options: ManyFilesOptions): Promise<MapsInFile> {
  const named = dateOf(file)
  if (named !== null && formatOf(file) !== "zip") {
    return { maps: [{ file, date: named, entry: null, isDayOfMany: false }], problems: [], undated: [] }
  }
  const entries = new Map<string, string | null>()
  const isToBeRead = (name: string): boolean => {
    const date = dateOf(name)
    entries.set(name, date)
    return date === null && formatOf(name) !== "geoparquet"
  }
  let imported: Imported
  try {
    imported = await importMaps(world, file, options, { entries: isToBeRead })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return { maps: [], problems: [{ file, date: null, message: error.message, issues: [] }], undated: [] }
  }
  const maps: DatedFile[] = []
  const problems: FileProblem[] = []
  const undated: string[] = []
  const tellErrors = (issues: readonly Issue[]): boolean => {
    if (!issues.some(isError)) return false
    problems.push({ file, date: null, message: formatIssues(file, issues), issues })
    return true
  }
  for (const [entry, date] of entries.size === 0 ? [[null, null] as const] : [...entries].toSorted()) {
    const isOwn = (name: unknown): boolean => entry === null || name === entry
    const issues = imported.issues.filter(({ path }) => isOwn(path[0]))
    const days = imported.maps.flatMap((map) => (isOwn(map.name) && map.date !== null ? [map.date] : []))
    if (date !== null) maps.push({ file, date, entry, isDayOfMany: false })
    else if (entry !== null && issues.some(({ code }) => code === "csv-columns")) undated.push(mapName({ file, entry }))
    else if (tellErrors(issues)) continue
    else if (days.length === 0 && entry !== null) undated.push(mapName({ file, entry }))
    for (const day of days) maps.push({ file, date: day, entry, isDayOfMany: days.length > 1 })
  }
  if (entries.size > 0) {
    const ofArchive = imported.issues.filter(({ path }) => !entries.has(String(path[0])))
    tellErrors(ofArchive)
    for (const { code, path } of ofArchive) {
      if (code === "archive-nested") undated.push(mapName({ file, entry: String(path[0]) }))
    }
  }
  return { maps, problems, undated }
}

const isError = ({ severity }: Issue): boolean => severity === "error"
