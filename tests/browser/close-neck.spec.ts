import { readFileSync } from "node:fs"
import { AxeBuilder } from "@axe-core/playwright"
import { expect } from "@playwright/test"
import {
  areas,
  type ControlMap,
  closeNeck,
  controlMapOf,
  forceAt,
  formatMeasured,
  gap,
  type Language,
  parseGeoJson,
  pockets,
} from "frontline"
import { openPage, test } from "./support/page.js"

const map = controlMapOf(
  parseGeoJson(readFileSync(new URL("../../geodata/snapshots/2017-08-13.geojson", import.meta.url), "utf8")).value!,
)
const found = gap(map, { actor: "gov", from: forceAt(map, "al-sukhnah"), to: forceAt(map, "al-kadir") })
if (found.kind !== "neck") throw new Error("the headline's gap is no neck")
const closed = closeNeck(map, found.neck, { closing: "gov" })
const areaOf = (one: ControlMap, language: Language): string => {
  const { squareMetres } = areas(one).areas.find(({ actor }) => actor === "gov")!
  return formatMeasured(squareMetres, "area", language)
}

test("closes the gap, tells the ground by party before and after, and opens it again", async ({ page }) => {
  await openPage(page)
  const legend = page.locator(".legend li").filter({ hasText: "Syrian government" })
  await expect(legend).toContainText(areaOf(map, "en"))
  const button = page.locator("#gap").getByRole("button", { name: "Close it" })
  const place = await button.boundingBox()
  await button.click()
  const row = page.locator("table.closure tr[data-actor=gov]").first()
  const [then, now] = [map, closed].map(
    (one) => areas(one).areas.find(({ actor }) => actor === "gov")!.squareMetres.value,
  )
  await expect(row).toContainText(formatMeasured(then!, "area", "en"))
  await expect(row).toContainText(formatMeasured(now!, "area", "en"))
  expect(pockets(closed, { closing: "gov" }).length).toBeGreaterThan(pockets(map, { closing: "gov" }).length)
  await expect(page.locator("#said")).toContainText("Closed: 8,300 km²")
  const { x, y } = (await page.locator("#gap").getByRole("button", { name: "Open it again" }).boundingBox())!
  expect([x, y]).toEqual([place!.x, place!.y])
  await expect(page.locator(".legend")).toContainText("Ground held by, if closed")
  await expect(legend).toContainText(areaOf(closed, "en"))
  await expect(page).toHaveURL(/closed=2017-08-13/)
  // The strip is drawn as taken: in the middle of the gap the ground is the government's now.
  const { ends } = found.neck
  const middle = [0, 1].map((axis) => (ends[0].position[axis]! + ends[1].position[axis]!) / 2) as [number, number]
  const holder = (): Promise<unknown> =>
    page.evaluate((at) => {
      const canvas = window.frontlineMap!
      return canvas.queryRenderedFeatures(canvas.project(at)).find(({ source }) => source === "areas")?.properties[
        "actor"
      ]
    }, middle)
  await expect.poll(holder).toBe("gov")
  const { violations } = await new AxeBuilder({ page }).include("#panel").analyze()
  expect(violations).toEqual([])
  await page.keyboard.press("Control+z")
  await expect(page.locator("table.closure")).toHaveCount(0)
  await expect(page.locator(".legend")).not.toContainText("if closed")
  await expect.poll(holder).toBe("is")
})

test("closes a neck of the list, in Arabic, by a link", async ({ page }) => {
  await openPage(page, "ar", "&tab=gaps&neck=1&closed=2017-08-13")
  const row = page.locator("#necks .necks > li").nth(1)
  await expect(row.getByRole("button", { name: "فتحها من جديد" })).toBeVisible()
  await expect(row.locator("table.closure tbody tr")).toHaveCount(map.areas.size)
  await expect(page.locator(".legend")).toContainText("لو أُغلقت")
})

test("offers to close the picked neck at its row, by the keys, and moves no other", async ({ page }) => {
  await openPage(page, "en", "&tab=gaps&neck=none")
  const necks = page.locator("#necks .neck")
  const places = (): Promise<number[]> => necks.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y))
  const before = await places()
  await necks.nth(1).focus()
  await page.keyboard.press("Enter")
  const button = page.locator("#necks").getByRole("button", { name: "Close it" })
  await expect(button).toHaveCount(1)
  expect(await places()).toEqual(before)
  await page.keyboard.press("Tab")
  await expect(button).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.locator("#necks .necks > li").nth(1).locator("table.closure tbody tr")).toHaveCount(map.areas.size)
  await expect(page.locator("#said")).toContainText("Closed:")
  await expect(page.locator("#necks").getByRole("button", { name: "Open it again" })).toBeFocused()
})
