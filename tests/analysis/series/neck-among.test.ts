import { expect, test } from "vitest"
import { necks } from "../../../src/analysis/necks.js"
import { neckAmong } from "../../../src/analysis/series/neck-among.js"
import { mapOf } from "../../support/corpus.js"

const map = mapOf("2017-08-13")
const list = necks(map, { closing: "gov" })

test("every neck of a list is itself, and none of another actor's", () => {
  expect(list.length).toBeGreaterThan(1)
  list.forEach((neck, i) => expect(neckAmong(neck, list, "gov")).toBe(i))
  expect(neckAmong(list[0]!, [], "gov")).toBeNull()
})

test("the ground behind tells a neck, wherever its ends have gone", () => {
  const [first, second] = [list[0]!, list[1]!]
  const { cutOff, cutOffSquareMetres } = second
  expect(neckAmong({ ...first, cutOff, cutOffSquareMetres }, list, "gov")).toBe(1)
})

test("necks of years before are other necks", () => {
  const before = necks(mapOf("2016-06-15"), { closing: "gov" })
  const followed = list.map((neck) => neckAmong(neck, before, "gov"))
  for (const [i, to] of followed.entries()) {
    if (to === null) continue
    // Half of the ground behind either is more than a third of it by size alone.
    const ratio = before[to]!.cutOffSquareMetres.value / list[i]!.cutOffSquareMetres.value
    expect(Math.min(ratio, 1 / ratio)).toBeGreaterThan(0.5)
  }
  expect(followed).toContain(null)
})
