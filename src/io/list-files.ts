import { readdirSync, statSync } from "node:fs"
import { isAbsolute, join, resolve } from "node:path"
import { globSync, isDynamicPattern } from "tinyglobby"

/**
 * The files that a path means: a file itself, the files of a folder (not of folders in it), or those that fit a glob
 * such as `maps/*.geojson`. A file whose own name looks like a glob is that file.
 *
 * @param path - Relative to `folder`, or absolute.
 * @returns Paths of the same kind, in the order of their names; hidden files of a folder are left out.
 * @throws {Error} If there is nothing there; the message says what to do.
 */
export function listFiles(path: string, folder = "."): string[] {
  const found = statSync(resolve(folder, path), { throwIfNoEntry: false })
  if (found?.isDirectory()) {
    const files = readdirSync(resolve(folder, path), { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map(({ name }) => join(path, name))
    if (files.length === 0) throw new Error(`The folder ${path} holds no files. Check the path.`)
    return files.toSorted()
  }
  if (found || !isDynamicPattern(path)) return [path]
  const files = globSync(path, { cwd: folder, expandDirectories: false, absolute: isAbsolute(path) })
  if (files.length === 0) throw new Error(`No file fits ${path}. Check the pattern.`)
  return files.toSorted()
}
