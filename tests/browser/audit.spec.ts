import { readFileSync } from "node:fs"
import { AxeBuilder } from "@axe-core/playwright"
import { expect } from "@playwright/test"
import { openPage, test } from "./support/page.js"

interface Row {
  readonly id: string
  readonly verdict: string
  readonly reason: { readonly ar: string }
}
const audit = JSON.parse(readFileSync(new URL("../../geodata/audit.json", import.meta.url), "utf8")) as Record<
  string,
  Row[]
>
const august = audit["2017-08-13"]!
const countOf = (verdict: string): number => august.filter((row) => row.verdict === verdict).length

test("holds every checkable claim of the day against the map, and filters by verdict", async ({ page }) => {
  await openPage(page)
  await page.getByRole("tab", { name: "Audit" }).click()
  const rows = page.locator("table.audit tbody tr")
  await expect(rows).toHaveCount(august.length)
  const gap = page.locator("tr[data-claim='001-29']")
  await expect(gap).toContainText("✓ Agree")
  await expect(gap.locator(".computed")).toHaveText("35 km (27–44)")
  await expect(gap.locator(".whence")).toContainText("Syrian Observatory for Human Rights, paragraph")
  await page.getByRole("button", { name: `Disagree ${countOf("disagrees")}` }).click()
  await expect(rows).toHaveCount(countOf("disagrees"))
  await expect(page.getByRole("button", { name: /^Disagree/ })).toBeFocused()
  const { violations } = await new AxeBuilder({ page }).include("#panel").analyze()
  expect(violations).toEqual([])
})

test("follows the date, and says it in Arabic", async ({ page }) => {
  await openPage(page, "ar", "&tab=audit&date=2016-03-28")
  const rows = page.locator("table.audit tbody tr")
  await expect(rows).toHaveCount(audit["2016-03-28"]!.length)
  await expect(rows.first().locator(".reason")).toHaveText(audit["2016-03-28"]![0]!.reason.ar)
  await expect(page.getByRole("tab", { name: "التدقيق" })).toHaveAttribute("aria-selected", "true")
})
