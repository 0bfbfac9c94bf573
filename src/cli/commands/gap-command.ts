import { gap } from "../../analysis/gap.js"
import { likelyCut } from "../../analysis/likely/likely-cut.js"
import { namesOf } from "../../view/names.js"
import { noGapWords } from "../../view/no-gap-words.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { gapJson } from "../gap-json.js"
import { gapWords } from "../gap-words.js"
import { likelyOption } from "../likely-option.js"
import { likelyWords } from "../likely-words.js"
import { type MapFileOptions, mapFileOptions } from "../map-file-options.js"
import { readMap } from "../read-map.js"
import { actorsOf, resolveActor } from "../resolve-actor.js"
import { resolvePlace } from "../resolve-place.js"
import { swappedHint } from "../swapped-hint.js"

/** `frontline gap FILE --actor X --from P --to Q` */
export const gapCommand: CommandSetup = (program, world, answer) => {
  likelyOption(mapFileOptions(program.command("gap")))
    .summary("what still separates two forces of one actor, and what closing it would cut off")
    .argument("<file>", "a control map")
    .requiredOption("--actor <id>", "whose forces they are")
    .requiredOption("--from <place>", "one force: a place's id or name, or lon,lat")
    .requiredOption("--to <place>", "the other force")
    .option("--json", "print JSON")
    .action(
      async (
        file: string,
        options: MapFileOptions & { actor: string; from: string; to: string; likely?: boolean; json?: boolean },
      ) => {
        const { places } = world.corpus()
        const { map, warnings } = await readMap(world, file, options)
        const actor = resolveActor(options.actor, actorsOf(map))
        const from = resolvePlace(options.from, places)
        const to = resolvePlace(options.to, places)
        if (String(from.position) === String(to.position)) {
          throw new CommandError(2, `--from and --to are both ${from.name}. Name two forces.`)
        }
        const found = gap(map, { actor, from, to })
        if (found.kind === "none") {
          const names = namesOf({ actors: map.actors, places })
          const question = { actor, from: from.place?.id ?? from.name, to: to.place?.id ?? to.name }
          const hint = `${swappedHint(map, from)}${swappedHint(map, to)}`
          throw new CommandError(3, `There is no such gap: ${noGapWords(found.reason, question, names, "en")}.${hint}`)
        }
        const neck = found.kind === "neck" ? found.neck : null
        const likely = options.likely && neck ? likelyCut(map, neck, actor) : null
        answer(options, {
          words: [gapWords(found, actor, from, to, map), ...(options.likely ? [likelyWords(neck, likely)] : [])].join(
            "\n",
          ),
          json: { gap: gapJson(found, from, to, places, options.likely ? likely : undefined) },
          warnings,
        })
      },
    )
}
