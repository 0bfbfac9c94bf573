import { readFileSync, statSync } from "node:fs"
import { MOST_BYTES } from "../snapshot/limits.js"

/**
 * Reads a file as it is.
 *
 * @throws {Error} If it cannot be read or is too large; the message says what to do.
 */
export function readBytes(path: string): Buffer {
  try {
    const { size } = statSync(path)
    if (size > MOST_BYTES) {
      throw new Error(
        `${path} has ${Math.round(size / 2 ** 20)} MB; files up to ${MOST_BYTES / 2 ** 20} MB are read. Cut it up.`,
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
