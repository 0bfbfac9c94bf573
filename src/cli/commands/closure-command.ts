import { closure } from "../../analysis/closure.js"
import { likelyCut } from "../../analysis/likely/likely-cut.js"
import type { Cut } from "../../analysis/neck.js"
import { formatMeasured } from "../../view/format-measured.js"
import { namesOf } from "../../view/names.js"
import { noClosureWords } from "../../view/no-closure-words.js"
import { type Barrier, barrierLines, parseBarriers } from "../barrier-lines.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { likelyOption } from "../likely-option.js"
import { likelyWords } from "../likely-words.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { neckJson } from "../neck-json.js"
import { readMap } from "../read-map.js"
import { actorsOf, resolveActor } from "../resolve-actor.js"
import { resolvePlace } from "../resolve-place.js"
import { swappedHint } from "../swapped-hint.js"

interface Options extends MapFileOptions {
  readonly closing: string
  readonly around: string
  readonly barriers?: Barrier[]
  readonly likely?: boolean
  readonly json?: boolean
}

/** `frontline closure FILE --closing X --around P` */
export const closureCommand: CommandSetup = (program, world, answer) => {
  likelyOption(mapFileOptions(program.command("closure")))
    .summary("the lines that would cut a chosen place off: least in all, and least widest leg")
    .argument("<file>", "a control map")
    .requiredOption("--closing <id>", "the actor that would close them")
    .requiredOption("--around <place>", "a place's id or name, or lon,lat")
    .option("--barriers <kinds>", "legs may end on border, water or both", parseBarriers)
    .option("--json", "print JSON")
    .action(async (file: string, options: Options) => {
      const { places } = world.corpus()
      const { map, warnings } = await readMap(world, file, options)
      const closing = resolveActor(options.closing, actorsOf(map))
      const around = resolvePlace(options.around, places)
      const found = closure(map, {
        closing,
        around: around.position,
        barriers: barrierLines(options.barriers, map, world),
      })
      if (found.kind === "none") {
        const why = noClosureWords(found.reason, closing, namesOf({ actors: map.actors, places }), "en")
        throw new CommandError(3, `There is no such closure around ${around.name}: ${why}.${swappedHint(map, around)}`)
      }
      const { leastTotal, leastWidestLeg } = found
      const likelyOf = (cut: Cut) => (options.likely ? likelyCut(map, cut, closing) : undefined)
      const [likelyTotal, likelyWidest] = [likelyOf(leastTotal), likelyOf(leastWidestLeg)]
      answer(options, {
        words: [
          `Least in all: ${cutWords(leastTotal)}`,
          ...(likelyTotal === undefined ? [] : [likelyWords(leastTotal, likelyTotal)]),
          `Least widest leg: ${cutWords(leastWidestLeg)}`,
          ...(likelyWidest === undefined ? [] : [likelyWords(leastWidestLeg, likelyWidest)]),
        ].join("\n"),
        json: {
          leastTotal: neckJson(leastTotal, places, likelyTotal),
          leastWidestLeg: neckJson(leastWidestLeg, places, likelyWidest),
        },
        warnings,
      })
    })
}

function cutWords(cut: Cut): string {
  const legs = cut.legs.map(({ widthMetres }) => formatMeasured(widthMetres, "length", "en"))
  const list = legs.length === 1 ? "one leg" : `${legs.length} legs (${legs.join(", ")})`
  return `${formatMeasured(cut.widthMetres, "length", "en")} in ${list}, cutting off ${formatMeasured(cut.cutOffSquareMetres, "area", "en")}.`
}
