import fc from "fast-check"
import type { ControlMap } from "frontline"
import { brokenText, seedsOf } from "../support/broken-geojson.js"
import { type FuzzedFile, fuzzedFile, TARGETS } from "./targets.js"

/** A file on which a promise does not hold. */
export interface Find {
  readonly target: string
  /** Number of the case; the same seed and number give the same file. */
  readonly number: number
  readonly why: string
  readonly text: string
}

/** What came of one target. */
export interface TargetCount {
  readonly name: string
  /** How many files it was run on, on how many of them it had something to say, and how many it refused by name. */
  runs: number
  answered: number
  refused: number
  milliseconds: number
  slowestMilliseconds: number
}

/** What came of a fuzz run. */
export interface FuzzReport {
  readonly cases: number
  readonly counts: readonly TargetCount[]
  readonly finds: readonly Find[]
}

/** How to fuzz. */
export interface FuzzOptions {
  readonly cases: number
  readonly seed: number
  /** Valid snapshots to damage, as text. */
  readonly snapshots: readonly string[]
  /** On how many files out of a thousand the maps are measured too: that takes a hundred times as long as a check. */
  readonly measuredPerThousand: number
  /** Told how many cases are done; may return true to end the run there. */
  readonly onProgress?: (done: number) => boolean
  readonly onFind?: (find: Find) => void
}

/** A file of up to 10 kB must be through in this time of the processor. */
const MOST_MILLISECONDS = 1000
const MOST_CHARACTERS = 10_000

/** Refusals that the documentation of the measures names. */
const REFUSED = /antimeridian|round a pole|° of longitude/

/** Runs every target on files as strangers send them, and reports where a promise does not hold. */
export function fuzz({ cases, seed, snapshots, measuredPerThousand, onProgress, onFind }: FuzzOptions): FuzzReport {
  const counts = TARGETS.map(({ name }): TargetCount => {
    return { name, runs: 0, answered: 0, refused: 0, milliseconds: 0, slowestMilliseconds: 0 }
  })
  const finds: Find[] = []
  const report = (find: Find): void => {
    finds.push(find)
    onFind?.(find)
  }
  const texts = brokenText(seedsOf(snapshots))
  let before: ControlMap | null = null
  const batch = 500
  let done = 0
  for (let start = 0; start < cases; start += batch) {
    const sample = fc.sample(texts, { numRuns: Math.min(batch, cases - start), seed: seed + start })
    sample.forEach((text, i) => {
      const number = start + i
      if (text.length > MOST_CHARACTERS) return
      const isMeasured = (number * measuredPerThousand) % 1000 < measuredPerThousand
      let file: FuzzedFile = { text, map: null, before: null }
      if (isMeasured) {
        try {
          file = fuzzedFile(text, before)
        } catch (error) {
          report({ target: "map", number, why: reasonOf(error), text })
        }
      }
      TARGETS.forEach((target, n) => {
        if (!isMeasured && target.isMeasure) return
        const count = counts[n]!
        count.runs++
        const began = cpuMilliseconds()
        try {
          if (target.run(file)) count.answered++
        } catch (error) {
          if (error instanceof RangeError && REFUSED.test(error.message)) count.refused++
          else report({ target: target.name, number, why: reasonOf(error), text })
        }
        let took = cpuMilliseconds() - began
        count.milliseconds += took
        // The first run of anything is slow: what hangs must hang again.
        for (let again = 0; took > MOST_MILLISECONDS && again < 2; again++) {
          const restarted = cpuMilliseconds()
          try {
            target.run(file)
          } catch {
            // Told above.
          }
          took = Math.min(took, cpuMilliseconds() - restarted)
        }
        count.slowestMilliseconds = Math.max(count.slowestMilliseconds, took)
        if (took > MOST_MILLISECONDS) report({ target: target.name, number, why: `took ${Math.round(took)} ms`, text })
      })
      if (file.map) before = file.map
    })
    done = Math.min(start + batch, cases)
    if (onProgress?.(done) === true) break
  }
  return { cases: done, counts, finds }
}

/** Work of this process so far: unlike the clock, it does not count what other processes do. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" | ") : String(error)
}
