import type { TwoMapsOptions } from "./map-file-options.js"
import type { ReadMap } from "./only-map.js"
import { readMap } from "./read-map.js"
import type { World } from "./world.js"

/** A map before and a map after. */
export interface TwoMaps {
  readonly was: ReadMap
  readonly is: ReadMap
  /** Those of both files, and whether the maps stand in the wrong order. */
  readonly warnings: string
}

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
): Promise<TwoMaps> {
  const read = (path: string, date: string | undefined, dayOption: string): Promise<ReadMap> =>
    readMap(world, path, date === undefined ? options : { ...options, date }, dayOption)
  const was = await read(before, beforeDate, "--before-date")
  const is = await read(after, afterDate, "--after-date")
  return { was, is, warnings: `${was.warnings}${is.warnings}${backwards(was.map.date, is.map.date)}` }
}

function backwards(before: string | null, after: string | null): string {
  if (before === null || after === null || before <= after) return ""
  return `warning: the map before is of ${before}, and the map after of ${after}: gains are told as losses. Name the earlier map first.\n`
}
