import { validateGeoJson } from "../../model/validate-geojson.js"
import type { Repair } from "../../report/repair.js"
import { formatSnapshot } from "../../snapshot/format-snapshot.js"
import { repairGeoJson } from "../../snapshot/repair/repair-geojson.js"
import { formatMeasured } from "../../view/format-measured.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { formatIssues } from "../format-issues.js"

interface Options {
  readonly actorProperty?: string
  readonly repair?: string
  readonly json?: boolean
}

/** How many repairs of one name are told one by one; the JSON tells all. */
const REPAIRS_TOLD = 20

/** `frontline validate FILE` */
export const validateCommand: CommandSetup = (program, world, answer) => {
  program
    .command("validate")
    .summary("everything that is wrong with a file")
    .argument("<file>", "GeoJSON")
    .option("--actor-property <name>", "property that names the actor")
    .option("--repair <out>", "write a file in which all that can be mended is, and tell each repair")
    .option("--json", "print JSON")
    .action((file: string, options: Options) => {
      const text = world.readText(file)
      const asked = {
        fileName: file,
        ...(options.actorProperty === undefined ? {} : { actorProperty: options.actorProperty }),
      }
      const { valid, issues } = validateGeoJson(text, asked)
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
      if (out === file) {
        throw new CommandError(2, `--repair ${out} would overwrite the file itself. Name another one.`)
      }
      const { value, repairs, squareMetres } = repairGeoJson(text)
      if (value === null) {
        throw new CommandError(2, [...told, `Nothing of ${file} can be kept, so ${out} was not written.`].join("\n"), {
          valid,
          issues,
        })
      }
      const mended = value.type === "FeatureCollection" ? formatSnapshot(value) : `${JSON.stringify(value)}\n`
      const after = validateGeoJson(mended, asked)
      const [was, is] = [squareMetres.before, squareMetres.after].map((area) => formatMeasured(area, "area", "en"))
      answer(options, {
        words: [
          ...told,
          ...formatRepairs(repairs),
          `${out}: ${repairs.length} ${repairs.length === 1 ? "repair" : "repairs"}, ${is} of ground where ${was} were.`,
          ...(after.issues.length > 0 ? [formatIssues(out, after.issues)] : []),
          after.valid ? `${out} is valid.` : `${out} is not valid: what is left needs a decision.`,
        ].join("\n"),
        json: { valid, issues, repairs, squareMetres, repaired: { valid: after.valid, issues: after.issues } },
        exitCode: after.valid ? 0 : 2,
        files: [{ base: "user", path: out, text: mended }],
      })
    })
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
