import { holderOn } from "../../claim/holder-on.js"
import { CommandError } from "../command-error.js"
import type { CommandSetup } from "../command-setup.js"
import { parseDay } from "../parse-day.js"
import { resolvePlace } from "../resolve-place.js"

/** `frontline place P --on DATE` */
export const placeCommand: CommandSetup = (program, world, answer) => {
  program
    .command("place")
    .summary("who held a place on a date, and by which claim")
    .argument("<place>", "a place's id or name")
    .requiredOption("--on <day>", "YYYY-MM-DD", parseDay)
    .option("--json", "print JSON")
    .action((text: string, options: { on: string; json?: boolean }) => {
      const { places, claims, actors } = world.corpus()
      const { place } = resolvePlace(text, places)
      if (!place)
        throw new CommandError(
          2,
          "Claims are about named places. Give a place's id or name; for the holder on a map see its areas, or click the spot on the map page.",
        )
      const holding = holderOn(place.id, options.on, claims)
      if (!holding) throw new CommandError(3, `No claim says who held ${place.name.en} by ${options.on}.`)
      const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name.en ?? id
      const { claim, losers, holder } = holding
      answer(options, {
        words: [
          `${place.name.en} (${place.name.ar}) on ${options.on}: ${nameOf(holder)}.`,
          `By claim ${claim.id}, ${claim.attribution.en}, ${claim.date.from} to ${claim.date.to}: ${claim.statement.en}`,
          ...losers.map(
            (loser) =>
              `Outweighed (${loser.reason}): claim ${loser.claim.id}, ${loser.claim.date.to}: ${loser.claim.statement.en}`,
          ),
        ].join("\n"),
        json: { place: { id: place.id, name: place.name }, on: options.on, holder, claim, losers },
      })
    })
}
