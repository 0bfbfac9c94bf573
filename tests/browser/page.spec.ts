import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { expect } from "@playwright/test"
import { formatMeasured } from "frontline"
import { faults } from "./support/faults.js"
import { measured, snapshotText } from "./support/measured.js"
import { mapAtRest, openPage, rendered, test } from "./support/page.js"

const SNAPSHOT = /\/2017-08-13-[^/]+\.geojson$/

test("comes to rest with a title that names the day", async ({ page }) => {
  await openPage(page)
  await expect(page).toHaveTitle(/13 August 2017/)
  await expect(page.getByRole("heading", { level: 1 })).toContainText("13 August 2017")
  await page.getByRole("button", { name: "العربية" }).click()
  await expect(page).toHaveTitle(/13 آب 2017/)
})

test("carries a policy that allows its own origin only", async ({ page }) => {
  await openPage(page)
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content")
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/https?:|unsafe-eval|\*/)
})

for (const [language, name, viewport] of [
  ["en", "wide", { width: 1280, height: 800 }],
  ["ar", "phone", { width: 390, height: 844 }],
] as const) {
  test(`has no fault of access (${language}, ${name})`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await openPage(page, language)
    await page.locator("[data-fold=gap-banks] summary").click()
    expect(await faults(page)).toEqual([])
  })
}

for (const [language, theme, size] of [
  ["en", "light", { width: 1440, height: 900 }],
  ["en", "dark", { width: 390, height: 844 }],
  ["ar", "dark", { width: 1440, height: 900 }],
] as const) {
  test(`has no fault of access under any tab (${language}, ${theme}, ${size.width})`, async ({ page }) => {
    // Axe looks the whole page over nine times, seconds each where other work fills the machine.
    test.slow()
    await page.setViewportSize(size)
    await openPage(page, language, `&theme=${theme}&compare=difference~2016-06-15&line=38,34;39,35;40,34&digits=arabic`)
    await expect(page.locator("table.changes tbody tr")).not.toHaveCount(0)
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click()
      expect(await faults(page), (await tab.textContent()) ?? "").toEqual([])
    }
    await page.locator(".menu summary").click()
    expect(await faults(page), "settings").toEqual([])
    await page.keyboard.press("Escape")
    await page.getByRole("tab").first().click()
    await page.locator("#gap .chip").first().click()
    await expect(page.locator(".maplibregl-popup")).toBeVisible()
    expect(await faults(page), "card").toEqual([])
  })
}

test("fits a phone: title, map, panel, one under the other", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openPage(page)
  const [header, map, panel] = await Promise.all(
    ["#header", "#map", "#panel"].map(async (id) => (await page.locator(id).boundingBox())!),
  )
  expect(map!.y).toBeGreaterThanOrEqual(header!.y + header!.height - 1)
  expect(panel!.y).toBeGreaterThanOrEqual(map!.y + map!.height - 1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(await rendered(page, "neck-label", "en")).toHaveLength(1)
  await page.locator(".legend summary").click()
  await expect(page.locator(".legend").getByText("Inferred: no source draws it")).toBeVisible()
})

for (const language of ["en", "ar"] as const) {
  test(`runs over no phone's edge under any tab (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openPage(page, language, "&line=38,34;39,35;40,34&compare=difference~2016-06-15")
    for (const tab of await page.getByRole("tab").all()) {
      await tab.click()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), (await tab.textContent()) ?? "").toBe(390)
      const panel = page.locator("#panel")
      expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
    }
  })
}

test("shows what a file says as text, never as markup", async ({ page }) => {
  const attack = "<img src=x onerror=\"document.title='hacked'\"><b>al-Kadir</b>"
  const snapshot = JSON.parse(snapshotText) as {
    frontline: { attribution: string[]; actors: { id: string; name: { en: string } }[] }
    features: { id: string; properties: { name?: { en: string }; note?: { en: string } } }[]
  }
  for (const { properties } of snapshot.features) {
    if (properties.name) properties.name.en = attack
    if (properties.note) properties.note.en = attack
  }
  for (const actor of snapshot.frontline.actors) actor.name.en = attack
  snapshot.frontline.attribution.push(attack)
  await page.route(SNAPSHOT, (route) => route.fulfill({ json: snapshot }))
  await openPage(page)
  await page.locator("[data-fold=gap-banks] summary").click()
  await page.locator("#gap .chip").first().click()
  await expect(page.locator(".maplibregl-popup")).toContainText(attack)
  await expect(page.locator("#gap .answer")).toContainText(attack)
  await expect(page.locator("#sources")).toContainText(attack)
  expect(await page.locator("#app img, #app b").count()).toBe(0)
  await expect(page).not.toHaveTitle("hacked")
  await mapAtRest(page)
})

test("says in a sentence that the map could not be fetched", async ({ page, complaints }) => {
  await page.route(SNAPSHOT, (route) => route.fulfill({ status: 404, body: "" }))
  await page.goto("/#lang=en")
  await expect(page.getByRole("alert")).toContainText("could not be fetched")
  await page.getByRole("button", { name: "العربية" }).click()
  await expect(page.getByRole("alert")).toContainText("تعذّر جلب الخريطة")
  complaints.errors.length = 0
})

test("names every fault of a broken map file", async ({ page }) => {
  await page.route(SNAPSHOT, (route) => route.fulfill({ body: snapshotText.slice(0, 5000) }))
  await page.goto("/#lang=en")
  await expect(page.getByRole("alert")).toContainText("The map file is broken")
  await expect(page.getByRole("alert")).toContainText("line")
  await expect(page.locator("canvas")).toHaveCount(0)
})

test("gives the numbers where the browser cannot draw the map", async ({ page, complaints }) => {
  await page.addInitScript(() => {
    const getContext = Reflect.get(HTMLCanvasElement.prototype, "getContext") as (...words: unknown[]) => unknown
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : getContext.call(this, kind, ...rest)
    } as typeof HTMLCanvasElement.prototype.getContext
  })
  await page.goto("/#lang=en")
  await expect(page.getByRole("alert")).toContainText("needs WebGL 2")
  await expect(page.locator("#gap-width")).toHaveText(formatMeasured(measured().gap.neck.widthMetres, "length", "en"))
  complaints.errors.length = 0
})

test("loads at most 150 kB of its own, packed, to open, besides the map library", async ({ page }) => {
  const requested = new Set<string>()
  page.on("request", (request) => requested.add(new URL(request.url()).pathname))
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const observer = new MutationObserver(() => {
        if (document.body.dataset["measured"] === undefined) return
        observer.disconnect()
        document.body.dataset["measuredAt"] = String(performance.now())
      })
      observer.observe(document.body, { attributeFilter: ["data-measured"] })
    })
  })
  await page.goto("/#lang=en")
  await page.locator("body[data-measured-at]").waitFor()
  // What the page asks for afterwards, in the time that this test takes to look, is not needed to open; when it was asked
  // for is known once it has come.
  await page.waitForLoadState("networkidle")
  const later = await page.evaluate(() => {
    const measuredAt = Number(document.body.dataset["measuredAt"])
    const entries = performance.getEntriesByType("resource").filter(({ startTime }) => startTime > measuredAt)
    return entries.map(({ name }) => new URL(name).pathname)
  })
  const loaded = [...requested].filter((path) => !later.includes(path))
  const own = loaded.filter((path) => /\.(js|css)$/.test(path) && !path.includes("/maplibre-gl"))
  const folder = new URL("../../demo/dist/", import.meta.url)
  const packed = own.reduce((sum, path) => sum + gzipSync(readFileSync(new URL(`.${path}`, folder))).length, 0)
  expect(own.filter((path) => path.includes("measure.worker"))).toHaveLength(1)
  expect(own.length).toBeGreaterThan(2)
  expect(own.filter((path) => path.includes("/map-view"))).toHaveLength(1)
  expect(own.filter((path) => /files\.worker|zip|saved-file|series-section|details|later-requests/.test(path))).toEqual(
    [],
  )
  expect(packed, `${packed} bytes of ${own.join(", ")}`).toBeLessThan(150_000)
})

test("has no fold of the page jump while numbers come in", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    ;(window as unknown as { shifts: number[] }).shifts = shifts
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: "layout-shift", buffered: true })
  })
  await openPage(page)
  const total = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
  )
  // A cumulative shift under 0.1 counts as calm.
  expect(total).toBeLessThan(0.1)
})
