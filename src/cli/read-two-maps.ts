import type { TwoMapsOptions } from "./map-file-options.js"
import type { ReadMap } from "./only-map.js"
import { readMap } from "./read-map.js"
import type { World } from "./world.js"

/**
 * Reads the two maps that a command holds against each other, each of its own day where one is asked for.
 *
 * @throws {CommandError} As `readMap` does, for either file.
 */
export async function readTwoMaps(
  world: World,
  before: string,
  after: string,
  { beforeDate, afterDate, ...options }: TwoMapsOptions,
): Promise<{ readonly was: ReadMap; readonly is: ReadMap }> {
  const read = (path: string, date: string | undefined, dayOption: string): Promise<ReadMap> =>
    readMap(world, path, date === undefined ? options : { ...options, date }, dayOption)
  return {
    was: await read(before, beforeDate, "--before-date"),
    is: await read(after, afterDate, "--after-date"),
  }
}
