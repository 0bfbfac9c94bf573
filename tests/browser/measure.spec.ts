import { expect } from "@playwright/test"
import { formatMeasured, lineLengthMetres, type Position } from "frontline"
import { mapAtRest, openPage, pixelOf, test } from "./support/page.js"

const lengthOf = (line: readonly Position[]): string => formatMeasured(lineLengthMetres(line), "length", "en")

test("measures a line set with the mouse; a point is dragged; undo and redo by the keys", async ({ page }) => {
  test.slow()
  await openPage(page, "en", "&tab=measure")
  await page.getByRole("button", { name: "Measure on the map" }).click()
  const places: Position[] = [
    [38.3, 33.6],
    [39.3, 33.6],
    [39.3, 34.2],
  ]
  const pixels = await Promise.all(places.map((place) => pixelOf(page, place)))
  for (const { x, y } of pixels) await page.mouse.click(x, y)
  const length = page.locator("#measured-length")
  await expect(length).toBeVisible()
  const line = () => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("line") ?? "")
  const positions = async (): Promise<Position[]> =>
    (await line()).split(";").map((text) => text.split(",").map(Number) as unknown as Position)
  await expect.poll(async () => (await positions()).length).toBe(3)
  await expect(length).toHaveText(lengthOf(await positions()))
  await expect(page.locator("#measure table tbody tr")).toHaveCount(2)
  await expect(page.locator("#said")).toContainText(lengthOf(await positions()))

  const three = await length.textContent()
  const firstPositions = positions()
  await mapAtRest(page)
  await page.mouse.move(pixels[2]!.x, pixels[2]!.y)
  await page.mouse.down()
  await page.mouse.move(pixels[2]!.x + 40, pixels[2]!.y - 40, { steps: 5 })
  // While it is held the line is drawn over the map, which draws none; the address waits.
  const overlay = page.locator(".held-overlay")
  await expect(overlay.locator(".held-length")).toHaveText((await length.textContent())!)
  await expect(overlay.locator("circle")).toHaveCount(3)
  expect(await positions()).toEqual(await firstPositions)
  await page.mouse.up()
  await expect(overlay.filter({ visible: true })).toHaveCount(0)
  await expect(length).not.toHaveText(three!)
  await expect(length).toHaveText(lengthOf(await positions()))
  await page.keyboard.press("Control+z")
  await expect(length).toHaveText(three!)
  await page.keyboard.press("Control+z")
  await expect(length).toHaveText(lengthOf((await positions()).slice(0, 2)))
  await page.keyboard.press("Control+Shift+z")
  await expect(length).toHaveText(three!)
  await page.getByRole("button", { name: "Undo" }).click()
  await page.keyboard.press("Control+y")
  await expect(length).toHaveText(three!)
})

test("measures with the keyboard alone: points in the middle of the map", async ({ page }) => {
  await openPage(page, "en", "&tab=measure&at=38.5,34,7")
  const set = page.getByRole("button", { name: "Set a point in the middle" })
  await set.focus()
  await page.keyboard.press("Enter")
  await page.locator(".maplibregl-canvas").focus()
  await page.keyboard.press("ArrowRight")
  await mapAtRest(page)
  await set.focus()
  await page.keyboard.press("Enter")
  await expect(page.locator("#measured-length")).toBeVisible()
})
