import { Option } from "commander"
import { uniteAreas } from "../../geometry/overlay.js"
import type { Area } from "../../geometry/position.js"
import type { Issue } from "../../report/issue.js"
import type { Format } from "../../snapshot/formats/format.js"
import type { Imported, ImportedMap } from "../../snapshot/formats/imported.js"
import type { ExportFormat } from "../../view/export-map.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { FORMAT_ENDING } from "../format-ending.js"
import { formatIssues } from "../format-issues.js"
import { type ImportMore, importMaps } from "../import-maps.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { readMap } from "../read-map.js"
import { STANDARD_STREAM } from "../standard-stream.js"
import type { World } from "../world.js"
import { writeMaps } from "../write-maps.js"

interface Options extends MapFileOptions {
  readonly actor?: string
  readonly from?: Format
  readonly to?: ExportFormat
  readonly theatre?: string
  readonly json?: boolean
}

/** `frontline convert IN OUT` */
export const convertCommand: CommandSetup = (program, world, answer) => {
  const command = program
    .command("convert")
    .summary("a map, or many, in another format")
    .argument(
      "<in>",
      "GeoJSON, GeoJSON lines, KML, KMZ, CSV, TopoJSON, a zip archive of these, or a folder or glob of them",
    )
    .argument(
      "<out>",
      "a file, whose ending tells the format; a zip archive; a folder, for many maps; or - for standard output",
    )
    .addOption(
      new Option("--from <format>", "format of the input, where its bytes and name do not tell").choices([
        "geojson",
        "geojson-lines",
        "kml",
        "kmz",
        "csv",
        "topojson",
        "zip",
      ]),
    )
    .addOption(
      new Option("--to <format>", "format of the output, where its name does not tell").choices(
        Object.keys(FORMAT_ENDING),
      ),
    )
    .option("--actor <id>", "who holds all ground of a file that draws one party only")
    .option("--theatre <file>", "clip areas of a table of places to this file's polygons; the rest is unknown")
  mapFileOptions(command)
    .option("--json", "print JSON")
    .action(async (from: string, to: string, options: Options) => {
      const isPiped = to === STANDARD_STREAM
      if (isPiped && options.json) {
        throw new CommandError(2, "--json and - would both write to standard output. Name a file.")
      }
      if (from === to && !isPiped) throw new CommandError(2, `${to} would overwrite the file itself. Name another one.`)
      const theatre = options.theatre === undefined ? undefined : await theatreOf(world, options.theatre)
      const { maps, issues } = await importAll(world, from, options, {
        ...(options.actor === undefined ? {} : { actor: options.actor }),
        ...(options.from === undefined ? {} : { format: options.from }),
        ...(theatre === undefined ? {} : { theatre }),
      })
      if (maps.length === 0) {
        const day = options.date === undefined ? "" : ` of ${options.date}`
        throw new CommandError(
          2,
          [
            ...(issues.length > 0 ? [formatIssues(from, issues)] : []),
            `${from} gave no map${day}, so ${to} was not written.`,
          ].join("\n"),
          { written: [], issues },
        )
      }
      const { files, written, issues: lost } = await writeMaps(maps, to, options.to, "Choose one with --date, or give")
      const all = [...issues, ...lost]
      answer(options, {
        words: isPiped ? "" : written.map(({ path, dates }) => `${path}: ${mapsInWords(dates)}.`).join("\n"),
        json: { written, issues: all },
        warnings: all.length === 0 ? "" : `${formatIssues(from, all)}\n`,
        exitCode: all.some(({ severity }) => severity === "error") ? 2 : 0,
        files,
      })
    })
}

/** The maps of a file, or of all files that a folder or a glob means; an issue of one of many names its file. */
async function importAll(world: World, from: string, options: Options, more: ImportMore): Promise<Imported> {
  const paths = world.listFiles(from)
  if (paths.length === 1) return importMaps(world, paths[0]!, options, more)
  const maps: ImportedMap[] = []
  const issues: Issue[] = []
  for (const path of paths) {
    const made = await importMaps(world, path, options, more)
    maps.push(...made.maps)
    for (const issue of made.issues) {
      issues.push({ ...issue, path: [path, ...issue.path], message: `${path}: ${issue.message}` })
    }
  }
  return { maps: maps.toSorted((a, b) => ((a.date ?? a.name) < (b.date ?? b.name) ? -1 : 1)), issues }
}

function mapsInWords(dates: readonly (string | null)[]): string {
  const days = dates.flatMap((date) => date ?? [])
  if (dates.length === 1) return days.length === 1 ? `the map of ${days[0]}` : "a map without a date"
  return `${dates.length} maps${days.length > 1 ? `, from ${days[0]} to ${days.at(-1)}` : ""}`
}

async function theatreOf(world: World, path: string): Promise<Area> {
  const { map } = await readMap(world, path)
  return map.theatre ?? uniteAreas([...map.areas.values()])
}
