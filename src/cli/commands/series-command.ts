import { type SeriesRow, series } from "../../analysis/series.js"
import type { ControlMap } from "../../model/control-map.js"
import { dateOf } from "../../snapshot/date-of.js"
import { formatMeasured } from "../../view/format-measured.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { readMap } from "../read-map.js"
import type { World } from "../world.js"

interface Options {
  readonly actorProperty?: string
  readonly csv?: boolean
  readonly json?: boolean
}

/** `frontline series FILES…` */
export const seriesCommand: CommandSetup = (program, world, answer) => {
  program
    .command("series")
    .summary("areas by actor over many dates, one row a date")
    .argument("<files...>", "control maps, dated by themselves or by their names")
    .option("--actor-property <name>", "property that names the actor")
    .option("--csv", "print CSV: square metres, with the interval's ends")
    .option("--json", "print JSON")
    .action((files: string[], options: Options) => {
      let warnings = ""
      const rows = series(dated(world, files, options.actorProperty, (text) => (warnings += text)))
      const actors = [...new Set(rows.flatMap((row) => row.areas.map(({ actor }) => actor)))]
      answer(options, { words: options.csv ? csv(rows, actors) : table(rows, actors), json: { rows }, warnings })
    })
}

function* dated(
  world: World,
  files: readonly string[],
  actorProperty: string | undefined,
  warn: (text: string) => void,
): Generator<{ date: string; map: ControlMap }> {
  for (const file of files) {
    const { map, warnings } = readMap(world, file, actorProperty)
    warn(warnings)
    const date = map.date ?? dateOf(file)
    if (date === null)
      throw new CommandError(2, `${file} has no date. Name it by its date, such as 2017-08-13.geojson.`)
    yield { date, map }
  }
}

function table(rows: readonly SeriesRow[], actors: readonly string[]): string {
  const lines = rows.map(({ date, areas }) => [
    date,
    ...actors.map((id) => {
      const row = areas.find(({ actor }) => actor === id)
      return row ? formatMeasured(row.squareMetres, "area", "en") : "–"
    }),
  ])
  return formatTable([["date", ...actors], ...lines])
}

function csv(rows: readonly SeriesRow[], actors: readonly string[]): string {
  const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const head = actors.flatMap((id) => ["", "_low", "_high"].map((end) => quoted(`${id}_m2${end}`)))
  const lines = rows.map(({ date, areas }) => [
    date,
    ...actors.flatMap((id) => {
      const area = areas.find(({ actor }) => actor === id)?.squareMetres
      return [area?.value, area?.low, area?.high].map((value) =>
        value === undefined || value === null ? "" : String(value),
      )
    }),
  ])
  return [["date", ...head], ...lines].map((line) => line.join(",")).join("\n")
}
