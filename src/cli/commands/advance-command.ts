import { type AdvanceOptions, advance } from "../../analysis/advance.js"
import { formatMeasured } from "../../view/format-measured.js"
import { noAdvanceWords } from "../../view/no-advance-words.js"
import { actorWords } from "../actor-words.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { type TwoMapsOptions, twoMapsOptions } from "../map-file-options.js"
import { parseDirection } from "../parse-direction.js"
import { positionWords } from "../position-words.js"
import { readTwoMaps } from "../read-two-maps.js"
import { resolveActor } from "../resolve-actor.js"
import { resolvePlace } from "../resolve-place.js"

interface Options extends TwoMapsOptions {
  readonly actor: string
  readonly direction?: number
  readonly towards?: string
  readonly near?: string
  readonly json?: boolean
}

/** `frontline advance BEFORE AFTER --actor X` */
export const advanceCommand: CommandSetup = (program, world, answer) => {
  twoMapsOptions(program.command("advance"))
    .summary("how far a force went between two maps, at its farthest, in a direction, or towards a place")
    .argument("<before>", "a control map")
    .argument("<after>", "a later one")
    .requiredOption("--actor <id>", "whose advance")
    .option("--direction <point>", "N, NE, E …, or degrees clockwise from north", parseDirection)
    .option("--towards <place>", "how much nearer its line came to a place")
    .option("--near <place>", "only the ground gained nearest to a place")
    .option("--json", "print JSON")
    .action(async (before: string, after: string, options: Options) => {
      if (options.towards !== undefined && (options.direction !== undefined || options.near !== undefined)) {
        throw new CommandError(2, "--towards stands alone: leave out --direction and --near.")
      }
      const { places } = world.corpus()
      const { was, is, warnings } = await readTwoMaps(world, before, after, options)
      const known = [...new Set([...was.map.areas.keys(), ...is.map.areas.keys()])]
      const actors = [...is.map.actors, ...was.map.actors]
      const actor = resolveActor(options.actor, { ids: known, actors })
      const name = actorWords(actor, actors)
      const towards = options.towards === undefined ? null : resolvePlace(options.towards, places)
      const near = options.near === undefined ? null : resolvePlace(options.near, places)
      const asked: AdvanceOptions = {
        actor,
        ...(options.direction === undefined ? {} : { direction: options.direction }),
        ...(towards ? { towards: towards.position } : {}),
        ...(near ? { near: near.position } : {}),
      }
      const found = advance(was.map, is.map, asked)
      if (found.kind === "none") {
        throw new CommandError(3, `${capital(name)} did not advance: ${noAdvanceWords(found.reason, "en")}.`)
      }
      const [from, to] = found.witness.map(positionWords)
      const metres = formatMeasured(found.metres, "length", "en")
      answer(options, {
        words: towards
          ? `The line of ${name} came ${metres} nearer to ${towards.name}: its nearest point was ${from} and is ${to}.`
          : `${capital(name)} went ${metres}, from ${from} to ${to}, towards ${found.azimuth.toFixed(0)}°.`,
        json: { metres: found.metres, witness: found.witness, azimuth: found.azimuth },
        warnings,
      })
    })
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
