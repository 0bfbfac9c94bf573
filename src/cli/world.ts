import type { Corpus } from "../snapshot/corpus.js"

/** All that a command may ask of the world outside: files as text. */
export interface World {
  /** @throws {Error} If the file cannot be read; the message is fit for people. */
  readonly readText: (path: string) => string
  readonly corpus: () => Corpus
  /** Dates of the committed snapshots, oldest first, and the text of each. */
  readonly snapshots: () => ReadonlyMap<string, string>
}
