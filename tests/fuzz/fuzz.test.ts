import { expect, test } from "vitest"
import { snapshots } from "../support/corpus.js"
import { FORMATS } from "./formats.js"
import { fuzz } from "./fuzz.js"
import { TARGETS } from "./targets.js"

test("a slice of the fuzz run: every promise holds for files of every format as strangers send them", async () => {
  const { counts, finds } = await fuzz({
    cases: 1000,
    seed: 20170813,
    snapshots: [...snapshots.values()],
    measuredPerThousand: 20,
  })
  expect(finds).toEqual([])
  const sum = (key: "format" | "target", name: string, what: "runs" | "answered"): number =>
    counts.filter((count) => count[key] === name).reduce((total, count) => total + count[what], 0)
  for (const { name } of FORMATS) expect(sum("format", name, "answered"), name).toBeGreaterThan(0)
  for (const { name } of TARGETS) expect(sum("target", name, "answered"), name).toBeGreaterThan(0)
  expect(FORMATS.reduce((total, { share }) => total + share, 0)).toBe(1000)
}, 120_000)
