import { readFileSync } from "node:fs"
import { AxeBuilder } from "@axe-core/playwright"
import { expect } from "@playwright/test"
import { mapAtRest, openPage, rendered, test } from "./support/page.js"

interface Row {
  readonly id: string
  readonly verdict: string
  readonly report: string
  readonly statement: { readonly en: string; readonly ar: string }
  readonly reason: { readonly en: string; readonly ar: string }
  readonly witness: readonly [number, number][]
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

test("shows a claim of another date on its map: the witness, what is stated, computed and why", async ({ page }) => {
  await openPage(page, "en", "&tab=audit&report=000")
  const rows = page.locator("table.audit tbody tr")
  await expect(rows).toHaveCount(audit["2016-03-21"]!.length)
  const claim = audit["2016-03-21"]!.find(({ witness }) => witness.length === 2)!
  const row = page.locator(`tr[data-claim='${claim.id}']`)
  await row.locator(".computed").click()
  await expect(page.locator("h1 time")).toHaveText("21 March 2016")
  const card = page.locator(".maplibregl-popup .details")
  await expect(card).toContainText(claim.statement.en)
  await expect(card).toContainText(claim.reason.en)
  await expect(card).toContainText((await row.locator(".computed").textContent())!)
  await expect(row.getByRole("button")).toHaveAttribute("aria-pressed", "true")
  await expect(page.locator("#said")).toContainText("On the map:")
  await mapAtRest(page)
  expect(await rendered(page, "witness-label", "en")).toEqual([await row.locator(".computed").textContent()])
  const inSight = await page.evaluate(
    (witness) => witness.every((position) => window.frontlineMap!.getBounds().contains(position)),
    claim.witness,
  )
  expect(inSight).toBe(true)
  await expect(page).toHaveURL(new RegExp(`report=000&claim=${claim.id}`))
  const { violations } = await new AxeBuilder({ page }).include("#panel").include(".maplibregl-popup").analyze()
  expect(violations).toEqual([])
  await page.keyboard.press("Escape")
  await expect(card).toHaveCount(0)
  await expect.poll(() => rendered(page, "witness-label", "en")).toEqual([])
})

test("with the keyboard alone, in Arabic: by report, then by claim, and back to its row", async ({ page }) => {
  await openPage(page, "ar", "&tab=audit&verdict=agrees")
  const list = page.locator("#audit select")
  await list.focus()
  await page.keyboard.press("ArrowDown")
  const rows = page.locator("table.audit tbody tr")
  const all = Object.values(audit).flat()
  await expect(rows).toHaveCount(all.filter(({ verdict }) => verdict === "agrees").length)
  await expect(list).toBeFocused()
  const claim = audit["2017-10-10"]!.find(({ verdict, witness }) => verdict === "agrees" && witness.length === 2)!
  const button = page.locator(`tr[data-claim='${claim.id}'] button`)
  await button.focus()
  await page.keyboard.press("Enter")
  await expect(page.locator("h1 time")).toHaveText("10 تشرين الأول 2017")
  await expect(page.locator(".maplibregl-popup").getByRole("button", { name: "إغلاق" })).toBeFocused()
  await expect(page.locator(".maplibregl-popup")).toContainText(claim.statement.ar)
  await page.keyboard.press("Escape")
  await expect(button).toBeFocused()
})

test("a link leads to a claim, without its tab", async ({ page }) => {
  const claim = audit["2016-06-15"]!.find(({ witness }) => witness.length === 2)!
  await openPage(page, "en", `&date=2016-06-15&claim=${claim.id}`)
  await expect(page.locator(".maplibregl-popup")).toContainText(claim.reason.en)
})
