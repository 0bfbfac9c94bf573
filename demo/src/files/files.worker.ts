import { exportMap } from "frontline"
import { readFiles } from "./read-files.js"
import type { ReadingRequest, WritingRequest } from "./reading.js"

/** Reads, or writes, what it is handed and sends back what came of it. */
addEventListener("message", ({ data }: MessageEvent<ReadingRequest | WritingRequest>) => {
  const work = "files" in data ? readFiles(data) : exportMap(data.map, data.format, { value: data.value })
  void work.then(
    (done) => postMessage(done),
    (error: unknown) => postMessage(error instanceof Error ? error.message : String(error)),
  )
})
