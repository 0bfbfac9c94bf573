import { measureNext } from "../../analysis/series/measure-series.js"
import type { MapOnDate } from "../../analysis/series/measure-step.js"
import type { SeriesOptions } from "../../analysis/series/series-options.js"
import type { Issue } from "../../report/issue.js"
import { CommandError } from "../command-error.js"
import { readGeoJsonMap } from "../read-geojson-map.js"
import type { World } from "../world.js"
import type { FileMeasures, FileProblem } from "./file-measures.js"
import type { DatedFile, SeriesTask } from "./series-task.js"

type Read =
  | { readonly kind: "map"; readonly now: MapOnDate; readonly answer: FileMeasures }
  | { readonly kind: "bad"; readonly problem: FileProblem }

/**
 * Measures a stretch of a series, file by file; only the last map is held.
 *
 * The first file is measured against the last good one before the stretch, so that stretches put together give what one
 * stretch over all files gives.
 */
export function* measureFiles(world: World, task: SeriesTask): Generator<FileMeasures> {
  let before = lastGood(world, task)
  for (const file of task.files.slice(task.from, task.to)) {
    const read = measure(world, file, before, task)
    if (read.kind === "bad") yield { kind: "problem", problem: read.problem }
    else {
      yield read.answer
      before = read.now
    }
  }
}

function lastGood(world: World, task: SeriesTask): MapOnDate | null {
  for (let i = task.from - 1; i >= 0; i--) {
    const read = measure(world, task.files[i]!, null, task)
    if (read.kind === "map") return read.now
  }
  return null
}

function measure(
  world: World,
  { file, date }: DatedFile,
  before: MapOnDate | null,
  { options, actorProperty }: { readonly options: SeriesOptions; readonly actorProperty: string | null },
): Read {
  try {
    const { map, issues } = readGeoJsonMap(world, file, actorProperty ?? undefined)
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
  return {
    code: "date-differs",
    severity: "warning",
    path: ["frontline", "date"],
    found: inside,
    allowed: named,
    message: `the map says ${inside}, the file's name ${named}. The name counts here; mend one of them.`,
  }
}
