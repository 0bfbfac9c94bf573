import { measureNext } from "../../analysis/series/measure-series.js"
import type { MapOnDate } from "../../analysis/series/measure-step.js"
import type { SeriesOptions } from "../../analysis/series/series-options.js"
import type { Issue } from "../../report/issue.js"
import { makeIssue } from "../../report/make-issue.js"
import { CommandError } from "../command-error.js"
import type { World } from "../world.js"
import { type DatedMapReader, datedMapReader } from "./dated-map-reader.js"
import type { FileMeasures, FileProblem } from "./file-measures.js"
import { mapName } from "./map-name.js"
import type { DatedFile, SeriesTask } from "./series-task.js"

type Read =
  | { readonly kind: "map"; readonly now: MapOnDate; readonly answer: FileMeasures }
  | { readonly kind: "bad"; readonly problem: FileProblem }

/**
 * Measures a stretch of a series, map by map; of files with one map only the last is held.
 *
 * The first file is measured against the last good one before the stretch, so that stretches put together give what one
 * stretch over all files gives.
 */
export async function* measureFiles(world: World, task: SeriesTask): AsyncGenerator<FileMeasures> {
  const reader = datedMapReader(world, task)
  let before = await lastGood(reader, task)
  for (const file of task.files.slice(task.from, task.to)) {
    const read = await measure(reader, file, before, task.options)
    if (read.kind === "bad") yield { kind: "problem", problem: read.problem }
    else {
      yield read.answer
      before = read.now
    }
  }
}

async function lastGood(reader: DatedMapReader, task: SeriesTask): Promise<MapOnDate | null> {
  for (let i = task.from - 1; i >= 0; i--) {
    const read = await measure(reader, task.files[i]!, null, task.options)
    if (read.kind === "map") return read.now
  }
  return null
}

async function measure(
  reader: DatedMapReader,
  dated: DatedFile,
  before: MapOnDate | null,
  options: SeriesOptions,
): Promise<Read> {
  const { date } = dated
  const file = mapName(dated)
  try {
    const { map, issues } = await reader(dated)
    const { now, answer } = measureNext(before, { date, map }, options)
    const warnings = map.date !== null && map.date !== date ? [...issues, otherDate(map.date, date)] : issues
    return { kind: "map", now, answer: { kind: "measured", file, warnings, measured: answer } }
  } catch (error) {
    if (error instanceof CommandError) {
      const issues = (error.json as { issues?: readonly Issue[] } | null)?.issues ?? []
      return { kind: "bad", problem: { file, date, message: error.message, issues } }
    }
    if (error instanceof RangeError) {
      return {
        kind: "bad",
        problem: { file, date, message: `${file} cannot be measured: ${error.message}.`, issues: [] },
      }
    }
    throw error
  }
}

function otherDate(inside: string, named: string): Issue {
  return makeIssue("date-differs", [], { found: inside, allowed: named, values: { named, said: inside } })
}
