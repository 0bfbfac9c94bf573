#!/usr/bin/env node
import { resolve } from "node:path"
import { GEODATA_FOLDER } from "../io/geodata-folder.js"
import { runThreads } from "../io/run-threads.js"
import { writeFile } from "../io/write-file.js"
import { asked } from "./asked.js"
import { CommandError } from "./command-error.js"
import { fileWorld, USER_FOLDER } from "./file-world.js"
import { progressLine } from "./progress-line.js"
import { run } from "./run.js"
import type { World } from "./world.js"

const FOLDERS = { geodata: GEODATA_FOLDER, user: USER_FOLDER }
/** Beside this file, once built. */
const SERIES_WORKER = new URL(/* @vite-ignore */ "series-worker.js", import.meta.url)

const progress = progressLine(process.stderr)
const world: World = {
  ...fileWorld,
  progress: progress.show,
  runThreads: (tasks, take) => runThreads(SERIES_WORKER, tasks, take),
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
      const made = "text" in content ? content.text : content.bytes
      if (base === "stdout") process.stdout.write(made)
      else writeFile(resolve(FOLDERS[base], path), made)
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
