import type { ControlMap } from "../model/control-map.js"
import { controlMapOf } from "../model/control-map-of.js"
import type { Issue } from "../report/issue.js"
import { CommandError } from "./command-error.js"
import { formatIssues } from "./format-issues.js"
import { importMaps } from "./import-maps.js"
import type { MapFileOptions } from "./map-file-options.js"
import type { World } from "./world.js"

/** A map that a command measures, and the warnings that its file gave. */
export interface ReadMap {
  readonly map: ControlMap
  readonly warnings: string
  /** What the warnings say, as data. */
  readonly issues: readonly Issue[]
}

/** Days that an error lists; the rest are counted. */
const DAYS_TOLD = 12

/**
 * Reads a control map from a file in any format: one map, or that of the day asked for.
 *
 * @throws {CommandError} With every issue of the file, if it has errors, holds no ground, or several maps.
 */
export async function readMap(world: World, path: string, options: MapFileOptions = {}): Promise<ReadMap> {
  const { maps, issues } = await importMaps(world, path, options)
  if (issues.some(({ severity }) => severity === "error")) {
    throw new CommandError(2, formatIssues(path, issues), { valid: false, issues })
  }
  const [imported, ...others] = maps
  if (imported === undefined) throw new CommandError(2, await withoutDay(world, path, options))
  if (others.length > 0) {
    const names = maps.map(({ date, name }) => date ?? name)
    throw new CommandError(
      2,
      `${path} holds ${maps.length} maps: ${listed(names)}. Choose one with --date, or part them with the convert command.`,
    )
  }
  const map = controlMapOf(imported.value, { date: imported.date })
  if (map.areas.size === 0) {
    throw new CommandError(
      2,
      `${path} holds no polygon, so there is no ground to measure. Give a file with control areas.`,
    )
  }
  const warnings = issues.length === 0 ? "" : `${formatIssues(path, issues)}\n`
  return { map, warnings, issues }
}

async function withoutDay(world: World, path: string, { date, ...options }: MapFileOptions): Promise<string> {
  const { maps } = await importMaps(world, path, options)
  const days = maps.flatMap((map) => map.date ?? [])
  return `${path} has no map of ${date}; ${days.length === 1 ? "its only one is of" : "it has"} ${listed(days)}. Choose one of these.`
}

function listed(names: readonly string[]): string {
  const rest = names.length - DAYS_TOLD
  return [...names.slice(0, DAYS_TOLD), ...(rest > 0 ? [`${rest} more`] : [])].join(", ")
}
