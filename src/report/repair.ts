import type { RepairName } from "./repair-catalogue.js"

/** One thing that was changed to make a file fit to measure. */
export interface Repair {
  readonly name: RepairName
  /** Where it stood in the file, as keys and indices from the root. */
  readonly path: readonly (string | number)[]
  /** What was there, and what is there now: numbers in `unit`, words, or null for nothing. */
  readonly before: unknown
  readonly after: unknown
  readonly unit?: string
  /** A whole sentence. */
  readonly message: string
}
