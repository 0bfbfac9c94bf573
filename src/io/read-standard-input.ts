import { readSync } from "node:fs"
import { isatty } from "node:tty"
import { MOST_BYTES } from "../snapshot/limits.js"

const STANDARD_INPUT = 0
/** How much is asked for at once. Bytes. */
const CHUNK = 2 ** 16
/** How long to wait for a writer that has nothing yet. Milliseconds. */
const PAUSE = 5

let bytes: Uint8Array | undefined

/**
 * All of standard input, to its end; asked again, the same bytes, since a pipe can be read once only.
 *
 * @throws {Error} If nothing is piped in, or too much; the message says what to do.
 */
export function readStandardInput(): Uint8Array {
  if (bytes) return bytes
  // `process.stdin.isTTY` would open the stream and make the pipe non-blocking.
  if (isatty(STANDARD_INPUT)) throw new Error("- means standard input, and nothing is piped into it. Name a file.")
  const chunks: Uint8Array[] = []
  let size = 0
  for (let chunk = readChunk(); chunk.length > 0; chunk = readChunk()) {
    chunks.push(chunk)
    size += chunk.length
    if (size > MOST_BYTES) {
      throw new Error(
        `Standard input has more than ${MOST_BYTES / 2 ** 20} MB, which is as much as is read. Cut it up.`,
      )
    }
  }
  if (size === 0) throw new Error("Nothing came on standard input. Name a file, or pipe one in.")
  bytes = Buffer.concat(chunks)
  return bytes
}

/** The next piece; empty at the end. */
function readChunk(): Uint8Array {
  const chunk = new Uint8Array(CHUNK)
  for (;;) {
    try {
      return chunk.subarray(0, readSync(STANDARD_INPUT, chunk))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === "EOF") return chunk.subarray(0, 0)
      if (code !== "EAGAIN") throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}
