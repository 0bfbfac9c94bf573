import { expect, test } from "vitest"
import type { NoClosureReason } from "../../src/analysis/no-closure-reason.js"
import type { NoGapReason } from "../../src/analysis/no-gap-reason.js"
import type { NoRedrawReason } from "../../src/model/redraw/no-redraw-reason.js"
import { namesOf } from "../../src/view/names.js"
import { noClosureWords } from "../../src/view/no-closure-words.js"
import { noGapWords } from "../../src/view/no-gap-words.js"
import { noRedrawWords } from "../../src/view/no-redraw-words.js"
import { corpus } from "../support/corpus.js"

const names = namesOf(corpus)
const question = { actor: "gov", from: "palmyra", to: "uqayribat" }

test("a force that is not there is told with the holder, the distance and the place, in both languages", () => {
  const reason: NoGapReason = { kind: "not-held", force: "to", holder: "is", metres: 12_345 }
  expect(noGapWords(reason, question, names, "en")).toBe(
    "Uqayribat lies on the ground of the Islamic State, 12.3 km from the ground of the Syrian government: there is no force there to measure from",
  )
  const told = noGapWords(reason, question, names, "ar")
  for (const word of ["عقيربات", "أرض تنظيم الدولة الإسلامية", "أرض الحكومة السورية", "12.3 كم"])
    expect(told).toContain(word)
})

test("what nobody names stands under its id, and ground without a holder gets no article", () => {
  const bare = namesOf({ places: [], actors: [] })
  expect(bare.place("x").en).toBe("x")
  expect(bare.ground("area").en).toBe("the ground of area")
  expect(names.ground("contested").en).toBe("contested ground")
  expect(noGapWords({ kind: "unknown-place", force: "from" }, question, bare, "en")).toBe(
    "the map has no place called palmyra",
  )
})

test("every reason against a closure has a sentence of its own in each language", () => {
  const reasons: NoClosureReason[] = [
    "own-ground",
    "outside-theatre",
    "closed-already",
    "open-to-edge",
    "no-ground-around",
  ]
  for (const language of ["en", "ar"] as const) {
    const told = reasons.map((reason) => noClosureWords(reason, "gov", names, language))
    expect(new Set(told).size).toBe(reasons.length)
    expect(told.every((text) => language === "en" || /[\u0600-\u06FF]/.test(text))).toBe(true)
  }
})

test("every reason against a redrawing has a sentence of its own in each language", () => {
  const at = [38, 35] as const
  const reasons: NoRedrawReason[] = [
    ...(["no-corner", "fixed", "outside", "junction", "too-few", "no-ground"] as const).map((kind) => ({ kind, at })),
    { kind: "crosses", at, actor: "is" },
    { kind: "crosses", at, actor: null },
    { kind: "apart", at, metres: 4321, allowed: 1000 },
  ]
  for (const language of ["en", "ar"] as const) {
    const told = reasons.map((reason) => noRedrawWords(reason, names, language))
    expect(new Set(told).size).toBe(reasons.length)
    for (const text of told) expect(text).not.toMatch(/\.$|undefined/)
  }
  expect(noRedrawWords(reasons[6]!, names, "en")).toBe(
    "the line would meet the boundary of the ground of the Islamic State",
  )
  expect(noRedrawWords(reasons[8]!, names, "en")).toBe(
    "an end of the line is farther than 1\u00A0km from every boundary",
  )
})
