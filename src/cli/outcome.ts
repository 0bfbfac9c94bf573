/** A file that a command wants written, its path relative to `geodata`. */
export interface FileToWrite {
  readonly path: string
  readonly text: string
}

/** What a command answers. Exit codes: 0 answered, 1 a bug, 2 bad input or usage, 3 no such answer exists. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 1 | 2 | 3
  readonly files: readonly FileToWrite[]
}
