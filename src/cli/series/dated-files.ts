import { dateOf } from "../../snapshot/date-of.js"
import { CommandError } from "../command-error.js"
import { readGeoJsonMap } from "../read-geojson-map.js"
import type { World } from "../world.js"
import type { FileProblem } from "./file-measures.js"
import type { DatedFile } from "./series-task.js"

/** The files of a series in the order of their dates, and what became of the others. */
export interface DatedFiles {
  readonly files: readonly DatedFile[]
  readonly problems: readonly FileProblem[]
  /** Files of a folder that are no dated maps. */
  readonly passedOver: readonly string[]
}

const MAP_NAME = /\.(geo)?json$/i
const GLOB = /[*?[{(!]/

/**
 * Finds the files of a series: files, folders and globs, each file once, dated by its name or else by the map in it.
 *
 * A folder means its dated maps: other files in it are passed over. A file that was named, or that fits a glob, and has
 * no date is a problem, and so is a second file of one date.
 *
 * @throws {CommandError} If a folder is empty or nothing fits a glob.
 */
export function datedFiles(world: World, paths: readonly string[], actorProperty?: string): DatedFiles {
  const problems: FileProblem[] = []
  const passedOver: string[] = []
  const byDate = new Map<string, string>()
  const seen = new Set<string>()
  for (const path of paths) {
    const listed = world.listFiles(path)
    const isFolder = !GLOB.test(path) && (listed.length !== 1 || listed[0] !== path)
    for (const file of listed) {
      if (seen.has(file)) continue
      seen.add(file)
      if (isFolder && !MAP_NAME.test(file)) {
        passedOver.push(file)
        continue
      }
      const found = dateIn(world, file, actorProperty)
      if (found.date === null) {
        if (isFolder && found.problem === null) passedOver.push(file)
        else problems.push(found.problem ?? undated(file))
        continue
      }
      const first = byDate.get(found.date)
      if (first === undefined) byDate.set(found.date, file)
      else problems.push(secondOf(found.date, first, file))
    }
  }
  const files = [...byDate].map(([date, file]) => ({ file, date })).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return { files, problems, passedOver }
}

function dateIn(
  world: World,
  file: string,
  actorProperty: string | undefined,
): { date: string | null; problem: FileProblem | null } {
  const named = dateOf(file)
  if (named !== null) return { date: named, problem: null }
  try {
    return { date: readGeoJsonMap(world, file, actorProperty).map.date, problem: null }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return { date: null, problem: { file, date: null, message: error.message, issues: [] } }
  }
}

const undated = (file: string): FileProblem => ({
  file,
  date: null,
  message: `${file} has no date. Name it by its date, such as 2017-08-13.geojson.`,
  issues: [],
})

const secondOf = (date: string, first: string, file: string): FileProblem => ({
  file,
  date,
  message: `${file} is a second map of ${date}, beside ${first}. Only the first was measured; leave one out.`,
  issues: [],
})
