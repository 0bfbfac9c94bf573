import { likelyCut } from "../../analysis/likely/likely-cut.js"
import { necks } from "../../analysis/necks.js"
import { formatMeasured } from "../../view/format-measured.js"
import { type Barrier, barrierLines, parseBarriers } from "../barrier-lines.js"
import type { CommandSetup } from "../command-setup.js"
import { formatTable } from "../format-table.js"
import { likelyOption } from "../likely-option.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { neckJson } from "../neck-json.js"
import { noneWords } from "../none-words.js"
import { parseArea, parseLength } from "../parse-quantity.js"
import { positionWords } from "../position-words.js"
import { readMap } from "../read-map.js"
import { actorsOf, resolveActor } from "../resolve-actor.js"

interface Options extends MapFileOptions {
  readonly closing: string
  readonly maxWidth?: number
  readonly minArea?: number
  readonly barriers?: Barrier[]
  readonly likely?: boolean
  readonly json?: boolean
}

/** `frontline necks FILE --closing X` */
export const necksCommand: CommandSetup = (program, world, answer) => {
  likelyOption(mapFileOptions(program.command("necks")))
    .summary("every gap of one actor that a single line would close, narrowest first")
    .argument("<file>", "a control map")
    .requiredOption("--closing <id>", "the actor whose closing of gaps is considered")
    .option("--max-width <length>", "leave out wider necks", parseLength)
    .option("--min-area <area>", "leave out pockets smaller than this (1km2 unless told)", parseArea)
    .option("--barriers <kinds>", "necks may end on border, water or both", parseBarriers)
    .option("--json", "print JSON")
    .action(async (file: string, options: Options) => {
      const { map, warnings } = await readMap(world, file, options)
      const { maxWidth, minArea } = options
      const closing = resolveActor(options.closing, actorsOf(map))
      const found = necks(map, {
        closing,
        barriers: barrierLines(options.barriers, map, world),
        ...(maxWidth === undefined ? {} : { maxWidthMetres: maxWidth }),
        ...(minArea === undefined ? {} : { minAreaSquareMetres: minArea }),
      })
      const { places } = world.corpus()
      const likely = found.map((neck) => (options.likely ? likelyCut(map, neck, closing) : undefined))
      const likelyCells = (i: number): string[] => {
        const [neck, range] = [found[i]!, likely[i]]
        if (range === undefined) return []
        if (range === null) return ["–", "–"]
        return [
          formatMeasured({ ...range.widthMetres, value: neck.widthMetres.value }, "length", "en"),
          formatMeasured({ ...range.cutOffSquareMetres, value: neck.cutOffSquareMetres.value }, "area", "en"),
        ]
      }
      const rows = found.map((neck, i) => [
        String(i + 1),
        formatMeasured(neck.widthMetres, "length", "en"),
        formatMeasured(neck.cutOffSquareMetres, "area", "en"),
        formatMeasured(neck.depthMetres, "length", "en"),
        ...likelyCells(i),
        neck.ends.map(({ position }) => positionWords(position)).join("  "),
      ])
      const likelyHead = options.likely ? ["likely width", "likely cut off"] : []
      answer(options, {
        words:
          rows.length === 0
            ? noneWords("neck", options)
            : formatTable([["", "width", "would cut off", "depth", ...likelyHead, "from and to"], ...rows]),
        json: { necks: found.map((neck, i) => neckJson(neck, places, likely[i])) },
        warnings,
      })
    })
}
