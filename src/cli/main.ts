#!/usr/bin/env node
import { resolve } from "node:path"
import { GEODATA_FOLDER } from "../io/geodata-folder.js"
import { listFiles } from "../io/list-files.js"
import { readBytes } from "../io/read-bytes.js"
import { readCorpus } from "../io/read-corpus.js"
import { readSnapshots } from "../io/read-snapshots.js"
import { readText } from "../io/read-text.js"
import { writeFile } from "../io/write-file.js"
import { CommandError } from "./command-error.js"
import { progressLine } from "./progress-line.js"
import { run } from "./run.js"
import type { World } from "./world.js"

/** npm runs scripts in the package's folder; the user's own folder is in INIT_CWD. */
const userFolder = (process.env["npm_lifecycle_event"] === "frontline" ? process.env["INIT_CWD"] : undefined) ?? "."
const folders = { geodata: GEODATA_FOLDER, user: userFolder }

/** What the user can mend is told in words and exit code 2. */
function asked<T>(doIt: () => T): T {
  try {
    return doIt()
  } catch (error) {
    throw new CommandError(2, (error as Error).message)
  }
}

const progress = progressLine(process.stderr)
const world: World = {
  readText: (path) => asked(() => readText(resolve(userFolder, path))),
  readBytes: (path) => asked(() => readBytes(resolve(userFolder, path))),
  listFiles: (path) => asked(() => listFiles(path, userFolder)),
  progress: progress.show,
  corpus: () => readCorpus(GEODATA_FOLDER),
  snapshots: () => readSnapshots(GEODATA_FOLDER),
}

// A reader that has enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit()
  throw error
})

try {
  const { stdout, stderr, exitCode, files } = await run(process.argv.slice(2), world)
  progress.clear()
  process.exitCode = exitCode
  asked(() => {
    for (const { base, path, ...content } of files) {
      writeFile(resolve(folders[base], path), "text" in content ? content.text : content.bytes)
    }
  })
  process.stderr.write(stderr)
  process.stdout.write(stdout)
} catch (error) {
  progress.clear()
  const { message, stack } = error as Error
  if (error instanceof CommandError) {
    process.stderr.write(`${message}\n`)
    process.exitCode = error.exitCode
  } else {
    process.stderr.write(`frontline has a bug: ${process.env["FRONTLINE_DEBUG"] ? stack : message}\n`)
    process.stderr.write("Run it again with FRONTLINE_DEBUG=1 to see where, and report what you did.\n")
    process.exitCode = 1
  }
}
