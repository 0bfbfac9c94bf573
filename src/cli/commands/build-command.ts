import type { Issue } from "../../report/issue.js"
import { buildSnapshot } from "../../snapshot/build-snapshot.js"
import { formatSnapshot } from "../../snapshot/format-snapshot.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import type { FileToWrite } from "../outcome.js"

/** `frontline build` */
export const buildCommand: CommandSetup = (program, world, answer) => {
  program
    .command("build")
    .summary("build the snapshots from traces and claims, and hold every claim against them")
    .option("--json", "print JSON")
    .action((options: { json?: boolean }) => {
      const corpus = world.corpus()
      const committed = world.snapshots()
      const builds = [...corpus.traces.keys()].toSorted().map((date) => ({ date, ...buildSnapshot(corpus, date) }))
      const errors = builds.flatMap(({ issues }) => issues.filter(({ severity }) => severity === "error"))
      if (errors.length > 0) {
        throw new CommandError(2, errors.map(({ message }) => `error: ${message}`).join("\n"), {
          built: [],
          issues: errors,
        })
      }
      const files = builds.flatMap(({ date, snapshot }): (FileToWrite & { date: string; text: string })[] =>
        snapshot ? [{ date, base: "geodata", path: `snapshots/${date}.geojson`, text: formatSnapshot(snapshot) }] : [],
      )
      const built = files.map(({ date, text }) => ({ date, changed: committed.get(date) !== text }))
      const warnings = builds.map(({ date, issues }) => nearLineWarning(date, issues)).join("")
      answer(options, {
        words: built
          .map(({ date, changed }) => `snapshots/${date}.geojson: ${changed ? "changed" : "unchanged"}`)
          .join("\n"),
        json: { built, issues: builds.flatMap(({ issues }) => issues) },
        warnings,
        files,
      })
    })
}

/** One line a date for places nearer to a line than their own radius; `--json` has each with its metres. */
function nearLineWarning(date: string, issues: readonly Issue[]): string {
  const places = issues.filter(({ code }) => code === "place-near-line").map(({ path }) => String(path.at(-1)))
  if (places.length === 0) return ""
  return `warning: traces/${date}: the map cannot tell on which side ${places.join(", ")} ${places.length === 1 ? "is" : "are"}: nearer to the line than ${places.length === 1 ? "its" : "their"} own radius\n`
}
