import type { Issue } from "../../report/issue.js"
import { issueOfPart } from "../../report/issue-within.js"
import type { Imported } from "../../snapshot/formats/imported.js"
import { importMaps } from "../import-maps.js"
import { onlyMap, type ReadMap } from "../only-map.js"
import type { World } from "../world.js"
import { mapName } from "./map-name.js"
import type { DatedFile, SeriesTask } from "./series-task.js"

const SEVERAL = "Take the date out of its name, and each becomes a map of the series."

/** Reads one map of a series. */
export type DatedMapReader = (dated: DatedFile) => Promise<ReadMap>

/**
 * A reader of the maps of a stretch, to be asked for one after the other.
 *
 * A file with many maps is read once for all maps of the stretch that are in it, and held until another file is read.
 *
 * @returns It throws a `CommandError` with every issue where a map cannot be measured.
 */
export function datedMapReader(world: World, { files, from, to, fileOptions }: SeriesTask): DatedMapReader {
  let held: {
    readonly file: string
    readonly entries: ReadonlySet<string | null>
    readonly imported: Imported
  } | null = null
  const importedOf = async ({ file, entry, isDayOfMany }: DatedFile): Promise<Imported> => {
    if (entry === null && !isDayOfMany) return importMaps(world, file, fileOptions)
    if (held?.file === file && held.entries.has(entry)) return held.imported
    const inStretch = files.slice(Math.max(0, from - 1), to).filter((each) => each.file === file)
    const entries = new Set([entry, ...inStretch.map((each) => each.entry)])
    held = null
    const imported = await importMaps(world, file, fileOptions, { entries: (name) => entries.has(name) })
    held = { file, entries, imported }
    return imported
  }
  return async (dated) => {
    const { entry, date, isDayOfMany } = dated
    const imported = await importedOf(dated)
    const maps = imported.maps.filter(
      (map) => (entry === null || map.name === entry) && (!isDayOfMany || map.date === date),
    )
    const issues = imported.issues.flatMap((issue): Issue[] => {
      const { path, code } = issue
      if (isDayOfMany && code === "days-split") return []
      if (entry === null) return [issue]
      if (path[0] === entry) return [issueOfPart(issue)]
      return maps.length === 0 ? [issue] : []
    })
    return onlyMap(mapName(dated), { maps, issues }, SEVERAL)
  }
}
