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
      answer(options, {
        words: built
          .map((one) => builtWords(one, builds.find(({ date }) => date === one.date)?.issues ?? []))
          .join("\n"),
        json: { built, issues: builds.flatMap(({ issues }) => issues) },
        files,
      })
    })
}

/** What became of a snapshot, and how many of its places lie too near a line; `--json` has each with its metres. */
function builtWords({ date, changed }: { date: string; changed: boolean }, issues: readonly Issue[]): string {
  const near = issues.filter(({ code }) => code === "place-near-line").length
  const doubt =
    near === 0
      ? ""
      : `; ${near} ${near === 1 ? "place lies" : "places lie"} nearer to a line than ${near === 1 ? "its" : "their"} own radius, so the map does not tell on which side`
  return `snapshots/${date}.geojson: ${changed ? "changed" : "unchanged"}${doubt}`
}
