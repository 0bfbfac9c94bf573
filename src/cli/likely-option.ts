import type { Command } from "commander"

/** Adds the option that asks for the likely range beside the worst case. */
export function likelyOption(command: Command): Command {
  return command.option(
    "--likely",
    "add the range in which nine of ten maps lie that are drawn at random within the uncertainty",
  )
}
