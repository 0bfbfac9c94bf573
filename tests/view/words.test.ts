import { expect, test } from "vitest"
import { gap } from "../../src/analysis/gap.js"
import { formatDate } from "../../src/view/format-date.js"
import { formatMargin } from "../../src/view/format-margin.js"
import { formatMeasured } from "../../src/view/format-measured.js"
import { formatShare } from "../../src/view/format-share.js"
import { formatSigned } from "../../src/view/format-signed.js"
import { gapWords } from "../../src/view/gap-words.js"
import { mapLabel } from "../../src/view/map-label.js"
import { mapMeasured } from "../../src/view/map-measured.js"
import { placeWords } from "../../src/view/place-words.js"
import { mapOf } from "../support/corpus.js"

const map = mapOf("2017-08-13")
const question = { actor: "gov", from: "al-sukhnah", to: "al-kadir" }
const force = (id: string) => {
  const { name, position, radiusMetres } = map.places.find((place) => place.id === id)!
  return { name: name.en, position, radiusMetres }
}
const found = gap(map, { actor: "gov", from: force("al-sukhnah"), to: force("al-kadir") })

test("a day reads as people write it in either language; what is no day stays as it is", () => {
  expect(formatDate("2017-08-13", "en")).toBe("13 August 2017")
  expect(formatDate("2017-08-13", "ar")).toBe("13 آب 2017")
  expect(formatDate("summer", "en")).toBe("summer")
})

test("a margin shows no more figures than were chosen", () => {
  expect([400, 2500, 6000, 15_000].map((metres) => formatMargin(metres, "en"))).toEqual([
    "±400\u00A0m",
    "±2.5\u00A0km",
    "±6\u00A0km",
    "±15\u00A0km",
  ])
})

test("a trace of something is not nothing", () => {
  expect([0, 0.0003, 0.138, 1].map((share) => formatShare(share, "en"))).toEqual([
    "0\u00A0%",
    "<1\u00A0%",
    "14\u00A0%",
    "100\u00A0%",
  ])
})

test("a gain and a loss bear their signs, as do the ends of their intervals", () => {
  const loss = { value: -42_360e6, low: -56_800e6, high: -27_900e6 }
  expect(formatSigned(loss, "area", "en")).toBe("−42,400 km² (−56,800 to −27,900)")
  expect(formatSigned(loss, "area", "ar")).toBe("\u2066−42,400\u2069 كم² (\u2066−56,800\u2069 إلى \u2066−27,900\u2069)")
  expect(formatSigned({ value: 33e6, low: 20e6, high: 75e6 }, "area", "en")).toBe("+33 km² (20–75)")
  expect(formatSigned(0, "length", "en")).toBe("0 m")
})

test("of what may be nothing, or much, the interval chooses the unit", () => {
  expect(formatMeasured({ value: 0, low: 0, high: 8_603_600 }, "area", "en")).toBe("0.0 km² (0.0–8.6)")
})

test("a label on the map stands on one line and has no vowel signs", () => {
  expect(mapLabel({ en: " al-Kadir\n", ar: "الكُدَيْر" })).toEqual({ en: "al-Kadir", ar: "الكدير" })
})

test("a measured value on the map keeps its interval on a line of its own, isolated whole in Arabic", () => {
  const value = { value: 35_440, low: 26_940, high: 43_940 }
  expect(mapMeasured(value, "length")).toEqual({ en: "35 km\n(27–44)", ar: "35 كم\n\u2066(27–44)\u2069" })
})

test("the gap in words names both places, the width, the ground and its holder, in either language", () => {
  for (const [language, parts] of [
    ["en", ["al-Sukhnah", "al-Kadir", "35 km (27–44)", "Islamic State", "Syrian government"]],
    ["ar", ["السخنة", "الكدير", "35 كم", "تنظيم الدولة الإسلامية", "الحكومة السورية"]],
  ] as const) {
    const told = gapWords(found, question, map, language)
    for (const part of parts) expect(told.answer).toContain(part)
    expect(told.neck!.widthCovers).toContain(formatMargin(2500, language))
  }
})

test("the two places are as far apart as their radii leave open", () => {
  expect(gapWords(found, question, map, "en").apart).toMatch(/^40 km \(29–51\)$/)
})

test("no gap says why", () => {
  const told = gapWords({ kind: "none", reason: { kind: "joined" } }, question, map, "en")
  expect(told).toMatchObject({ width: null, neck: null })
  expect(told.answer).toBe(
    "There is no such gap: nothing separates al-Sukhnah from al-Kadir, for their grounds are joined and no way across open ground is shorter than the one over them.",
  )
})

test("a place nearer to the line than its radius carries a warning", () => {
  const [kadir, palmyra] = ["al-kadir", "palmyra"].map((id) => map.places.find((place) => place.id === id)!)
  expect(placeWords(kadir!, map, "en").doubt).toContain("cannot tell")
  expect(placeWords(palmyra!, map, "en").doubt).toBeNull()
})
