import { controlMapOf } from "../model/control-map-of.js"
import { parseGeoJson } from "../snapshot/parse-geojson.js"
import { CommandError } from "./command-error.js"
import { formatIssues } from "./format-issues.js"
import type { ReadMap } from "./read-map.js"
import type { World } from "./world.js"

/**
 * Reads a control map from GeoJSON at once, as a series does for each of its files.
 *
 * @throws {CommandError} With every issue of the file, if it has errors.
 */
export function readGeoJsonMap(world: World, path: string, actorProperty?: string): ReadMap {
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
