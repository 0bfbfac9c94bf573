import { type Remote, wrap } from "comlink"
import type { Measurer } from "./measure.worker.js"

/** Starts the worker that measures, so that the page stays quick under the reader's hand. */
export function startMeasurer(): Remote<Measurer> {
  return wrap<Measurer>(new Worker(new URL("./measure.worker.ts", import.meta.url), { type: "module" }))
}
