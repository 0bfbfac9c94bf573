import { expect } from "@playwright/test"
import { mapAtRest, openPage, rendered, test } from "./support/page.js"

const thumb = "#timeline [role=slider]"

test("goes from date to date with the keys; map, numbers and voice follow", async ({ page }) => {
  await openPage(page)
  await page.locator(thumb).focus()
  await page.keyboard.press("ArrowRight")
  await expect(page.locator("body")).toHaveAttribute("data-measured", "2017-10-10")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("10 October 2017")
  await expect(page.locator("#said")).toHaveText("Map of 10 October 2017.")
  await expect(page).toHaveURL(/date=2017-10-10/)
  await expect(page.locator("#gap")).toContainText("is a question of 13 August 2017")
  await mapAtRest(page)
  expect(await rendered(page, "neck-label", "en")).toEqual([])
  await page.keyboard.press("Home")
  await expect(page.locator(thumb)).toHaveAttribute("aria-valuetext", "21 March 2016")
  await page.keyboard.press("PageUp")
  await expect(page.locator(thumb)).toHaveAttribute("aria-valuetext", "13 August 2017")
  await page.keyboard.press("ArrowLeft")
  await expect(page.locator(thumb)).toHaveAttribute("aria-valuetext", "15 June 2016")
  await page.keyboard.press("End")
  await expect(page.locator(thumb)).toHaveAttribute("aria-valuetext", "10 October 2017")
  await page.getByRole("button", { name: "Go to 13 August 2017" }).click()
  await expect(page.locator("#gap-width")).toBeVisible()
})

test("draws another ground for another date, without asking the server again", async ({ page }) => {
  await openPage(page)
  const requests: string[] = []
  await page.waitForFunction(
    () => performance.getEntriesByType("resource").filter(({ name }) => /20\d\d-/.test(name)).length === 5,
  )
  page.on("request", (request) => requests.push(request.url()))
  await page.getByRole("button", { name: "Earlier map" }).click()
  await mapAtRest(page)
  expect(await rendered(page, "areas", "actor")).not.toContain("contested")
  expect(requests.filter((url) => url.includes("geojson"))).toEqual([])
})

test("marks stand in proportion to time, and the slider goes to the one nearest to a click", async ({ page }) => {
  await openPage(page)
  const scale = (await page.locator("#timeline .time-scale").boundingBox())!
  const marks = await page.locator("#timeline .time-mark").all()
  const at = await Promise.all(marks.map(async (mark) => (await mark.boundingBox())!))
  const share = (at[2]!.x - at[0]!.x) / (at[4]!.x - at[0]!.x)
  // 21 March to 15 June 2016 are 86 of the 568 days to 10 October 2017.
  expect(share).toBeCloseTo(86 / 568, 2)
  await page.mouse.click(scale.x + 0.2 * scale.width, scale.y + 14)
  await expect(page.getByRole("heading", { level: 1 })).toContainText("15 June 2016")
})

test("runs from right to left in Arabic, where the left arrow leads on", async ({ page }) => {
  await openPage(page, "ar", "&date=2016-03-21")
  const [first, last] = [page.locator(".time-mark").first(), page.locator(".time-mark").last()]
  expect((await first.boundingBox())!.x).toBeGreaterThan((await last.boundingBox())!.x)
  await page.locator(thumb).focus()
  await page.keyboard.press("ArrowLeft")
  await expect(page.locator(thumb)).toHaveAttribute("aria-valuetext", "28 آذار 2016")
})

test("plays to the last date and stops there", async ({ page }) => {
  await openPage(page, "en", "&date=2017-08-13")
  await page.getByRole("button", { name: "Play the dates" }).click()
  await expect(page.getByRole("button", { name: "Stop playing" })).toBeFocused()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("10 October 2017")
  await expect(page.getByRole("button", { name: "Play the dates" })).toBeFocused()
})
