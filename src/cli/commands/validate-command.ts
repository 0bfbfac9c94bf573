import { parseGeoJson } from "../../snapshot/parse-geojson.js"
import type { CommandSetup } from "../command-setup.js"
import { formatIssues } from "../format-issues.js"

/** `frontline validate FILE` */
export const validateCommand: CommandSetup = (program, world, answer) => {
  program
    .command("validate")
    .summary("everything that is wrong with a file")
    .argument("<file>", "GeoJSON")
    .option("--json", "print JSON")
    .action((file: string, options: { json?: boolean }) => {
      const { issues } = parseGeoJson(world.readText(file))
      const valid = !issues.some(({ severity }) => severity === "error")
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
