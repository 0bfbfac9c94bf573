import type { Command } from "commander"
import { parseDay } from "./parse-day.js"
import { parseLength } from "./parse-quantity.js"

/** How a command is told to read a map from a file. */
export interface MapFileOptions {
  readonly actorProperty?: string
  /** YYYY-MM-DD. */
  readonly date?: string
  /** Metres. */
  readonly reach?: number
}

/** What of this goes for every file where a command reads many. */
export type ManyFilesOptions = Pick<MapFileOptions, "actorProperty" | "reach">

/** How a command that holds two maps against each other is told to read them. */
export interface TwoMapsOptions extends ManyFilesOptions {
  /** YYYY-MM-DD. */
  readonly beforeDate?: string
  readonly afterDate?: string
}

/** Adds the options that every command which reads a map from a file has in common. */
export function mapFileOptions(command: Command): Command {
  return manyFilesOptions(command).option(
    "--date <day>",
    "which day of a file of several, or the day of one that does not say",
    parseDay,
  )
}

/** Adds the options of a command that holds two maps against each other; both may come from one file. */
export function twoMapsOptions(command: Command): Command {
  return manyFilesOptions(command)
    .option(
      "--before-date <day>",
      "the day of the map before: of a file of several, or of one that does not say",
      parseDay,
    )
    .option("--after-date <day>", "the same for the map after", parseDay)
}

/** Adds the options of a command that reads many files of maps. */
export function manyFilesOptions(command: Command): Command {
  return command
    .option("--actor-property <name>", "property, or column, that names the actor")
    .option(
      "--reach <length>",
      "how far each place of a table speaks for the ground around it (30km unless told)",
      parseLength,
    )
}
