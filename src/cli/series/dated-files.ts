import { formatOf } from "../../snapshot/formats/format-of.js"
import type { ManyFilesOptions } from "../map-file-options.js"
import type { World } from "../world.js"
import type { FileProblem } from "./file-measures.js"
import { mapName } from "./map-name.js"
import { mapsInFile } from "./maps-in-file.js"
import type { DatedFile } from "./series-task.js"

/** The maps of a series in the order of their dates, and what became of the other files. */
export interface DatedFiles {
  readonly files: readonly DatedFile[]
  readonly problems: readonly FileProblem[]
  /** Files of a folder, or of an archive, that are no dated maps. */
  readonly passedOver: readonly string[]
}

const GLOB = /[*?[{(!]/

/**
 * Finds the maps of a series: files, folders and globs, each file once, dated by its name or else by the maps in it.
 *
 * A file whose name gives no date may hold maps of many days, and an archive many files. A folder means its dated maps:
 * other files in it are passed over. A file that was named, or that fits a glob, and has no date is a problem, and so is
 * a second map of one date.
 *
 * @throws {CommandError} If a folder is empty or nothing fits a glob.
 */
export async function datedFiles(
  world: World,
  paths: readonly string[],
  options: ManyFilesOptions,
): Promise<DatedFiles> {
  const problems: FileProblem[] = []
  const passedOver: string[] = []
  const byDate = new Map<string, DatedFile>()
  const seen = new Set<string>()
  for (const path of paths) {
    const listed = world.listFiles(path)
    const isFolder = !GLOB.test(path) && (listed.length !== 1 || listed[0] !== path)
    for (const file of listed) {
      if (seen.has(file)) continue
      seen.add(file)
      if (isFolder && !isMapName(file)) {
        passedOver.push(file)
        continue
      }
      const found = await mapsInFile(world, file, options)
      const isNoMap = found.maps.length === 0 && found.problems.every(({ issues }) => issues.some(isNoTable))
      if (isNoMap && isFolder) passedOver.push(file)
      else if (isNoMap && found.problems.length === 0) problems.push(undated(file))
      else {
        problems.push(...found.problems)
        passedOver.push(...found.undated)
      }
      for (const map of found.maps) {
        const first = byDate.get(map.date)
        if (first === undefined) byDate.set(map.date, map)
        else problems.push(secondOf(first, map))
      }
    }
  }
  const files = [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return { files, problems, passedOver }
}

function isMapName(name: string): boolean {
  const format = formatOf(name)
  return format !== null && format !== "geoparquet"
}

const isNoTable = ({ code }: FileProblem["issues"][number]): boolean => code === "csv-columns"

const undated = (file: string): FileProblem => ({
  file,
  date: null,
  message: `${file} has no date. Name it by its date, such as 2017-08-13.geojson.`,
  issues: [],
})

const secondOf = (first: DatedFile, second: DatedFile): FileProblem => ({
  file: mapName(second),
  date: second.date,
  message: `${mapName(second)} is a second map of ${second.date}, beside ${mapName(first)}. Only the first was measured; leave one out.`,
  issues: [],
})
