import { readBytes } from "./read-bytes.js"

/**
 * Reads a text file.
 *
 * @throws {Error} If it cannot be read or is too large; the message says what to do.
 */
export function readText(path: string): string {
  return readBytes(path).toString("utf8")
}
