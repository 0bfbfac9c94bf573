#!/usr/bin/env node
import { join, resolve } from "node:path"
import { GEODATA_FOLDER } from "../io/geodata-folder.js"
import { readCorpus } from "../io/read-corpus.js"
import { readSnapshots } from "../io/read-snapshots.js"
import { readText } from "../io/read-text.js"
import { writeText } from "../io/write-text.js"
import { CommandError } from "./command-error.js"
import { run } from "./run.js"
import type { World } from "./world.js"

/** npm runs scripts in the package's folder; the user's own folder is in INIT_CWD. */
const userFolder = process.env["npm_lifecycle_event"] === "frontline" ? process.env["INIT_CWD"] : undefined

const world: World = {
  readText: (path) => {
    try {
      return readText(resolve(userFolder ?? ".", path))
    } catch (error) {
      throw new CommandError(2, (error as Error).message)
    }
  },
  corpus: () => readCorpus(GEODATA_FOLDER),
  snapshots: () => readSnapshots(GEODATA_FOLDER),
}

try {
  const { stdout, stderr, exitCode, files } = run(process.argv.slice(2), world)
  for (const { path, text } of files) writeText(join(GEODATA_FOLDER, path), text)
  process.stderr.write(stderr)
  process.stdout.write(stdout)
  process.exitCode = exitCode
} catch (error) {
  const { message, stack } = error as Error
  process.stderr.write(`frontline has a bug: ${process.env["FRONTLINE_DEBUG"] ? stack : message}\n`)
  process.stderr.write("Run it again with FRONTLINE_DEBUG=1 to see where, and report what you did.\n")
  process.exitCode = 1
}
