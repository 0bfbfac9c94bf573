import { validateGeoJson } from "../../model/validate-geojson.js"
import type { CommandSetup } from "../command-setup.js"
import { formatIssues } from "../format-issues.js"

/** `frontline validate FILE` */
export const validateCommand: CommandSetup = (program, world, answer) => {
  program
    .command("validate")
    .summary("everything that is wrong with a file")
    .argument("<file>", "GeoJSON")
    .option("--actor-property <name>", "property that names the actor")
    .option("--json", "print JSON")
    .action((file: string, options: { actorProperty?: string; json?: boolean }) => {
      const { valid, issues } = validateGeoJson(world.readText(file), {
        fileName: file,
        ...(options.actorProperty === undefined ? {} : { actorProperty: options.actorProperty }),
      })
      answer(options, {
        words: [
          ...(issues.length > 0 ? [formatIssues(file, issues)] : []),
          valid ? `${file} is valid.` : `${file} is not valid.`,
        ].join("\n"),
        json: { valid, issues },
        exitCode: valid ? 0 : 2,
      })
    })
}
