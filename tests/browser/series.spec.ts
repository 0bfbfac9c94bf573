import { readdirSync, readFileSync } from "node:fs"
import { AxeBuilder } from "@axe-core/playwright"
import { expect } from "@playwright/test"
import { areas, change, controlMapOf, formatMeasured, formatSigned, parseGeoJson } from "frontline"
import { openPage, test } from "./support/page.js"

const FOLDER = new URL("../../geodata/snapshots/", import.meta.url)
const mapOf = (date: string) =>
  controlMapOf(parseGeoJson(readFileSync(new URL(`${date}.geojson`, FOLDER), "utf8")).value!)
const dates = readdirSync(FOLDER)
  .map((name) => name.slice(0, 10))
  .toSorted()

test("charts areas and widths over the dates, each number also in a table", async ({ page }) => {
  await openPage(page, "en", "&tab=series")
  const table = page.locator("table.series").first()
  await expect(table.locator("tbody tr")).toHaveCount(dates.length)
  await expect(page.locator("table.series")).toHaveCount(3)
  for (const [i, date] of dates.entries()) {
    const held = areas(mapOf(date)).areas.find(({ actor }) => actor === "gov")!
    await expect(table.locator("tbody tr").nth(i)).toContainText(formatMeasured(held.squareMetres, "area", "en"))
  }
  const steps = page.getByRole("table", { name: "Net change since the date before, km²" })
  await expect(steps.locator("tbody tr")).toHaveCount(dates.length - 1)
  const won = change(mapOf(dates[2]!), mapOf(dates[3]!)).changes.find(({ actor }) => actor === "gov")!
  const row = steps.locator("tbody tr").nth(2)
  await expect(row).toContainText(formatSigned(won.ranges.netSquareMetres, "area", "en"))
  const parties = await table.locator("thead th").count()
  await expect(page.locator(".chart").first().locator("svg[role=img] .chart-line")).toHaveCount(parties - 1)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.locator(`.chart-target[data-date="${dates[2]}"]`).first().click()
  await expect(page.locator("h1 time")).toHaveText("15 June 2016")
  await table.getByRole("button", { name: "10 October 2017" }).click()
  await expect(page.locator("h1 time")).toHaveText("10 October 2017")
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the series as CSV" }).click(),
  ])
  const csv = readFileSync(await download.path(), "utf8")
  expect(download.suggestedFilename()).toBe(`frontline-series-${dates[0]}-${dates.at(-1)}.csv`)
  for (const date of dates) expect(csv).toContain(`${date},area,gov,`)
  expect(csv).toContain("narrowest-neck,gov")
  const { value, low, high } = won.ranges.netSquareMetres
  const told = csv.split("\r\n").find((line) => line.startsWith(`${dates[3]},net-change,gov,Syrian government,`))!
  // Sines differ in their last digit between the browser and Node: to the square metre.
  expect(
    told
      .split(",")
      .slice(4, 7)
      .map((text) => Math.round(Number(text))),
  ).toEqual([value, low!, high!].map(Math.round))
})

for (const size of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`reads in Arabic on ${size.width} pixels without spilling over`, async ({ page }) => {
    await page.setViewportSize(size)
    await openPage(page, "ar", "&tab=series&digits=arabic")
    await expect(page.locator("table.series").first().locator("tbody tr")).toHaveCount(dates.length)
    const at = await page
      .locator(".chart-target")
      .evaluateAll((all) => all.slice(0, 5).map((one) => one.getBoundingClientRect().right))
    expect(at, "time runs as Arabic is read").toEqual(at.toSorted((a, b) => b - a))
    await page.getByRole("tab", { name: "المصادر" }).click()
    await expect(page.getByRole("heading", { name: "خرائطك" })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}
