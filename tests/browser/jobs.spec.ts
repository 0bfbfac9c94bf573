import { expect, type Page } from "@playwright/test"
import { faults } from "./support/faults.js"
import { openPage, test } from "./support/page.js"

/** Has the first worker take its time over necks, as it would on a far larger map; those after it are quick. */
async function slowNecks(page: Page, milliseconds: number): Promise<void> {
  const slow = `addEventListener("message", ({ data }) => {
    if (data.request.kind !== "necks" || data.request.map !== "2017-08-13") return
    const end = Date.now() + ${milliseconds}
    while (Date.now() < end);
  });\n`
  let begun = 0
  await page.route(/measure\.worker/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (begun++ === 0 ? slow : "") + (await response.text()) })
  })
}

test("shows a bar on work that lasts; it can be called off and taken up again, and nothing hangs", async ({ page }) => {
  test.slow()
  await slowNecks(page, 60_000)
  await page.goto("/#lang=en&tab=gaps")
  await expect(page.getByRole("progressbar", { name: "Measuring" })).toBeVisible()
  expect(await faults(page)).toEqual([])
  await page.getByRole("button", { name: "Cancel" }).click()
  await expect(page.locator("#status")).toContainText("Measuring was stopped")
  await page.getByRole("button", { name: "Later map" }).click()
  await page.locator("body[data-measured='2017-10-10']").waitFor()
  await page.getByRole("button", { name: "Earlier map" }).click()
  await page.getByRole("button", { name: "Measure again" }).click()
  await page.locator("body[data-measured='2017-08-13']").waitFor()
  await expect(page.locator("#necks .neck")).toHaveCount(3)
})

test("flashes nothing on work that is soon done", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      new MutationObserver(() => {
        if (!document.getElementById("status")!.hidden) document.body.dataset["flashed"] = "true"
      }).observe(document.getElementById("status")!, { attributes: true })
    })
  })
  await openPage(page)
  const goTo = async (name: string, date: string): Promise<void> => {
    await page.getByRole("button", { name }).click()
    await page.locator(`body[data-measured='${date}']`).waitFor()
  }
  await goTo("Later map", "2017-10-10")
  // The first measuring may last on a slow machine; what was measured once is not waited for again.
  await page.evaluate(() => delete document.body.dataset["flashed"])
  await goTo("Earlier map", "2017-08-13")
  await goTo("Later map", "2017-10-10")
  await expect(page.locator("body")).not.toHaveAttribute("data-flashed")
})
