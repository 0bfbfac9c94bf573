import { mkdirSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

/**
 * Writes a file, with the folders it needs; a file that is there is replaced.
 *
 * @throws {Error} If it cannot be written; the message names the path and the way out.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "EISDIR") throw new Error(`${path} is a folder. Give a file's name.`, { cause: error })
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
      throw new Error(`${path} may not be written by you. Give another path.`, { cause: error })
    }
    if (code === "EEXIST" || code === "ENOTDIR") {
      throw new Error(`${path} cannot be written: a part of its path is a file. Give another path.`, { cause: error })
    }
    if (code === "ENOSPC") throw new Error(`${path} cannot be written: the disk is full.`, { cause: error })
    throw error
  }
}
