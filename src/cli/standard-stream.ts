import type { Format } from "../snapshot/formats/format.js"
import { formatOf } from "../snapshot/formats/format-of.js"

/** The path that means standard input where a file is read, and standard output where one is written. */
export const STANDARD_STREAM = "-"

/**
 * The format of what is piped in, where its bytes leave it open: what is neither JSON nor XML nor an archive can only be
 * a table. Undefined for a file, whose name decides.
 */
export function pipedFormat(path: string, bytes: Uint8Array): Format | undefined {
  return path === STANDARD_STREAM && formatOf("", bytes) === null ? "csv" : undefined
}
