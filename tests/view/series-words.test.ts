import { expect, test } from "vitest"
import { closingRange } from "../../src/analysis/series/closing-range.js"
import type { PocketHistory } from "../../src/analysis/series/pocket-histories.js"
import { closingRangeWords } from "../../src/view/closing-range-words.js"
import { pocketHistoryWords } from "../../src/view/pocket-history-words.js"

const widths = (perDay: number) =>
  Array.from({ length: 9 }, (_, i) => ({ date: `2017-08-0${i + 1}`, metres: 1000 + perDay * i }))

test("a closing range says that it is naive, what it rests on, and why there is none", () => {
  expect(closingRangeWords(closingRange(widths(-90)), "en")).toBe(
    "Naive closing range, by a straight line through past widths: 13 August 2017 to 13 August 2017. −90 m a day (−90 to −90), from 9 dates between 1 August 2017 and 9 August 2017.",
  )
  expect(closingRangeWords(closingRange(widths(20)), "en")).toMatch(/^No closing range: the gap widens\. 20 m a day/)
  expect(closingRangeWords(closingRange(widths(-90)), "ar")).toMatch(
    /^مدى إغلاق تقريبي ساذج، .* من 13 آب 2017 إلى 13 آب 2017\./,
  )
  expect(closingRangeWords(closingRange(widths(20)), "ar")).toMatch(/^لا مدى للإغلاق: الفجوة تتسع\./)
})

test("the life of a pocket is told in both languages", () => {
  const size = { value: 1.2e9, low: null, high: null }
  const history: PocketHistory = {
    id: "pocket:gov:1",
    closing: "gov",
    forming: { neck: "neck:gov:3", from: "2017-08-01", to: "2017-08-12" },
    from: "2017-08-13",
    to: "2017-08-20",
    isCutByStart: false,
    parents: [],
    splits: [{ date: "2017-08-15", into: ["pocket:gov:2"] }],
    merges: [],
    dates: [
      { date: "2017-08-13", squareMetres: size, state: "new" },
      { date: "2017-08-20", squareMetres: { ...size, value: 4e8 }, state: "reduced" },
    ],
    end: { date: "2017-08-21", how: "taken", into: null, neck: null },
  }
  expect(pocketHistoryWords(history, "en")).toBe(
    "forming behind neck:gov:3 from 1 August 2017 to 12 August 2017; closed on 13 August 2017, 1,200 km²; split on 15 August 2017, giving off pocket:gov:2; 400 km² on 20 August 2017; taken by 21 August 2017",
  )
  expect(pocketHistoryWords(history, "ar")).toMatch(
    /^تشكّل خلف العنق neck:gov:3 .* أُغلق في 13 آب 2017 .* سُيطر عليه بحلول 21 آب 2017$/,
  )
})
