import { expect, test } from "vitest"
import { dayInText } from "../../../src/snapshot/formats/day-in-text.js"

test.each([
  ["2017-08-13", "2017-08-13"],
  ["2017-08-13T21:30:00+03:00", "2017-08-13"],
  ["control_20170813.geojson", "2017-08-13"],
  ["2017_08_13.kml", "2017-08-13"],
  ["13-08-2017", "2017-08-13"],
  ["08/13/2017", "2017-08-13"],
  ["13.8.2017", "2017-08-13"],
  ["13Aug2017.kmz", "2017-08-13"],
  ["13 August 2017", "2017-08-13"],
  ["Aug 13, 2017", "2017-08-13"],
  ["١٣ آب ٢٠١٧", "2017-08-13"],
  ["13 أغسطس 2017", "2017-08-13"],
  ["٢٠١٧-٠٨-١٣", "2017-08-13"],
])("%s is %s, and nothing else", (text, day) => {
  expect(dayInText(text)).toEqual({ day, otherwise: null })
})

test("day and month that may change places are told", () => {
  expect(dayInText("03-04-2017")).toEqual({ day: "2017-04-03", otherwise: "2017-03-04" })
  expect(dayInText("04-04-2017")).toEqual({ day: "2017-04-04", otherwise: null })
})

test.each(["2017-02-30", "map", "1234567890", "13-13-2017", "Maybe 3, 2017"])("%s is no day", (text) => {
  expect(dayInText(text)).toBeNull()
})
