import type { Command } from "commander"
import type { FileToWrite, Outcome } from "./outcome.js"
import type { World } from "./world.js"

/** What a command found, for people and for programs. */
export interface Answer {
  readonly words: string
  readonly json: unknown
  /** Goes to standard error, whether words or JSON are asked for. */
  readonly warnings?: string
  readonly exitCode?: Outcome["exitCode"]
  readonly files?: readonly FileToWrite[]
}

/** Takes a command's answer. */
export type GiveAnswer = (options: { readonly json?: boolean }, answer: Answer) => void

/** Adds one command to the program. */
export type CommandSetup = (program: Command, world: World, answer: GiveAnswer) => void
