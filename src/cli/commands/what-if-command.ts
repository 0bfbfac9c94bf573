import { areas } from "../../analysis/areas.js"
import { closeNeck } from "../../analysis/close-neck.js"
import { necks } from "../../analysis/necks.js"
import { pockets } from "../../analysis/pockets.js"
import { snapshotOf } from "../../model/snapshot-of.js"
import { formatMeasured } from "../../view/format-measured.js"
import { type Barrier, barrierLines, parseBarriers } from "../barrier-lines.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { parseArea, parseLength } from "../parse-quantity.js"
import { readMap } from "../read-map.js"
import { actorsOf, resolveActor } from "../resolve-actor.js"

interface Options extends MapFileOptions {
  readonly close: string
  readonly closing?: string
  readonly corridor?: number
  readonly minArea?: number
  readonly maxWidth?: number
  readonly barriers?: Barrier[]
  readonly json?: boolean
}

/** `frontline what-if FILE --close N` */
export const whatIfCommand: CommandSetup = (program, world, answer) => {
  mapFileOptions(program.command("what-if"))
    .summary("the map in which a neck is closed, and its areas")
    .argument("<file>", "a control map")
    .requiredOption("--close <number>", "the neck's number in the list of the necks command, with the same options")
    .option("--closing <id>", "the actor that closes it; needed where the map has more than one")
    .option("--corridor <length>", "width of the strip taken along each leg (1km unless told)", parseLength)
    .option("--max-width <length>", "as for the necks command", parseLength)
    .option("--min-area <area>", "as for the necks command", parseArea)
    .option("--barriers <kinds>", "as for the necks command", parseBarriers)
    .option("--json", "print JSON")
    .action(async (file: string, options: Options) => {
      const { map, warnings } = await readMap(world, file, options)
      const [only] = map.areas.keys()
      const closing =
        options.closing === undefined
          ? map.areas.size === 1
            ? only
            : undefined
          : resolveActor(options.closing, actorsOf(map))
      if (closing === undefined) {
        throw new CommandError(
          2,
          `Say who closes it with --closing; the map has ground of ${[...map.areas.keys()].join(", ")}.`,
        )
      }
      const { maxWidth, minArea, corridor } = options
      const barriers = barrierLines(options.barriers, map, world)
      const found = necks(map, {
        closing,
        barriers,
        ...(maxWidth === undefined ? {} : { maxWidth }),
        ...(minArea === undefined ? {} : { minArea }),
      })
      const number = Number(options.close)
      const neck = Number.isInteger(number) ? found[number - 1] : undefined
      if (!neck) {
        throw new CommandError(
          3,
          `There is no neck ${options.close}: ${closing} has ${found.length}, counted from 1 by width.`,
        )
      }
      const after = closeNeck(map, neck, { closing, ...(corridor === undefined ? {} : { corridorMetres: corridor }) })
      const made = areas(after)
      const closed = pockets(after, { closing, barriers })
      const nameOf = (id: string): string => map.actors.find((actor) => actor.id === id)?.name.en ?? id
      answer(options, {
        words: [
          `With neck ${number} closed by ${nameOf(closing)}, ${closed.length} ${closed.length === 1 ? "pocket is" : "pockets are"} closed in, the largest of ${formatMeasured(closed[0]?.squareMetres ?? 0, "area", "en")}.`,
          formatTable(
            made.areas.map(({ actor, squareMetres }) => [nameOf(actor), formatMeasured(squareMetres, "area", "en")]),
          ),
        ].join("\n"),
        json: { snapshot: snapshotOf(after), areas: made.areas, total: made.total },
        warnings,
      })
    })
}
