import { CommandError } from "../../src/cli/command-error.js"
import type { World } from "../../src/cli/world.js"
import { corpus, snapshots } from "./corpus.js"

/** A world of files in memory, with the committed corpus; a path that ends in `/` is a folder of them. */
export function worldOf(files: Readonly<Record<string, string>>): World {
  const readText = (path: string): string => {
    const text = files[path]
    if (text === undefined) throw new CommandError(2, `There is no file ${path}. Check the path.`)
    return text
  }
  return {
    readText,
    readBytes: (path) => new TextEncoder().encode(readText(path)),
    listFiles: (path) =>
      path.endsWith("/")
        ? Object.keys(files)
            .filter((name) => name.startsWith(path))
            .toSorted()
        : [path],
    progress: () => {},
    threads: 1,
    runThreads: null,
    corpus: () => corpus,
    snapshots: () => snapshots,
  }
}
