import { expect, type Page } from "@playwright/test"
import { openPage, test } from "./support/page.js"

/** What a pointer can press. Links in running text and buttons that are set as such may be as low as their line. */
const TARGETS = "#app :is(button, summary, select, label, a, [role=slider]):not(.link, .told, .audit button)"

/** Targets in sight that are under 24 px in one direction: WCAG 2.5.8. */
async function tooSmall(page: Page): Promise<string[]> {
  return await page.locator(TARGETS).evaluateAll((all) =>
    all.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect()
      const isSeen = target.checkVisibility({ visibilityProperty: true }) && width > 0
      if (!isSeen || (width > 23.5 && height > 23.5) || target.getAttribute("role") === "slider") return []
      return [`${target.className || target.tagName} ${target.textContent}: ${width}×${height}`]
    }),
  )
}

/** What hangs over the edge of the part of the page that it belongs to, out of reach. */
async function cutOff(page: Page): Promise<string[]> {
  return await page.locator("#header button, #header summary, [role=tab]").evaluateAll((all) =>
    all.flatMap((one) => {
      const home = one.closest("#header, #panel")!.getBoundingClientRect()
      const { left, right } = one.getBoundingClientRect()
      return left >= home.left - 1 && right <= home.right + 1 ? [] : [`${one.textContent} ${left}–${right}`]
    }),
  )
}

for (const [language, width, height] of [
  ["en", 320, 640],
  ["ar", 320, 640],
  ["en", 844, 390],
  ["ar", 768, 1024],
  ["en", 1024, 768],
] as const) {
  test(`has every command and tab within reach, and large enough (${language}, ${width}×${height})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openPage(page, language)
    expect(await cutOff(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const legend = page.locator("details.legend")
    if (!(await legend.evaluate((one: HTMLDetailsElement) => one.open))) await legend.locator("summary").click()
    expect(await tooSmall(page)).toEqual([])
  })
}

test("scrolls as a whole where the screen is too low for a panel of its own", async ({ page }) => {
  // A window of 1280×1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  await openPage(page)
  await page.locator("#areas h2").scrollIntoViewIfNeeded()
  await expect(page.locator("#areas h2")).toBeInViewport()
})

test("follows the letter size that the reader has set", async ({ page }) => {
  await openPage(page)
  const share = await page.evaluate(() => {
    const before = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    return before / 16
  })
  expect(share).toBeCloseTo(0.9375, 4)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "30px"
  })
  expect(await cutOff(page)).toEqual([])
})

test("sets what the map says larger where the page is: on a screen of 4k", async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 })
  await openPage(page, "en", "&place=palmyra")
  const { shown, reckoned, drawn } = await page.evaluate(() => {
    const canvas = window.frontlineMap!.getCanvas()
    return { shown: canvas.getBoundingClientRect().width, reckoned: canvas.clientWidth, drawn: canvas.width }
  })
  expect(shown / reckoned).toBeCloseTo(1.5, 2)
  // One point of the canvas for each of the screen: nothing is blurred.
  expect(Math.abs(drawn - shown)).toBeLessThan(3)
  const card = page.locator(".maplibregl-popup-content")
  await expect(card).toBeVisible()
  const size = await card.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  const root = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  expect(size).toBeCloseTo(root, 1)
})

test("lays a card over the panel of a phone, not over the map it speaks of", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page, "en", "&place=palmyra")
  const card = (await page.locator(".maplibregl-popup-content").boundingBox())!
  const map = (await page.locator("#map").boundingBox())!
  expect(card.width).toBeCloseTo(390, 0)
  expect(card.y + card.height).toBeCloseTo(844, 0)
  expect(card.y).toBeGreaterThan(map.y + map.height * 0.7)
})

test("tells what is chosen, and the signs of the map, in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" })
  await openPage(page)
  const backgrounds = await page
    .locator(".languages button")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
  expect(new Set(backgrounds).size).toBe(2)
  const swatches = await page
    .locator(".legend .swatch")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).background))
  expect(new Set(swatches).size).toBe(swatches.length)
  const borders = await page
    .getByRole("tab")
    .evaluateAll((all) => all.slice(0, 2).map((one) => getComputedStyle(one).borderBlockEndColor))
  expect(new Set(borders).size).toBe(2)
})

test("waits for nothing that cannot come", async ({ page, complaints }) => {
  await page.route(/2017-08-13-[^/]+\.geojson$/, (route) => route.abort())
  await page.goto("/#lang=en")
  await expect(page.getByRole("alert")).toBeVisible()
  await expect(page.locator(".waiting").first()).toBeHidden()
  complaints.errors.length = 0
})
