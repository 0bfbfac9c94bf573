import type { ControlMap } from "../model/control-map.js"
import { controlMapOf } from "../model/control-map-of.js"
import type { Issue } from "../report/issue.js"
import { parseGeoJson } from "../snapshot/parse-geojson.js"
import { CommandError } from "./command-error.js"
import { formatIssues } from "./format-issues.js"
import type { World } from "./world.js"

/** A map that a command measures, and the warnings that its file gave. */
export interface ReadMap {
  readonly map: ControlMap
  readonly warnings: string
  /** What the warnings say, as data. */
  readonly issues: readonly Issue[]
}

/**
 * Reads a control map from a file.
 *
 * @throws {CommandError} With every issue of the file, if it has errors.
 */
export function readMap(world: World, path: string, actorProperty?: string): ReadMap {
  const { value, issues } = parseGeoJson(world.readText(path))
  if (value === null || issues.some(({ severity }) => severity === "error")) {
    throw new CommandError(2, formatIssues(path, issues), { valid: false, issues })
  }
  const map = controlMapOf(value, actorProperty === undefined ? {} : { actorProperty })
  if (map.areas.size === 0) {
    throw new CommandError(
      2,
      `${path} holds no polygon, so there is no ground to measure. Give a file with control areas.`,
    )
  }
  const warnings = issues.length === 0 ? "" : `${formatIssues(path, issues)}\n`
  return { map, warnings, issues }
}
