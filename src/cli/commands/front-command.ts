import { front } from "../../analysis/front.js"
import { formatMeasured } from "../../view/format-measured.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { readMap } from "../read-map.js"

/** `frontline front FILE --between A,B` */
export const frontCommand: CommandSetup = (program, world, answer) => {
  mapFileOptions(program.command("front"))
    .summary("where two actors' grounds meet")
    .argument("<file>", "a snapshot")
    .requiredOption("--between <a,b>", "two actors")
    .option("--json", "print JSON")
    .action(async (file: string, options: MapFileOptions & { between: string; json?: boolean }) => {
      const { map, warnings } = await readMap(world, file, options)
      const between = options.between.split(",").map((id) => id.trim())
      const [a, b] = between
      const unknown = between.filter((id) => !map.actors.some((actor) => actor.id === id))
      if (!a || !b || between.length !== 2 || unknown.length > 0) {
        throw new CommandError(
          2,
          `--between takes two actors, such as gov,is. This map has ${map.actors.map(({ id }) => id).join(", ")}.`,
        )
      }
      if (map.fronts.length === 0)
        throw new CommandError(3, `${file} has areas but no front lines, so there is no front to give.`)
      const { metres, stretches } = front(map, [a, b])
      if (stretches.length === 0) throw new CommandError(3, `${a} and ${b} do not meet on this map.`)
      answer(options, {
        words: [
          `${formatMeasured(metres, "length", "en")} of front between ${a} and ${b}, in ${stretches.length} stretches:`,
          ...stretches.map(
            ({ id, basis, uncertaintyMetres, note }) =>
              `${id.replace("front:", "")} (${basis}, within ${formatMeasured(uncertaintyMetres, "length", "en")}): ${note.en}`,
          ),
        ].join("\n"),
        json: {
          fronts: [
            {
              between: [a, b],
              metres,
              line: { type: "MultiLineString", coordinates: stretches.map(({ line }) => line) },
            },
          ],
        },
        warnings,
      })
    })
}
