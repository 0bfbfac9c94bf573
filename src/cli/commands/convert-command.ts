import { Option } from "commander"
import { uniteAreas } from "../../geometry/overlay.js"
import type { Area } from "../../geometry/position.js"
import { controlMapOf } from "../../model/control-map-of.js"
import type { Issue } from "../../report/issue.js"
import type { Format } from "../../snapshot/formats/format.js"
import { formatOf } from "../../snapshot/formats/format-of.js"
import type { Imported, ImportedMap } from "../../snapshot/formats/imported.js"
import { writeArchive } from "../../snapshot/formats/write-archive.js"
import { type ExportFormat, exportMap } from "../../view/export-map.js"
import { exportTable, isTableFormat } from "../../view/export-table.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { formatIssues } from "../format-issues.js"
import { type ImportMore, importMaps } from "../import-maps.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import type { FileToWrite } from "../outcome.js"
import { readMap } from "../read-map.js"
import type { World } from "../world.js"

interface Options extends MapFileOptions {
  readonly actor?: string
  readonly from?: Format
  readonly to?: ExportFormat
  readonly theatre?: string
  readonly json?: boolean
}

/** The ending of a file in each format. */
const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  geojson: ".geojson",
  "geojson-lines": ".geojsonl",
  kml: ".kml",
  kmz: ".kmz",
  csv: ".csv",
  "wkt-csv": ".wkt.csv",
  topojson: ".topojson",
  geoparquet: ".parquet",
}

/** A file that came of a conversion. */
interface Written {
  readonly path: string
  readonly format: Format
  /** Days of the maps in it, oldest first; null for a map that does not say. */
  readonly dates: readonly (string | null)[]
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
    .argument("<out>", "a file, whose ending tells the format; a zip archive; or a folder, for many maps")
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
      new Option("--to <format>", "format of the output, where its name does not tell").choices(Object.keys(ENDINGS)),
    )
    .option("--actor <id>", "who holds all ground of a file that draws one party only")
    .option("--theatre <file>", "clip areas of a table of places to this file's polygons; the rest is unknown")
  mapFileOptions(command)
    .option("--json", "print JSON")
    .action(async (from: string, to: string, options: Options) => {
      if (from === to) throw new CommandError(2, `${to} would overwrite the file itself. Name another one.`)
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
      const { files, written, issues: lost } = await convert(maps, to, options.to)
      const all = [...issues, ...lost]
      answer(options, {
        words: written.map(({ path, dates }) => `${path}: ${mapsInWords(dates)}.`).join("\n"),
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

interface Converted {
  readonly files: readonly FileToWrite[]
  readonly written: readonly Written[]
  readonly issues: readonly Issue[]
}

async function convert(maps: readonly ImportedMap[], out: string, to: ExportFormat | undefined): Promise<Converted> {
  const named = formatOf(out)
  const isArchive = named === "zip"
  const isFolder = /[\\/]$/.test(out) || (named === null && to === undefined) || (named === null && maps.length > 1)
  const format: ExportFormat = to ?? (named === null || named === "zip" ? "geojson" : named)
  const dates = maps.map(({ date }) => date)
  const read = maps.map(({ value, date }) => ({ map: controlMapOf(value, { date }), value }))
  if (!isArchive && !isFolder) {
    if (maps.length > 1 && !isTableFormat(format)) {
      throw new CommandError(
        2,
        `The input holds ${maps.length} maps, and a file of ${format} holds one. Choose one with --date, or give a folder or a zip archive to write to.`,
      )
    }
    const { content, issues } = isTableFormat(format)
      ? await exportTable(read, format)
      : await exportMap(read[0]!.map, format, read[0])
    return { files: [file(out, content)], written: [{ path: out, format, dates }], issues }
  }
  const names = fileNames(maps, ENDINGS[format])
  const issues = new Map<string, Issue>()
  const made: { name: string; content: string | Uint8Array }[] = []
  for (const [i, each] of read.entries()) {
    const { content, issues: lost } = await exportMap(each.map, format, each)
    for (const issue of lost) issues.set(issue.message, issue)
    made.push({ name: names[i]!, content })
  }
  if (isArchive) {
    const bytes = await writeArchive(made)
    return { files: [file(out, bytes)], written: [{ path: out, format: "zip", dates }], issues: [...issues.values()] }
  }
  const folder = out.replace(/[\\/]+$/, "")
  const path = (name: string): string => `${folder}/${name}`
  return {
    files: made.map(({ name, content }) => file(path(name), content)),
    written: made.map(({ name }, i) => ({ path: path(name), format, dates: [dates[i]!] })),
    issues: [...issues.values()],
  }
}

function file(path: string, content: string | Uint8Array): FileToWrite {
  return { base: "user", path, ...(typeof content === "string" ? { text: content } : { bytes: content }) }
}

/** A name for each map: its day, else what its own name has of plain letters and digits; never a path. */
function fileNames(maps: readonly ImportedMap[], ending: string): string[] {
  const taken = new Set<string>()
  return maps.map(({ date, name }) => {
    const plain = (name.split(/[\\/]/).at(-1) ?? "").replace(/\.[^.]*$/, "").replaceAll(/[^\p{L}\p{N}_-]+/gu, "-")
    const stem = date ?? (plain.replaceAll(/^-+|-+$/g, "") || "map")
    let free = stem
    for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${stem}-${i}`
    taken.add(free.toLowerCase())
    return `${free}${ending}`
  })
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
