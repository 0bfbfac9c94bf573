import type { Corpus } from "../snapshot/corpus.js"
import type { FileMeasures } from "./series/file-measures.js"
import type { SeriesTask } from "./series/series-task.js"

/** All that a command may ask of the world outside: files, and a line to show how far it has come. */
export interface World {
  /** @throws {CommandError} If the file cannot be read; the message is fit for people. */
  readonly readText: (path: string) => string
  /** @throws {CommandError} As `readText`. */
  readonly readBytes: (path: string) => Uint8Array
  /** How much text memory can hold as a map, once it is unpacked. Bytes. */
  readonly mostTextBytes: number
  /**
   * The files that a path means, sorted: itself, a folder's files, or what fits a glob such as `maps/*.geojson`.
   *
   * @throws {CommandError} If a folder is empty or nothing fits a glob. A plain path is returned unread.
   */
  readonly listFiles: (path: string) => readonly string[]
  /** Shows one line in place of the last, on a terminal only; it is gone when the answer comes. */
  readonly progress: (text: string) => void
  /** How many threads may run at once. */
  readonly threads: number
  /**
   * Measures stretches of a series on a thread each; `take` gets the stretch's number and what each file gave, in order.
   * Null where there are no threads.
   */
  readonly runThreads:
    | ((tasks: readonly SeriesTask[], take: (task: number, measures: FileMeasures) => void) => Promise<void>)
    | null
  readonly corpus: () => Corpus
  /** Dates of the committed snapshots, oldest first, and the text of each. */
  readonly snapshots: () => ReadonlyMap<string, string>
  /** Of this package, such as `0.1.0`. */
  readonly version: () => string
}
