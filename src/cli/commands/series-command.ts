import { InvalidArgumentError, Option } from "commander"
import type { GapOptions } from "../../analysis/gap.js"
import type { SeriesOptions, SeriesPart } from "../../analysis/series/series-options.js"
import type { SeriesRow } from "../../analysis/series/series-row.js"
import type { Place } from "../../gazetteer/place.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { formatCsv } from "../format-csv.js"
import { type ManyFilesOptions, manyFilesOptions } from "../map-file-options.js"
import { parseCount } from "../parse-count.js"
import { parseArea, parseLength } from "../parse-quantity.js"
import { resolvePlace } from "../resolve-place.js"
import { datedFiles } from "../series/dated-files.js"
import { measureAll } from "../series/measure-all.js"
import { seriesAnswer } from "../series/series-answer.js"
import { SERIES_TABLES, type SeriesTableName } from "../series/series-tables.js"
import { seriesWarnings } from "../series/series-warnings.js"
import { seriesWords } from "../series/series-words.js"

interface Options extends ManyFilesOptions {
  readonly with?: SeriesPart[]
  readonly closing?: string[]
  readonly minArea?: number
  readonly maxWidth?: number
  readonly gap: string[]
  readonly window?: number
  readonly strict?: boolean
  readonly threads?: number
  readonly csv?: boolean
  readonly table?: SeriesTableName
  readonly json?: boolean
}

const PARTS: readonly SeriesPart[] = ["change", "fronts", "pockets", "necks"]

/** `frontline series FILES…` */
export const seriesCommand: CommandSetup = (program, world, answer) => {
  manyFilesOptions(program.command("series"))
    .summary("areas, changes, fronts, pockets and necks over many dates, one row a date")
    .argument(
      "<files...>",
      "control maps in any format, archives or folders of them, or globs; dated by their names, or else by what is in them",
    )
    .option(
      "--with <parts>",
      "areas and these: change, fronts, pockets, necks, or all (all but necks unless told)",
      parseParts,
    )
    .option("--closing <ids>", "whose pockets and necks, with commas; everyone's unless told", (text) =>
      text.split(","),
    )
    .option("--min-area <area>", "leave out smaller pockets and necks with less behind (1km2 unless told)", parseArea)
    .option("--max-width <length>", "leave out wider necks", parseLength)
    .option("--gap <actor:from:to>", "follow the gap between two forces of an actor; may be repeated", collect, [])
    .option("--window <days>", "days of the moving median of the rates (7 unless told)", parseCount)
    .option("--strict", "stop at the first file that cannot be measured, instead of going on without it")
    .option("--threads <number>", "at most so many (as many as the machine has unless told)", parseCount)
    .option("--csv", "print CSV: one row a date, or the table that --table names")
    .addOption(new Option("--table <name>", "which table as CSV").choices(Object.keys(SERIES_TABLES)))
    .option("--json", "print JSON")
    .action(async (paths: string[], options: Options) => {
      const { actorProperty, reach } = options
      const fileOptions: ManyFilesOptions = {
        ...(actorProperty === undefined ? {} : { actorProperty }),
        ...(reach === undefined ? {} : { reach }),
      }
      const { files, problems, passedOver } = await datedFiles(world, paths, fileOptions)
      if (options.strict && problems[0]) throw new CommandError(2, problems[0].message)
      const task = { files, options: seriesOptions(options, options.gap.length > 0 ? world.corpus().places : []) }
      const measures = await measureAll(
        world,
        { ...task, fileOptions },
        options.threads ?? world.threads,
        options.strict === true,
      )
      const made = seriesAnswer(measures, { problems, passedOver }, options.window)
      const warnings = seriesWarnings(measures, made.problems, passedOver)
      if (made.rows.length === 0) {
        throw new CommandError(2, `${warnings}There is no dated map to measure.`, { rows: [], problems: made.problems })
      }
      const strangers = strangersAmong(options.closing ?? [], made.rows)
      if (strangers !== null) throw new CommandError(2, strangers)
      const { head, rows } = SERIES_TABLES[options.table ?? "dates"](made)
      answer(options, {
        words: options.csv || options.table ? formatCsv(head, rows) : seriesWords(made),
        json: made,
        warnings,
        exitCode: made.problems.length > 0 ? 2 : 0,
      })
    })
}

function seriesOptions(options: Options, places: readonly Place[]): SeriesOptions {
  const { closing, minArea, maxWidth } = options
  return {
    ...(options.with === undefined ? {} : { parts: options.with }),
    ...(closing === undefined ? {} : { closing }),
    ...(minArea === undefined ? {} : { minAreaSquareMetres: minArea }),
    ...(maxWidth === undefined ? {} : { maxWidthMetres: maxWidth }),
    gaps: options.gap.map((text) => parseGap(text, places)),
  }
}

/** What to say of actors that no map has; null where each has ground on some map. */
function strangersAmong(asked: readonly string[], rows: readonly SeriesRow[]): string | null {
  const known = new Set(rows.flatMap(({ areas }) => areas.map(({ actor }) => actor)))
  const strangers = asked.filter((id) => !known.has(id))
  if (strangers.length === 0) return null
  return `No map has ground of ${strangers.join(", ")}; there is ground of ${[...known].join(", ")}. Name these with --closing.`
}

function parseGap(text: string, places: readonly Place[]): GapOptions {
  const [actor, from, to, ...rest] = text.split(":")
  if (!actor || !from || !to || rest.length > 0) {
    throw new CommandError(2, `--gap ${text} is no gap. Give an actor and two places: gov:al-sukhnah:al-kadir.`)
  }
  const [a, b] = [resolvePlace(from, places), resolvePlace(to, places)]
  const force = ({ name, position, radiusMetres }: typeof a) => ({ name, position, radiusMetres })
  return { actor, from: force(a), to: force(b) }
}

function parseParts(text: string): SeriesPart[] {
  const names = text.split(",").map((name) => name.trim())
  if (names.includes("all")) return [...PARTS]
  const unknown = names.filter((name) => name !== "areas" && !PARTS.some((part) => part === name))
  if (unknown.length > 0) throw new InvalidArgumentError(`Give areas, ${PARTS.join(", ")} with commas, or all.`)
  return PARTS.filter((part) => names.includes(part))
}

function collect(text: string, all: readonly string[]): string[] {
  return [...all, text]
}
