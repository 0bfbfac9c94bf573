/** A file that a command wants written: text or bytes. */
export type FileToWrite = {
  /** In the corpus folder of this package, in the folder from which the user called, or no file but standard output. */
  readonly base: "geodata" | "user" | "stdout"
  /** Relative to the base, or absolute where the user gave it so. */
  readonly path: string
} & ({ readonly text: string } | { readonly bytes: Uint8Array })

/** What a command answers. Exit codes: 0 answered, 1 a bug, 2 bad input or usage, 3 no such answer exists. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 1 | 2 | 3
  readonly files: readonly FileToWrite[]
}
