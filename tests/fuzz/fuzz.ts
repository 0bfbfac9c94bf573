import type { ControlMap } from "frontline"
import { BATCH, type CaseFile, caseFiles } from "./case-files.js"
import { expectPrototypesUntouched } from "./expectations.js"
import { FORMATS } from "./formats.js"
import { shownFile } from "./fuzz-file.js"
import { type FuzzedFile, mapOfFile } from "./fuzzed-file.js"
import { seedFiles } from "./seed-files.js"
import { TARGETS, type Target } from "./targets.js"

/** A file on which a promise does not hold. */
export interface Find {
  readonly target: string
  readonly format: string
  /** Number of the case; the same seed and number give the same file. */
  readonly number: number
  readonly why: string
  /** The file, and for a change the one before it first, each in a line. */
  readonly files: readonly string[]
}

/** What came of one target on the files of one format. */
export interface FuzzCount {
  readonly format: string
  readonly target: string
  /** How many files it was run on, on how many of them it had something to say, and how many it refused by name. */
  runs: number
  answered: number
  refused: number
  milliseconds: number
  slowestMilliseconds: number
  finds: number
}

/** How to fuzz. */
export interface FuzzOptions {
  readonly cases: number
  /** Number of the first case; 0 unless told. */
  readonly from?: number
  readonly seed: number
  /** Valid snapshots to damage, as text. */
  readonly snapshots: readonly string[]
  /** On how many files out of a thousand the maps are measured too: that takes a hundred times as long as a check. */
  readonly measuredPerThousand: number
  /** Told which case begins and what came of those before; returns true to end the run there. */
  readonly onCase?: (number: number, counts: readonly FuzzCount[]) => boolean
  readonly onFind?: (find: Find) => void
}

/** A file of up to 10 kB must be through in this time of the processor. */
const MOST_MILLISECONDS = 1000
const MOST_LENGTH = 10_000

/** Of so many GeoJSON files one is read as a file too; the others only as text, which is the same code. */
const GEOJSON_AS_FILE = 10

/** Refusals that the documentation of the measures names. */
const REFUSED = /antimeridian|round a pole|° of longitude/

/** Runs every target on files as strangers send them, counts what came of it, and reports where a promise does not hold. */
export async function fuzz(options: FuzzOptions): Promise<{ counts: readonly FuzzCount[]; finds: readonly Find[] }> {
  const { cases, from = 0, seed, measuredPerThousand, onCase } = options
  const seeds = await seedFiles(options.snapshots)
  const counts = FORMATS.flatMap(({ name: format }) =>
    TARGETS.filter((target) => target.asks !== "text" || format === "geojson").map((target): FuzzCount => {
      const none = { runs: 0, answered: 0, refused: 0, milliseconds: 0, slowestMilliseconds: 0, finds: 0 }
      return { format, target: target.name, ...none }
    }),
  )
  const countOf = new Map(counts.map((count) => [`${count.format} ${count.target}`, count]))
  const finds: Find[] = []
  for (let batch = Math.floor(from / BATCH); batch * BATCH < from + cases; batch++) {
    let before: { readonly file: CaseFile; readonly map: ControlMap } | null = null
    for (const file of caseFiles(seeds, seed, batch)) {
      const { number, format } = file
      if (number < from || number >= from + cases || file.content.length > MOST_LENGTH) continue
      if (onCase?.(number, counts)) return { counts, finds }
      const report = (target: string, why: string): void => {
        const files = before && target === "change" ? [before.file, file] : [file]
        const find = { target, format, number, why, files: files.map(shownFile) }
        const count = countOf.get(`${format} ${target}`)
        if (count) count.finds++
        finds.push(find)
        options.onFind?.(find)
      }
      const isMeasured = (number * measuredPerThousand) % 1000 < measuredPerThousand
      let map: ControlMap | null = null
      try {
        if (isMeasured) map = await mapOfFile(format, file)
      } catch (error) {
        report("map", reasonOf(error))
      }
      const asked: FuzzedFile = { ...file, map, before: before?.map ?? null }
      for (const target of TARGETS) {
        if (isAsked(target, file, isMeasured))
          await ask(target, asked, countOf.get(`${format} ${target.name}`)!, report)
      }
      if (map) before = { file, map }
    }
  }
  return { counts, finds }
}

function isAsked({ asks }: Target, { format, number }: CaseFile, isMeasured: boolean): boolean {
  if (asks === "map") return isMeasured
  return format === "geojson" ? asks === "text" || number % GEOJSON_AS_FILE === 0 : asks === "file"
}

/** Runs one target on one file, and counts it. */
async function ask(
  target: Target,
  file: FuzzedFile,
  count: FuzzCount,
  report: (target: string, why: string) => void,
): Promise<void> {
  count.runs++
  const began = performance.now()
  try {
    if (await target.run(file)) count.answered++
    expectPrototypesUntouched()
  } catch (error) {
    if (target.asks === "map" && error instanceof RangeError && REFUSED.test(error.message)) count.refused++
    else report(target.name, reasonOf(error))
  }
  let took = performance.now() - began
  count.milliseconds += took
  // By the clock others are counted too, and the first run of anything is slow: what hangs must hang again by itself.
  for (let again = 0; took > MOST_MILLISECONDS && again < 3; again++) took = await processorMilliseconds(target, file)
  count.slowestMilliseconds = Math.max(count.slowestMilliseconds, took)
  if (took > MOST_MILLISECONDS) report(target.name, `took ${Math.round(took)} ms of the processor`)
}

/** Work of the process for one target: unlike the clock, it does not count what other processes do. */
async function processorMilliseconds(target: Target, file: FuzzedFile): Promise<number> {
  const start = process.cpuUsage()
  try {
    await target.run(file)
  } catch {
    // Told already.
  }
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" | ") : String(error)
}
