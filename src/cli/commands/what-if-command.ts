import { Option } from "commander"
import { areas } from "../../analysis/areas.js"
import { closeNeck } from "../../analysis/close-neck.js"
import { necks } from "../../analysis/necks.js"
import { pockets } from "../../analysis/pockets.js"
import { snapshotOf } from "../../model/snapshot-of.js"
import { actorOf } from "../../view/actor-of.js"
import { formatMeasured } from "../../view/format-measured.js"
import { formatSigned } from "../../view/format-signed.js"
import { actorWords } from "../actor-words.js"
import { type Barrier, barrierLines, parseBarriers } from "../barrier-lines.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { listed } from "../listed.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { parseCount } from "../parse-count.js"
import { parseArea, parseLength } from "../parse-quantity.js"
import { placeNames } from "../place-names.js"
import { readMap } from "../read-map.js"
import { actorsOf, resolveActor } from "../resolve-actor.js"

interface Options extends MapFileOptions {
  readonly close: number
  readonly closing?: string
  readonly corridor: number
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
    .requiredOption(
      "--close <number>",
      "the neck's number in the list of the necks command, with the same options",
      parseCount,
    )
    .option("--closing <id>", "the actor that closes it; needed where the map has more than one")
    .addOption(
      new Option("--corridor <length>", "width of the strip taken along each leg")
        .argParser(parseLength)
        .default(1000, "1km"),
    )
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
        ...(maxWidth === undefined ? {} : { maxWidthMetres: maxWidth }),
        ...(minArea === undefined ? {} : { minAreaSquareMetres: minArea }),
      })
      const neck = found[options.close - 1]
      if (!neck) {
        throw new CommandError(
          3,
          `There is no neck ${options.close}: ${actorWords(closing, map.actors)} has ${found.length}, counted from 1 by width.`,
        )
      }
      const after = closeNeck(map, neck, { closing, corridorMetres: corridor })
      const made = areas(after)
      const closed = pockets(after, { closing, barriers }).length - pockets(map, { closing, barriers }).length
      const nameOf = (id: string): string => actorOf(map, id).name.en
      const before = new Map(areas(map).areas.map(({ actor, squareMetres }) => [actor, squareMetres.value]))
      const { places } = world.corpus()
      const holders = neck.heldBy.map(({ actor }) => actorWords(actor, map.actors))
      answer(options, {
        words: [
          `With neck ${options.close} closed by ${actorWords(closing, map.actors)}, ${formatMeasured(neck.cutOffSquareMetres, "area", "en")} would be cut off, held by ${listed(holders) || "nobody"}.`,
          ...(neck.places.length > 0 ? [`Places inside: ${placeNames(neck.places, places)}.`] : []),
          `Pockets closed in: ${closed > 0 ? `${closed} more than before` : "no more than before"}. The strip taken along the neck is ${formatMeasured(corridor, "length", "en")} wide (--corridor).`,
          formatTable([
            ["ground", "then", "change"],
            ...made.areas.map(({ actor, squareMetres }) => [
              nameOf(actor),
              formatMeasured(squareMetres, "area", "en"),
              changeWords(squareMetres.value - (before.get(actor) ?? 0)),
            ]),
          ]),
        ].join("\n"),
        json: { snapshot: snapshotOf(after), areas: made.areas, total: made.total },
        warnings,
      })
    })
}

/** A change that is more than rounding; a dash where there is none. */
function changeWords(squareMetres: number): string {
  return Math.abs(squareMetres) < 1 ? "–" : formatSigned(squareMetres, "area", "en")
}
