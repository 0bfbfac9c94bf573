import { expect, test } from "vitest"
import { snapshots } from "../support/corpus.js"
import { fuzz } from "./fuzz.js"

test("a slice of the fuzz run: every promise holds for files as strangers send them", () => {
  const { counts, finds } = fuzz({
    cases: 2000,
    seed: 20170813,
    snapshots: [...snapshots.values()],
    measuredPerThousand: 10,
  })
  expect(finds).toEqual([])
  for (const { name, runs, answered } of counts) {
    expect(runs, name).toBeGreaterThan(0)
    expect(answered, name).toBeGreaterThan(0)
  }
}, 120_000)
