import { expect } from "@playwright/test"
import { measured } from "./support/measured.js"
import { mapAtRest, openPage, pixelOf, rendered, test } from "./support/page.js"

test("carries what is seen in the address, and finds it again", async ({ page }) => {
  await openPage(page)
  await page.getByRole("button", { name: "Later map" }).click()
  await page.getByRole("checkbox", { name: "Opposition" }).uncheck()
  await page.getByRole("tab", { name: "Sources" }).click()
  await page.getByRole("button", { name: "Zoom in" }).click()
  await expect(page).toHaveURL(/at=/)
  await mapAtRest(page)
  const address = page.url()
  const camera = await page.evaluate(() => window.frontlineMap!.getZoom())
  await page.goto("about:blank")
  await page.goto(address)
  await page.locator("body[data-measured='2017-10-10']").waitFor()
  await mapAtRest(page)
  await expect(page.getByRole("tab", { name: "Sources" })).toHaveAttribute("aria-selected", "true")
  await expect(page.getByRole("checkbox", { name: "Opposition" })).not.toBeChecked()
  expect(await rendered(page, "areas", "actor")).not.toContain("opp")
  expect(await page.evaluate(() => window.frontlineMap!.getZoom())).toBeCloseTo(camera, 2)
  expect(page.url()).toBe(address)
})

test("goes back and forward with the browser's buttons", async ({ page }) => {
  await openPage(page)
  await page.getByRole("button", { name: "Later map" }).click()
  await page.getByRole("tab", { name: "Gaps" }).click()
  await page.goBack()
  await expect(page.getByRole("tab", { name: "Overview" })).toHaveAttribute("aria-selected", "true")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("10 October 2017")
  await page.goBack()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("13 August 2017")
  await page.goForward()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("10 October 2017")
})

test("passes over an address that is nonsense", async ({ page }) => {
  await openPage(page, "en", "&date=1999-99-99&neck=javascript:alert(1)&hide=<b>&at=NaN,1,2")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("13 August 2017")
  await expect(page).toHaveURL(/#lang=en$/)
})

test("shows Arabic-Indic digits by choice: in the panel, on the map, in the title", async ({ page }) => {
  await openPage(page, "ar")
  await expect(page.locator("#gap-width .value")).toHaveText("35 كم")
  await page.locator(".menu summary").click()
  await page.getByRole("button", { name: "١٢٣" }).click()
  await expect(page.locator("#gap-width .value")).toHaveText("٣٥ كم")
  await expect(page).toHaveTitle(/١٣ آب ٢٠١٧/)
  await expect(page).toHaveURL(/digits=arabic/)
  await mapAtRest(page)
  expect((await rendered(page, "neck-label", "ar"))[0]).toMatch(/^٣٥ كم/)
})

test("turns dark and light, by choice or with the system, and draws the map anew in either", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" })
  await openPage(page)
  const water = () => page.evaluate(() => window.frontlineMap!.getPaintProperty("water", "background-color") as unknown)
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark")
  const dark = await water()
  await page.locator(".menu summary").click()
  await page.getByRole("button", { name: "Light" }).click()
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light")
  await mapAtRest(page)
  expect(await water()).not.toBe(dark)
  expect(await rendered(page, "neck-label", "en")).toHaveLength(1)
  expect(await rendered(page, "areas", "actor")).toContain("gov")
  await page.keyboard.press("Escape")
  await expect(page.locator(".menu summary")).toBeFocused()
})

test("switches fronts, places and the veil off and on, and says so", async ({ page }) => {
  await openPage(page)
  const seen = (layer: string) =>
    page.evaluate((id) => window.frontlineMap!.getLayoutProperty(id, "visibility") as unknown, layer)
  for (const [name, layer] of [
    ["Front lines", "fronts"],
    ["Places (ring: holder)", "places"],
    ["Where the line may lie", "uncertainty"],
    ["Main roads, coarse", "roads"],
  ] as const) {
    const box = page.getByRole("checkbox", { name })
    await box.focus()
    await page.keyboard.press("Space")
    await expect(page.locator("#said")).toContainText("hidden")
    expect(await seen(layer), name).toBe("none")
    await expect(box).toBeFocused()
  }
  await mapAtRest(page)
  expect(await rendered(page, "fronts", "basis")).toEqual([])
  await page.getByRole("checkbox", { name: "Front lines" }).check()
  await mapAtRest(page)
  expect(await rendered(page, "fronts", "basis")).not.toEqual([])
})

test("inside another page: map, legend, date and sources, and a way to the whole", async ({ page }) => {
  await openPage(page, "en", "&embed=1")
  await expect(page.locator("#panel")).toBeHidden()
  await expect(page.locator("#timeline")).toBeHidden()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("13 August 2017")
  await expect(page.locator(".legend")).toContainText("Syrian government")
  await expect(page.locator(".credit")).toContainText("GeoNames")
  const href = await page.getByRole("link", { name: "Open the full page" }).getAttribute("href")
  expect(href).not.toContain("embed")
  expect(await rendered(page, "neck-label", "en")).toHaveLength(1)
})

test("prints the map as a picture with date, legend, numbers and sources, and no controls", async ({ page }) => {
  await openPage(page)
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")))
  await page.emulateMedia({ media: "print" })
  const picture = page.locator(".print-picture")
  await expect(picture).toBeVisible()
  const colours = await picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const canvas = document.createElement("canvas")
    canvas.width = canvas.height = 40
    const context = canvas.getContext("2d")!
    context.drawImage(image, 0, 0, 40, 40)
    const { data } = context.getImageData(0, 0, 40, 40)
    return new Set(Array.from({ length: 1600 }, (_, i) => data.slice(4 * i, 4 * i + 3).join())).size
  })
  expect(colours, "colours in the picture").toBeGreaterThan(50)
  for (const text of ["13 August 2017", "Ground by party", "What this map cannot tell you", "GeoNames", "Legend"]) {
    await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible()
  }
  await expect(page.getByRole("tablist")).toBeHidden()
  await expect(page.locator("#timeline")).toBeHidden()
})

test("waits with printing for the parts that are loaded late", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const filled = ["necks", "compare", "measure", "limits", "sources", "closure"].filter(
        (id) => (document.getElementById(id)?.textContent ?? "") !== "",
      )
      document.documentElement.dataset["printed"] = filled.join(" ")
    }
  })
  // The code of one part comes late, long after the keys are pressed.
  await page.route(/limits-section/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto("/#lang=en")
  await page.locator("body[data-measured]").waitFor()
  await page.keyboard.press("Control+p")
  await expect(page.locator("html")).toHaveAttribute("data-printed", /\blimits\b/)
  await expect(page.locator("html")).toHaveAttribute("data-printed", "necks compare measure limits sources closure")
})

for (const [name, width, height] of [
  ["laptop", 1280, 800],
  ["4k", 3840, 2160],
] as const) {
  test(`keeps the whole map free of the legend and the page free of scrolling (${name})`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openPage(page)
    const legend = (await page.locator(".legend").boundingBox())!
    const rim = measured().map.theatre!.flat(2)
    const south = rim.reduce((lowest, position) => (position[1] < lowest[1] ? position : lowest))
    expect((await pixelOf(page, south)).y).toBeLessThan(legend.y + 2)
    const size = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ])
    expect(size).toEqual([width, height])
  })
}
