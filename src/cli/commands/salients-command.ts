import { salients } from "../../analysis/salients.js"
import { formatMeasured } from "../../view/format-measured.js"
import { formatNumber } from "../../view/format-number.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { neckJson } from "../neck-json.js"
import { noneWords } from "../none-words.js"
import { parseArea, parseLength } from "../parse-quantity.js"
import { placeNames } from "../place-names.js"
import { readMap } from "../read-map.js"
import { actorsOf, resolveActor } from "../resolve-actor.js"

interface Options extends MapFileOptions {
  readonly actor: string
  readonly maxWidth?: number
  readonly minArea?: number
  readonly json?: boolean
}

/** `frontline salients FILE --actor X` */
export const salientsCommand: CommandSetup = (program, world, answer) => {
  mapFileOptions(program.command("salients"))
    .summary("an actor's own ground that hangs on a neck, narrowest base first")
    .argument("<file>", "a control map")
    .requiredOption("--actor <id>", "whose ground is looked at")
    .option("--max-width <length>", "leave out wider bases", parseLength)
    .option("--min-area <area>", "leave out smaller salients (1km2 unless told)", parseArea)
    .option("--json", "print JSON")
    .action(async (file: string, options: Options) => {
      const { map, warnings } = await readMap(world, file, options)
      const { maxWidth, minArea } = options
      const actor = resolveActor(options.actor, actorsOf(map))
      const found = salients(map, {
        actor,
        ...(maxWidth === undefined ? {} : { maxWidthMetres: maxWidth }),
        ...(minArea === undefined ? {} : { minAreaSquareMetres: minArea }),
      })
      const { places } = world.corpus()
      const rows = found.map((salient, i) => [
        String(i + 1),
        formatMeasured(salient.widthMetres, "length", "en"),
        formatMeasured(salient.depthMetres, "length", "en"),
        formatNumber(salient.depthToBase, 0.1, "en"),
        formatMeasured(salient.cutOffSquareMetres, "area", "en"),
        placeNames(salient.places, places),
      ])
      answer(options, {
        words:
          rows.length === 0
            ? noneWords("salient", options)
            : formatTable(
                [["", "base", "depth", "depth/base", "ground", "places"], ...rows],
                ["left", "right", "right", "right", "right", "left"],
              ),
        json: {
          salients: found.map((salient) => ({ ...neckJson(salient, places), depthToBase: salient.depthToBase })),
        },
        warnings,
      })
    })
}
