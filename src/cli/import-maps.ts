import type { Area } from "../geometry/position.js"
import type { Format } from "../snapshot/formats/format.js"
import { importFile } from "../snapshot/formats/import-file.js"
import type { Imported, ImportOptions } from "../snapshot/formats/imported.js"
import type { MapFileOptions } from "./map-file-options.js"
import { pipedFormat } from "./standard-stream.js"
import type { World } from "./world.js"

/** What only some commands may say of a file to be read. */
export interface ImportMore {
  readonly actor?: string
  readonly format?: Format
  readonly theatre?: Area
  readonly entries?: (name: string) => boolean
}

/**
 * The maps of a file in any format, or of the day that is asked for.
 *
 * A day that is asked for is also taken as that of a map which does not say its own, or whose day may be read as this one.
 *
 * @throws {CommandError} If the file cannot be read.
 */
export async function importMaps(
  world: World,
  path: string,
  { actorProperty, date, reach }: MapFileOptions,
  { actor, format, theatre, entries }: ImportMore = {},
): Promise<Imported> {
  const bytes = world.readBytes(path)
  const readAs = format ?? pipedFormat(path, bytes)
  const options: ImportOptions = {
    actors: world.corpus().actors,
    places: world.corpus().places,
    mostTextBytes: world.mostTextBytes,
    ...(actorProperty === undefined ? {} : { actorProperty }),
    ...(actor === undefined ? {} : { actor }),
    ...(reach === undefined ? {} : { reachMetres: reach }),
    ...(readAs === undefined ? {} : { format: readAs }),
    ...(theatre === undefined ? {} : { theatre }),
    ...(entries === undefined ? {} : { entries }),
  }
  const imported = await importFile(path, bytes, options)
  if (date === undefined) return imported
  const { maps, issues } = imported
  const chosen = maps.filter((map) => map.date === date)
  if (chosen.length > 0) return { maps: chosen, issues: issues.filter(({ code }) => code !== "days-split") }
  const mayBe = issues.some(
    ({ code, found }) => code === "date-ambiguous" && (found as readonly unknown[]).includes(date),
  )
  if (maps.length !== 1 || (maps[0]!.date !== null && !mayBe)) return { maps: [], issues }
  const dated = await importFile(path, bytes, { ...options, date })
  return { maps: dated.maps, issues: dated.issues.filter(({ code }) => code !== "date-ambiguous") }
}
