import { CommandError } from "./command-error.js"
import { importMaps } from "./import-maps.js"
import { listed } from "./listed.js"
import type { MapFileOptions } from "./map-file-options.js"
import { onlyMap, type ReadMap } from "./only-map.js"
import type { World } from "./world.js"

/**
 * Reads a control map from a file in any format: one map, or that of the day asked for.
 *
 * @param dayOption - The option that asks for the day.
 * @throws {CommandError} With every issue of the file, if it has errors, holds no ground, or several maps.
 */
export async function readMap(
  world: World,
  path: string,
  options: MapFileOptions = {},
  dayOption = "--date",
): Promise<ReadMap> {
  const imported = await importMaps(world, path, options)
  const isWithoutDay = imported.maps.length === 0 && !imported.issues.some(({ severity }) => severity === "error")
  if (isWithoutDay) throw new CommandError(2, await withoutDay(world, path, options))
  return onlyMap(path, imported, `Choose one with ${dayOption}, or part them with the convert command.`)
}

async function withoutDay(world: World, path: string, { date, ...options }: MapFileOptions): Promise<string> {
  const { maps } = await importMaps(world, path, options)
  const days = maps.flatMap((map) => map.date ?? [])
  return `${path} has no map of ${date}; ${days.length === 1 ? "its only one is of" : "it has"} ${listed(days)}. Choose one of these.`
}
