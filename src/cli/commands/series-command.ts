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
    .summary("areas by actor and what changed, over many dates, one row a date")
    .argument("<files...>", "control maps, dated by themselves or by their names")
    .option("--actor-property <name>", "property that names the actor")
    .option("--csv", "print CSV: square metres, with the interval's ends, parts, holes, gained, lost and net")
    .option("--json", "print JSON")
    .action((files: string[], options: Options) => {
      let warnings = ""
      const rows = [...series(dated(world, files, options.actorProperty, (text) => (warnings += text)))]
      const actors = [...new Set(rows.flatMap((row) => row.areas.map(({ actor }) => actor)))]
      answer(options, {
        words: options.csv ? csv(rows, actors) : [table(rows, actors), ...remarks(rows)].join("\n"),
        json: { rows },
        warnings,
      })
    })
}

function* dated(
  world: World,
  files: readonly string[],
  actorProperty: string | undefined,
  warn: (text: string) => void,
): Generator<{ date: string; map: ControlMap }> {
  const inOrder = files
    .map((file) => ({ file, date: dateOf(file) }))
    .toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
  for (const { file, date: named } of inOrder) {
    const { map, warnings } = readMap(world, file, actorProperty)
    warn(warnings)
    const date = named ?? map.date
    if (date === null)
      throw new CommandError(2, `${file} has no date. Name it by its date, such as 2017-08-13.geojson.`)
    yield { date, map }
  }
}

function table(rows: readonly SeriesRow[], actors: readonly string[]): string {
  const lines = rows.map(({ date, areas, change }) => [
    date,
    ...actors.map((id) => {
      const row = areas.find(({ actor }) => actor === id)
      return row ? formatMeasured(row.squareMetres, "area", "en") : "–"
    }),
    ...actors.map((id) => {
      const step = change?.find(({ actor }) => actor === id)
      if (!step) return change === null ? "" : "0"
      return `${step.netSquareMetres < 0 ? "−" : "+"}${formatMeasured(Math.abs(step.netSquareMetres), "area", "en")}`
    }),
  ])
  return formatTable([["date", ...actors, ...actors.map((id) => `${id} since`)], ...lines])
}

/** Days that are missing, and days on which nothing changed. */
function remarks(rows: readonly SeriesRow[]): string[] {
  const missing = rows.flatMap(({ date, daysSince }) =>
    daysSince !== null && daysSince > 1 ? [`${date} (${daysSince - 1} before it)`] : [],
  )
  const still = rows.flatMap(({ date, change }) => (change?.length === 0 ? [date] : []))
  return [
    ...(missing.length > 0 ? [`Days without a map: ${missing.join(", ")}.`] : []),
    ...(still.length > 0 ? [`Nothing changed on: ${still.join(", ")}.`] : []),
  ]
}

function csv(rows: readonly SeriesRow[], actors: readonly string[]): string {
  const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const columns = ["m2", "m2_low", "m2_high", "parts", "holes", "gained_m2", "lost_m2", "net_m2"]
  const head = actors.flatMap((id) => columns.map((column) => quoted(`${id}_${column}`)))
  const put = (value: number | null | undefined): string => (value === undefined || value === null ? "" : String(value))
  const lines = rows.map(({ date, areas, change }) => [
    date,
    ...actors.flatMap((id) => {
      const row = areas.find(({ actor }) => actor === id)
      const step = change?.find(({ actor }) => actor === id)
      const still = row && change && !step ? 0 : undefined
      return [
        row?.squareMetres.value,
        row?.squareMetres.low,
        row?.squareMetres.high,
        row?.parts,
        row?.holes,
        step?.gainedSquareMetres ?? still,
        step?.lostSquareMetres ?? still,
        step?.netSquareMetres ?? still,
      ].map(put)
    }),
  ])
  return [["date", ...head], ...lines].map((line) => line.join(",")).join("\n")
}
