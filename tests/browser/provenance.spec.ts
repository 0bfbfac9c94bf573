import { AxeBuilder } from "@axe-core/playwright"
import { expect } from "@playwright/test"
import { formatMeasured, frontWords, mapMeasured, neckWords } from "frontline"
import { measured } from "./support/measured.js"
import { openPage, pixelOf, test } from "./support/page.js"

const { map, areas, gap, necks } = measured()
const fronts = map.fronts.filter(({ left, right }) => left === "is" || right === "is")

for (const language of ["en", "ar"] as const) {
  test(`an area leads to the fronts it rests on, with claims, report and paragraph (${language})`, async ({ page }) => {
    await openPage(page, language)
    const { squareMetres } = areas.areas.find(({ actor }) => actor === "is")!
    const number = page.locator("table.areas tr[data-actor=is]").getByRole("button")
    await expect(number).toHaveText(formatMeasured(squareMetres, "area", language))
    await number.focus()
    await page.keyboard.press("Enter")
    await expect(number).toBeFocused()
    await expect(number).toHaveAttribute("aria-expanded", "true")
    const grounds = page.locator("tr.grounds")
    await expect(grounds.locator(".fold")).toHaveCount(fronts.length)
    await expect(page).toHaveURL(/ground=is/)
    const front = fronts.find(({ claims }) => claims.length > 0)!
    const told = frontWords(front, map, language)
    const fold = grounds.locator(`[data-fold='ground-${front.id}']`)
    await fold.locator("summary").press("Enter")
    await expect(fold).toContainText(told.margin)
    await expect(fold).toContainText(told.note)
    for (const id of front.claims) {
      await expect(fold).toContainText(map.claims[id]!.statement[language])
      if (map.claims[id]!.paragraph) await expect(fold).toContainText(language === "en" ? "paragraph" : "الفقرة")
    }
    const { violations } = await new AxeBuilder({ page }).include("#panel").analyze()
    expect(violations).toEqual([])
    await number.press("Enter")
    await expect(grounds).toHaveCount(0)
  })
}

test("says where a claim is against its speaker's own interest", async ({ page }) => {
  const against = Object.entries(map.claims).filter(([, { interest }]) => interest === "against")
  const [id] = against.find(([one]) => map.fronts.some(({ claims }) => claims.includes(one)))!
  const front = map.fronts.find(({ claims }) => claims.includes(id))!
  await openPage(page, "en", `&front=${front.id}`)
  const claim = page.locator(".maplibregl-popup .claims li").filter({ hasText: id })
  await expect(claim.locator(".interest")).toHaveText("(against its speaker's own interest)")
  await openPage(page, "ar", `&front=${front.id}`)
  await expect(claim.locator(".interest")).toHaveText("(خلافاً لمصلحة قائلها)")
})

test("the gap's number on the map leads to what its banks rest on", async ({ page }) => {
  await openPage(page)
  const label = await page.evaluate((text) => {
    const canvas = window.frontlineMap!
    const { width, height } = canvas.getCanvas().getBoundingClientRect()
    for (let y = 0; y < height; y += 6) {
      for (let x = 0; x < width; x += 6) {
        const hit = canvas.queryRenderedFeatures([x, y], { layers: ["neck-label"] })[0]
        if (hit?.properties["en"] === text) return canvas.unproject([x + 4, y + 4]).toArray()
      }
    }
    return null
  }, mapMeasured(gap.neck.widthMetres, "length").en)
  const { x, y } = await pixelOf(page, label!)
  await page.mouse.click(x, y)
  const card = page.locator(".maplibregl-popup .details")
  const told = neckWords(gap.neck, "gov", map, "en")
  await expect(card).toContainText(told.width)
  await expect(card).toContainText(told.cutOff)
  for (const { front } of told.banks) await expect(card).toContainText(front!.note)
  await expect(page).toHaveURL(/about=neck/)
})

test("every neck of the list tells what its banks rest on", async ({ page }) => {
  await openPage(page, "en", "&tab=gaps")
  const fold = page.locator("[data-fold='neck-1-banks']")
  await fold.locator("summary").click()
  for (const { front } of neckWords(necks[1]!, "gov", map, "en").banks) await expect(fold).toContainText(front!.note)
})

test("a piece that changed hands tells the claims of the lines before and after", async ({ page }) => {
  await openPage(page, "en", "&tab=compare&compare=difference~2017-10-10")
  await page.locator("[data-fold=transfers] > summary").click()
  const fold = page.locator("[data-fold^=piece-before-]").first()
  await fold.locator("summary").click()
  await expect(fold.locator(":is(.claims, .pages) li").first()).toBeVisible()
  const after = page.locator("[data-fold^=piece-after-]").first()
  await after.locator("summary").click()
  await expect(after.locator(":is(.claims, .pages) li").first()).toBeVisible()
  // The claims of the map that is not shown are told in full too.
  for (const claim of await page.locator("[data-fold^=piece-after-] .claims li").all()) {
    await expect(claim.locator(".statement")).toHaveCount(1)
  }
})
