import { expect } from "@playwright/test"
import { actorOf, formatMeasured, formatShare, mapMeasured, type Neck, neckWords } from "frontline"
import { measured, placeOf } from "./support/measured.js"
import { mapAtRest, openPage, pixelOf, rendered, test } from "./support/page.js"

const labels = ({ legs }: Neck): string[] => legs.map(({ widthMetres }) => mapMeasured(widthMetres, "length").en)

for (const language of ["en", "ar"] as const) {
  test(`says the measured gap and what it rests on (${language})`, async ({ page }) => {
    await openPage(page, language)
    const { gap, map } = measured()
    const told = neckWords(gap.neck, "gov", map, language)
    await expect(page.locator("#gap-width")).toHaveText(formatMeasured(gap.neck.widthMetres, "length", language))
    const section = page.locator("#gap")
    await expect(section).toContainText(told.widthCovers!)
    await expect(section).toContainText(formatMeasured(gap.neck.cutOffSquareMetres, "area", language))
    await expect(section.locator(".chip")).toHaveText(told.places.map(({ name }) => name))
    await section.locator("[data-fold=gap-banks] summary").click()
    for (const { front } of told.banks) {
      await expect(section).toContainText(front!.note)
      for (const claim of front!.claims) await expect(section.getByText(claim, { exact: true }).first()).toBeVisible()
      for (const source of front!.pages) await expect(section).toContainText(source)
    }
  })

  test(`lists every actor's ground as the library measures it (${language})`, async ({ page }) => {
    await openPage(page, language)
    const { areas, map } = measured()
    const rows = page.locator("table.areas tbody tr")
    await expect(rows).toHaveCount(areas.areas.length)
    for (const [i, { actor, squareMetres }] of areas.areas.entries()) {
      await expect(rows.nth(i).getByRole("rowheader")).toHaveText(actorOf(map, actor).name[language])
      await expect(rows.nth(i).getByRole("cell")).toHaveText([
        formatMeasured(squareMetres, "area", language),
        formatShare(squareMetres.value / areas.total, language),
      ])
    }
  })
}

test("lists the necks; a press draws one and goes there", async ({ page }) => {
  await openPage(page)
  await page.getByRole("tab", { name: "Gaps" }).click()
  const { necks } = measured()
  const list = page.locator("#necks .neck")
  await expect(list).toHaveCount(necks.length)
  const last = necks.length - 1
  await list.nth(last).click()
  await mapAtRest(page)
  await expect(list.nth(last)).toHaveAttribute("aria-pressed", "true")
  await expect(list.nth(last)).toBeFocused()
  expect(await rendered(page, "neck-label", "en")).toEqual(expect.arrayContaining(labels(necks[last]!)))
  await page.getByRole("tab", { name: "Overview" }).click()
  await page.getByRole("button", { name: "Show the gap" }).click()
  await mapAtRest(page)
  expect(await rendered(page, "neck-label", "en")).toEqual(labels(measured().gap.neck))
})

test("tells who holds a place, by which claim, when it is clicked", async ({ page }) => {
  await openPage(page)
  const place = placeOf(measured().map, "al-sukhnah")
  const { x, y } = await pixelOf(page, place.position)
  await page.mouse.click(x, y)
  const popup = page.locator(".maplibregl-popup .details")
  await expect(popup.getByRole("heading", { level: 2 })).toContainText(place.name.en)
  await expect(popup).toContainText(actorOf(measured().map, place.holder).name.en)
  await expect(popup).toContainText(place.claim)
  await expect(popup).toContainText("±1 km")
  await popup.getByRole("button", { name: "Close" }).click()
  await expect(popup).toHaveCount(0)
})

test("tells what a front rests on when it is clicked", async ({ page }) => {
  await openPage(page)
  const front = measured().map.fronts.find(({ id }) => id === measured().gap.neck.ends[0].front!.id)!
  await page.evaluate((centre) => window.frontlineMap!.jumpTo({ center: centre, zoom: 10.5 }), [
    ...measured().gap.neck.ends[0].position,
  ] as [number, number])
  await mapAtRest(page)
  const [a, b] = [front.line[0]!, front.line[1]!]
  const { x, y } = await pixelOf(page, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])
  await page.mouse.click(x, y)
  const popup = page.locator(".maplibregl-popup .details")
  await expect(popup).toContainText(front.note.en)
  for (const claim of front.claims) await expect(popup).toContainText(claim)
})

test("can be used with the keyboard: a place from the list, and back", async ({ page }) => {
  await openPage(page)
  const chip = page.locator("#gap .chip").first()
  await chip.focus()
  await page.keyboard.press("Enter")
  const close = page.locator(".maplibregl-popup").getByRole("button", { name: "Close" })
  await expect(close).toBeFocused()
  await page.keyboard.press("Escape")
  await expect(close).toHaveCount(0)
  await expect(chip).toBeFocused()
})

test("says what the map cannot tell, and where it comes from", async ({ page }) => {
  await openPage(page)
  await page.getByRole("button", { name: /^Sources/ }).click()
  await expect(page.getByRole("heading", { name: "What this map cannot tell you" })).toBeVisible()
  await expect(page.locator("#sources")).toBeInViewport()
  await expect(page.locator("#sources")).toContainText("GeoNames")
  await expect(page.locator("#sources")).toContainText("Natural Earth")
})
