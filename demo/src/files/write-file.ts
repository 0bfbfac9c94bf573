import type { WrittenMap } from "frontline"
import type { WritingRequest } from "./reading.js"

/**
 * Writes a map in another format, in a worker of its own.
 *
 * @throws {Error} If the library cannot.
 */
export async function writeFile(request: WritingRequest): Promise<WrittenMap> {
  const worker = new Worker(new URL("./files.worker.ts", import.meta.url), { type: "module" })
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<WrittenMap | string>) => {
        if (typeof data === "string") reject(new Error(data))
        else resolve(data)
      })
      worker.addEventListener("error", ({ message }) => reject(new Error(message)))
      worker.postMessage(request, [])
    })
  } finally {
    worker.terminate()
  }
}
