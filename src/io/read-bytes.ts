import { readFileSync, statSync } from "node:fs"
import { getHeapStatistics } from "node:v8"
import { MOST_BYTES } from "../snapshot/limits.js"
import { mostTextBytes } from "./most-text-bytes.js"

/**
 * Reads a file as it is.
 *
 * @param memory - What this process may take. Bytes.
 * @throws {Error} If it cannot be read or is too large; the message says what to do.
 */
export function readBytes(path: string, memory: number = getHeapStatistics().heap_size_limit): Buffer {
  try {
    const { size } = statSync(path)
    if (size > MOST_BYTES) {
      throw new Error(
        `${path} has ${Math.round(size / 2 ** 20)} MB; files up to ${MOST_BYTES / 2 ** 20} MB are read. Cut it up.`,
      )
    }
    if (size > mostTextBytes(memory)) {
      const [most, allowed] = [mostTextBytes(memory), memory].map((bytes) => Math.floor(bytes / 2 ** 20))
      throw new Error(
        `${path} has ${Math.round(size / 2 ** 20)} MB; in the ${allowed} MB of memory that Node gives this process files up to ${most} MB are read. Cut it up, or give more: NODE_OPTIONS=--max-old-space-size=4096.`,
      )
    }
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new Error(`There is no file ${path}. Check the path.`, { cause: error })
    }
    if (code === "EISDIR") throw new Error(`${path} is a folder. Name a file in it.`, { cause: error })
    if (code === "EACCES") throw new Error(`${path} may not be read by you.`, { cause: error })
    throw error
  }
}
