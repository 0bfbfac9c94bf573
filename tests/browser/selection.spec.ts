import { readFileSync } from "node:fs"
import { expect, type Page } from "@playwright/test"
import {
  controlMapOf,
  distancesToFronts,
  formatMeasured,
  holderAt,
  neckAmong,
  necks,
  type Position,
  parseGeoJson,
} from "frontline"
import { openPage, test } from "./support/page.js"

const mapOf = (date: string) =>
  controlMapOf(
    parseGeoJson(readFileSync(new URL(`../../geodata/snapshots/${date}.geojson`, import.meta.url), "utf8")).value!,
  )
const card = (page: Page) => page.locator(".maplibregl-popup")
const later = (page: Page) => page.locator("[data-key=later]").click()
const earlier = (page: Page) => page.locator("[data-key=earlier]").click()

test("a spot keeps its card over a change of date, with the holder and the distances of that date", async ({
  page,
}) => {
  const at: Position = [38.9, 34.9]
  await openPage(page, "en", `&here=${at.join(",")}`)
  const told = (date: string) => {
    const map = mapOf(date)
    const holder = map.actors.find(({ id }) => id === holderAt(map, at))!.name.en
    const [nearest] = distancesToFronts(map, { position: at, radiusMetres: 0 })
    return { holder, nearest: formatMeasured(nearest!.metres, "length", "en").split(" (")[0]! }
  }
  for (const date of ["2017-08-13", "2017-10-10"]) {
    if (date !== "2017-08-13") await later(page)
    await expect(page).toHaveURL(new RegExp(`here=${at.join(",")}`))
    await expect(card(page)).toContainText(told(date).holder)
    await expect(card(page)).toContainText(told(date).nearest)
  }
  expect(told("2017-08-13").nearest).not.toBe(told("2017-10-10").nearest)
  await expect(page.locator("#said")).toContainText(told("2017-10-10").nearest)
  await page.goBack()
  await expect(card(page)).toContainText(told("2017-08-13").nearest)
})

test("a stretch of front that another map does not draw is said not to be on it", async ({ page }) => {
  const own = mapOf("2017-08-13").fronts
  const next = new Set(mapOf("2017-10-10").fronts.map(({ id }) => id))
  const gone = own.find(({ id }) => !next.has(id))!
  await openPage(page, "en", `&front=${gone.id}`)
  await expect(card(page)).toContainText("Drawn to within")
  await later(page)
  await expect(card(page)).toContainText("The map of 10 October 2017 does not draw this stretch of front.")
  await page.getByRole("button", { name: "العربية" }).click()
  await expect(card(page)).toContainText("لا ترسم خريطة 10 تشرين الأول 2017 هذا المقطع من خط التماس.")
  await earlier(page)
  await expect(card(page)).toContainText("هامش الرسم")
})

test("a neck of the list is followed to another date, or said not to be there, and found again", async ({ page }) => {
  const [own, next] = [mapOf("2017-08-13"), mapOf("2017-10-10")].map((map) => necks(map, { closing: "gov" }))
  const followed = own!.map((neck) => neckAmong(neck, next!, "gov"))
  const missing = followed.indexOf(null)
  await openPage(page, "en", `&tab=gaps&neck=${missing}&about=neck`)
  await expect(card(page)).toContainText("What each bank rests on")
  await later(page)
  await expect(card(page)).toContainText("There is no such neck on the map of 10 October 2017.")
  await expect(page.locator("#necks .note").first()).toContainText("drawn on 13 August 2017 is not among these")
  await expect(page.locator("#necks button.neck[aria-pressed=true]")).toHaveCount(0)
  await earlier(page)
  await expect(page.locator(`#necks [data-key=neck-${missing}]`)).toHaveAttribute("aria-pressed", "true")
  await expect(page).toHaveURL(new RegExp(`neck=${missing}\\b`))
  await expect(card(page)).toContainText("What each bank rests on")
})
