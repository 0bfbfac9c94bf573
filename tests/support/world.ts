import { CommandError } from "../../src/cli/command-error.js"
import type { World } from "../../src/cli/world.js"
import { MOST_BYTES } from "../../src/snapshot/limits.js"
import { corpus, snapshots } from "./corpus.js"

/** A world of files in memory, with the committed corpus; a path that ends in `/` is a folder of them. */
export function worldOf(files: Readonly<Record<string, string | Uint8Array>>): World {
  const read = (path: string): string | Uint8Array => {
    const file = files[path]
    if (file === undefined) throw new CommandError(2, `There is no file ${path}. Check the path.`)
    return file
  }
  return {
    readText: (path) => {
      const file = read(path)
      return typeof file === "string" ? file : new TextDecoder().decode(file)
    },
    readBytes: (path) => {
      const file = read(path)
      return typeof file === "string" ? new TextEncoder().encode(file) : file
    },
    mostTextBytes: MOST_BYTES,
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
    version: () => "1.2.3",
  }
}
