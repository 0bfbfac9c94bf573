import { validateFile } from "../../model/validate-file.js"
import type { Issue } from "../../report/issue.js"
import type { Repair } from "../../report/repair.js"
import { formatSnapshot } from "../../snapshot/format-snapshot.js"
import { formatOf } from "../../snapshot/formats/format-of.js"
import type { ImportOptions } from "../../snapshot/formats/imported.js"
import { inEntry } from "../../snapshot/formats/in-entry.js"
import { textOfBytes } from "../../snapshot/formats/text-of-bytes.js"
import { repairFile } from "../../snapshot/repair/repair-file.js"
import { type RepairedGeoJson, repairGeoJson } from "../../snapshot/repair/repair-geojson.js"
import { formatMeasured } from "../../view/format-measured.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { formatIssues } from "../format-issues.js"
import { type ManyFilesOptions, manyFilesOptions } from "../map-file-options.js"
import type { FileToWrite } from "../outcome.js"
import { pipedFormat, STANDARD_STREAM } from "../standard-stream.js"
import { writeMaps } from "../write-maps.js"

interface Options extends ManyFilesOptions {
  readonly repair?: string
  readonly json?: boolean
}

/** How many repairs of one name are told one by one; the JSON tells all. */
const REPAIRS_TOLD = 20

/** `frontline validate FILE` */
export const validateCommand: CommandSetup = (program, world, answer) => {
  manyFilesOptions(program.command("validate"))
    .summary("everything that is wrong with a file")
    .argument("<file>", "a control map in any format that can be read, or an archive of them")
    .option(
      "--repair <out>",
      "write a file in which all that can be mended is, in the format of its name or else GeoJSON, and tell each repair",
    )
    .option("--json", "print JSON")
    .action(async (file: string, options: Options) => {
      const bytes = world.readBytes(file)
      const { actorProperty, reach } = options
      const piped = pipedFormat(file, bytes)
      const asked: ImportOptions = {
        actors: world.corpus().actors,
        places: world.corpus().places,
        mostTextBytes: world.mostTextBytes,
        ...(actorProperty === undefined ? {} : { actorProperty }),
        ...(reach === undefined ? {} : { reachMetres: reach }),
        ...(piped === undefined ? {} : { format: piped }),
      }
      const { valid, issues } = await validateFile(file, bytes, asked)
      const told = issues.length > 0 ? [formatIssues(file, issues)] : []
      if (options.repair === undefined) {
        answer(options, {
          words: [...told, valid ? `${file} is valid.` : `${file} is not valid.`].join("\n"),
          json: { valid, issues },
          exitCode: valid ? 0 : 2,
        })
        return
      }
      const out = options.repair
      const isPiped = out === STANDARD_STREAM
      if (isPiped && options.json) {
        throw new CommandError(2, "--json and --repair - would both write to standard output. Name a file.")
      }
      if (out === file && !isPiped) {
        throw new CommandError(2, `--repair ${out} would overwrite the file itself. Name another one.`)
      }
      const mended = await repairInto(out, file, bytes, asked)
      if (mended === null) {
        throw new CommandError(2, [...told, `Nothing of ${file} can be kept, so ${out} was not written.`].join("\n"), {
          valid,
          issues,
        })
      }
      const { files, repairs, squareMetres, issues: lost } = mended
      const left: Issue[] = [...lost]
      for (const { path, ...content } of files) {
        const after = await validateFile(path, "text" in content ? content.text : content.bytes, asked)
        left.push(...(files.length > 1 ? after.issues.map((issue) => inEntry(path, issue)) : after.issues))
      }
      const isSound = !left.some(({ severity }) => severity === "error")
      const [was, is] = [squareMetres.before, squareMetres.after].map((area) => formatMeasured(area, "area", "en"))
      const words = [
        ...told,
        ...formatRepairs(repairs),
        `${out}: ${repairs.length} ${repairs.length === 1 ? "repair" : "repairs"}, ${is} of ground where ${was} were.`,
        ...(left.length > 0 ? [formatIssues(out, left)] : []),
        isSound ? `${out} is valid.` : `${out} is not valid: what is left needs a decision.`,
      ].join("\n")
      answer(options, {
        words: isPiped ? "" : words,
        ...(isPiped ? { warnings: `${words}\n` } : {}),
        json: { valid, issues, repairs, squareMetres, repaired: { valid: isSound, issues: left } },
        exitCode: isSound ? 0 : 2,
        files,
      })
    })
}

interface Mended extends Pick<RepairedGeoJson, "repairs" | "squareMetres"> {
  readonly files: readonly FileToWrite[]
  /** What the format of the output could not hold. */
  readonly issues: readonly Issue[]
}

/** GeoJSON goes into GeoJSON as it is, but for the repairs; all else goes by way of maps. Null where nothing is left. */
async function repairInto(out: string, file: string, bytes: Uint8Array, asked: ImportOptions): Promise<Mended | null> {
  const to = formatOf(out) ?? "geojson"
  if (to === "csv") {
    throw new CommandError(
      2,
      `--repair ${out}: a table of areas is no map. Name it .wkt.csv, which has their geometry.`,
    )
  }
  if (to === "geojson" && formatOf(file, bytes) === "geojson") {
    const { value, repairs, squareMetres } = repairGeoJson(textOfBytes(bytes).text)
    if (value === null) return null
    const text = value.type === "FeatureCollection" ? formatSnapshot(value) : `${JSON.stringify(value)}\n`
    return {
      files: [{ base: out === STANDARD_STREAM ? "stdout" : "user", path: out, text }],
      repairs,
      squareMetres,
      issues: [],
    }
  }
  const { maps, repairs, squareMetres } = await repairFile(file, bytes, asked)
  if (maps.length === 0) return null
  const { files, issues } = await writeMaps(maps, out, to === "zip" ? undefined : to, "Give")
  return { files, repairs, squareMetres, issues }
}

function formatRepairs(repairs: readonly Repair[]): string[] {
  const told = new Map<string, number>()
  const lines = repairs.flatMap(({ name, message }) => {
    const times = (told.get(name) ?? 0) + 1
    told.set(name, times)
    return times <= REPAIRS_TOLD ? [`repair: ${name}: ${message.replaceAll(/\s+/g, " ")}`] : []
  })
  const rest = [...told].filter(([, times]) => times > REPAIRS_TOLD)
  return [...lines, ...rest.map(([name, times]) => `repair: ${name}: ${times - REPAIRS_TOLD} more; --json tells each.`)]
}
