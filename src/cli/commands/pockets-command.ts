import { pockets } from "../../analysis/pockets.js"
import { actorOf } from "../../view/actor-of.js"
import { formatMeasured } from "../../view/format-measured.js"
import { type Barrier, barrierLines, parseBarriers } from "../barrier-lines.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { noneWords } from "../none-words.js"
import { parseArea } from "../parse-quantity.js"
import { placeNames } from "../place-names.js"
import { readMap } from "../read-map.js"
import { actorsOf, resolveActor } from "../resolve-actor.js"

interface Options extends MapFileOptions {
  readonly closing: string
  readonly minArea?: number
  readonly barriers?: Barrier[]
  readonly json?: boolean
}

/** `frontline pockets FILE --closing X` */
export const pocketsCommand: CommandSetup = (program, world, answer) => {
  mapFileOptions(program.command("pockets"))
    .summary("ground that one actor has closed in already")
    .argument("<file>", "a control map")
    .requiredOption("--closing <id>", "the actor that closes it in")
    .option("--min-area <area>", "leave out smaller pockets (1km2 unless told)", parseArea)
    .option("--barriers <kinds>", "border, water or both close ground in too", parseBarriers)
    .option("--json", "print JSON")
    .action(async (file: string, options: Options) => {
      const { map, warnings } = await readMap(world, file, options)
      const { minArea } = options
      const closing = resolveActor(options.closing, actorsOf(map))
      const found = pockets(map, {
        closing,
        barriers: barrierLines(options.barriers, map, world),
        ...(minArea === undefined ? {} : { minAreaSquareMetres: minArea }),
      })
      const { places } = world.corpus()
      const rows = found.map((pocket, i) => [
        String(i + 1),
        formatMeasured(pocket.squareMetres, "area", "en"),
        pocket.heldBy.map(({ actor }) => actorOf(map, actor).name.en).join(", ") || "–",
        pocket.pinches.length > 0 ? "closed by a touch only" : "closed",
        placeNames(pocket.places, places),
      ])
      answer(options, {
        words:
          rows.length === 0
            ? noneWords("pocket", options)
            : formatTable(
                [["", "ground", "held by", "", "places"], ...rows],
                ["left", "right", "left", "left", "left"],
              ),
        json: {
          pockets: found.map(({ rings, places: ids, ...pocket }) => ({
            ...pocket,
            places: ids.map((id) => ({
              id,
              name: places.find((place) => place.id === id)?.name ?? { en: id, ar: id },
            })),
            ring: rings,
          })),
        },
        warnings,
      })
    })
}
