import fc from "fast-check"
import { FORMATS } from "./formats.js"
import type { FuzzFile } from "./fuzz-file.js"
import type { SeedFiles } from "./seed-files.js"

/** A file of the fuzz run, with its number and the format that it was made in. */
export interface CaseFile extends FuzzFile {
  readonly number: number
  readonly format: string
}

/** Files are made by the thousand, each format by its share. */
export const BATCH = 1000

/** Any number without a factor in common with {@link BATCH}: neighbours are then of different formats. */
const STRIDE = 611

/**
 * The files of one batch.
 *
 * @param batch - Number of the batch; the same seed and number give the same files.
 */
export function caseFiles(seeds: SeedFiles, seed: number, batch: number): CaseFile[] {
  const files = FORMATS.flatMap(({ name: format, share, files: make }) =>
    fc.sample(make(seeds), { numRuns: share, seed: seed + BATCH * batch }).map((file) => ({ format, ...file })),
  )
  return files.map((_, i) => ({ ...files[(i * STRIDE + 37 * batch) % BATCH]!, number: batch * BATCH + i }))
}
