/** Ends a command with words for people and an exit code, 2 for bad input and 3 where no answer exists. */
export class CommandError extends Error {
  readonly exitCode: 2 | 3
  /** The JSON document that `--json` prints all the same, such as the issues of a bad file; null where there is none. */
  readonly json: unknown

  constructor(exitCode: 2 | 3, message: string, json: unknown = null) {
    super(message)
    this.exitCode = exitCode
    this.json = json
  }
}
