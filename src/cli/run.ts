import { Command, CommanderError, Help } from "commander"
import { CommandError } from "./command-error.js"
import type { Answer, CommandSetup } from "./command-setup.js"
import { advanceCommand } from "./commands/advance-command.js"
import { areasCommand } from "./commands/areas-command.js"
import { auditCommand } from "./commands/audit-command.js"
import { briefCommand } from "./commands/brief-command.js"
import { buildCommand } from "./commands/build-command.js"
import { changeCommand } from "./commands/change-command.js"
import { closureCommand } from "./commands/closure-command.js"
import { convertCommand } from "./commands/convert-command.js"
import { distanceCommand } from "./commands/distance-command.js"
import { frontCommand } from "./commands/front-command.js"
import { gapCommand } from "./commands/gap-command.js"
import { necksCommand } from "./commands/necks-command.js"
import { placeCommand } from "./commands/place-command.js"
import { pocketsCommand } from "./commands/pockets-command.js"
import { salientsCommand } from "./commands/salients-command.js"
import { seriesCommand } from "./commands/series-command.js"
import { validateCommand } from "./commands/validate-command.js"
import { whatIfCommand } from "./commands/what-if-command.js"
import type { FileToWrite, Outcome } from "./outcome.js"
import { terminalJson, terminalText } from "./terminal-text.js"
import type { World } from "./world.js"

const COMMANDS = [
  areasCommand,
  distanceCommand,
  frontCommand,
  gapCommand,
  necksCommand,
  pocketsCommand,
  closureCommand,
  whatIfCommand,
  salientsCommand,
  placeCommand,
  changeCommand,
  advanceCommand,
  seriesCommand,
  briefCommand,
  validateCommand,
  convertCommand,
  buildCommand,
  auditCommand,
]

/**
 * Runs one command line: words in, words out.
 *
 * @param argv - The arguments after the program's name.
 * @param world - The files it may read, and where it shows progress.
 * @returns What to print and write, and the exit code. Never throws for bad input.
 */
export async function run(argv: readonly string[], world: World): Promise<Outcome> {
  let stdout = ""
  let stderr = ""
  let exitCode: Outcome["exitCode"] = 0
  let files: readonly FileToWrite[] = []
  const program = new Command("frontline")
    .description("Measures front lines: areas, gaps, what closing them would cut off, and what reports say of it.")
    .version(world.version(), "--version", "print the version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        stdout += text
      },
      writeErr: (text) => {
        stderr += text
      },
    })
    .configureHelp({
      optionDescription: (option) => `${new Help().optionDescription(option)}${option.mandatory ? " (required)" : ""}`,
    })
    .showSuggestionAfterError()
    .showHelpAfterError("frontline --help lists all commands.")
  const answer = (options: { json?: boolean }, made: Answer): void => {
    const { words } = made
    stdout += options.json
      ? `${terminalJson(JSON.stringify(made.json))}\n`
      : words === ""
        ? ""
        : `${terminalText(words)}\n`
    stderr += terminalText(made.warnings ?? "")
    exitCode = made.exitCode ?? 0
    files = made.files ?? []
  }
  for (const setUp of COMMANDS satisfies CommandSetup[]) setUp(program, world, answer)
  for (const command of program.commands) {
    command
      .copyInheritedSettings(program)
      .showHelpAfterError(`frontline ${command.name()} --help lists what it takes, with what unit or form.`)
  }
  try {
    await program.parseAsync([...argv], { from: "user" })
  } catch (error) {
    if (error instanceof CommanderError) exitCode = error.exitCode === 0 ? 0 : 2
    else if (error instanceof CommandError || error instanceof RangeError) {
      exitCode = error instanceof CommandError ? error.exitCode : 2
      stderr += `${terminalText(error.message)}\n`
      if (error instanceof CommandError && error.json !== null && argv.includes("--json")) {
        stdout += `${terminalJson(JSON.stringify(error.json))}\n`
      }
    } else throw error
  }
  return { stdout, stderr, exitCode, files }
}
