import type { ControlMap } from "../model/control-map.js"
import { controlMapOf } from "../model/control-map-of.js"
import type { Issue } from "../report/issue.js"
import type { Imported } from "../snapshot/formats/imported.js"
import { CommandError } from "./command-error.js"
import { formatIssues } from "./format-issues.js"
import { listed } from "./listed.js"

/** A map that a command measures, and the warnings that its file gave. */
export interface ReadMap {
  readonly map: ControlMap
  readonly warnings: string
  /** What the warnings say, as data. */
  readonly issues: readonly Issue[]
}

/**
 * The one map that a file brought, fit to be measured.
 *
 * @param ifSeveral - The way out where there are several.
 * @throws {CommandError} With every issue of the file, if it has errors, holds no ground, or not one map.
 */
export function onlyMap(path: string, { maps, issues }: Imported, ifSeveral: string): ReadMap {
  if (issues.some(({ severity }) => severity === "error")) {
    throw new CommandError(2, formatIssues(path, issues), { valid: false, issues })
  }
  const [first, ...others] = maps
  if (others.length > 0) {
    const names = maps.map(({ date, name }) => date ?? name)
    throw new CommandError(2, `${path} holds ${maps.length} maps: ${listed(names)}. ${ifSeveral}`)
  }
  const map = first && controlMapOf(first.value, { date: first.date })
  if (map === undefined || map.areas.size === 0) {
    throw new CommandError(
      2,
      `${path} holds no polygon, so there is no ground to measure. Give a file with control areas.`,
    )
  }
  const warnings = issues.length === 0 ? "" : `${formatIssues(path, issues)}\n`
  return { map, warnings, issues }
}
