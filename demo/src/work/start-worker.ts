import type { StartWorker } from "./desk.js"
import type { WorkNews } from "./message.js"

/** Starts the worker that measures, so that the page stays quick under the reader's hand. */
export const startWorker: StartWorker = (hear, broke) => {
  const worker = new Worker(new URL("./measure.worker.ts", import.meta.url), { type: "module" })
  worker.addEventListener("message", ({ data }: MessageEvent<WorkNews>) => hear(data))
  worker.addEventListener("error", ({ message }) => broke(message))
  return { post: (message) => worker.postMessage(message, []), terminate: () => worker.terminate() }
}
