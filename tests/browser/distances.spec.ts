import { AxeBuilder } from "@axe-core/playwright"
import { expect } from "@playwright/test"
import {
  controlMapOf,
  directionWords,
  distancesToFronts,
  type FrontDistance,
  formatMeasured,
  geodesicInverse,
  importFile,
  type Language,
  mapMeasured,
  type Position,
} from "frontline"
import { measured, placeOf } from "./support/measured.js"
import { mapAtRest, openPage, pixelOf, rendered, test } from "./support/page.js"

const { map } = measured()

/** What each row of the table is to say of a front: the distance, then the direction. */
const cells = (from: Position, distances: readonly FrontDistance[], language: Language): string[][] =>
  distances.map(({ metres, at }) => [
    formatMeasured(metres, "length", language),
    directionWords(geodesicInverse(from, at).azimuth, language),
  ])

test("a clicked place tells its distance to each front, draws the lines, and leads to what they rest on", async ({
  page,
}) => {
  await openPage(page)
  const place = placeOf(map, "palmyra")
  const { x, y } = await pixelOf(page, place.position)
  await page.mouse.click(x, y)
  const card = page.locator(".maplibregl-popup .details")
  const rows = card.locator(".distances tbody tr")
  const distances = distancesToFronts(map, place)
  await expect(rows).toHaveCount(distances.length)
  for (const [i, expected] of cells(place.position, distances, "en").entries()) {
    await expect(rows.nth(i).getByRole("cell")).toHaveText(expected)
  }
  await expect(page.locator("#said")).toContainText(`From Palmyra: ${cells(place.position, distances, "en")[0]![0]}`)
  await mapAtRest(page)
  const labels = await rendered(page, "distance-label", "en")
  expect(labels.length).toBeGreaterThan(0)
  for (const label of labels) {
    expect(distances.map(({ metres }) => mapMeasured(metres, "length").en)).toContain(label)
  }
  expect(await rendered(page, "distances", "no")).toHaveLength(1)
  const { violations } = await new AxeBuilder({ page }).include(".maplibregl-popup").analyze()
  expect(violations).toEqual([])
  await rows.first().getByRole("button").click()
  await expect(card).toContainText(distances[0]!.front!.note.en)
  await expect(page).toHaveURL(/front=/)
  await expect.poll(() => rendered(page, "distances", "no")).toEqual([])
})

test("any spot that is clicked is measured from, and stands in the address", async ({ page }) => {
  await openPage(page, "ar")
  const { x, y } = await pixelOf(page, [38.45, 33.62])
  await page.mouse.click(x, y)
  const here = (): Promise<string | null> =>
    page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("here"))
  await expect.poll(here).not.toBeNull()
  const at = (await here())!.split(",").map(Number) as unknown as Position
  const distances = distancesToFronts(map, { position: at })
  const rows = page.locator(".maplibregl-popup .distances tbody tr")
  await expect(rows).toHaveCount(distances.length)
  for (const [i, expected] of cells(at, distances, "ar").entries()) {
    await expect(rows.nth(i).getByRole("cell")).toHaveText(expected)
  }
  await expect(page.locator("#said")).toContainText(directionWords(geodesicInverse(at, distances[0]!.at).azimuth, "ar"))
  await page.keyboard.press("Escape")
  await expect(rows).toHaveCount(0)
  await page.goBack()
  await page.goto(`/#lang=en&here=${at.join(",")}`)
  await expect(rows).toHaveCount(distances.length)
})

test("with the keyboard alone: a place from the list, which keeps the focus, and the middle of the map", async ({
  page,
}) => {
  await openPage(page, "en", "&tab=measure&at=38.5,34,7")
  const list = page.locator("#distances select")
  await list.focus()
  await page.keyboard.type("Palmyra", { delay: 5 })
  const place = placeOf(map, "palmyra")
  const rows = page.locator("#distances .distances tbody tr")
  await expect(rows).toHaveCount(distancesToFronts(map, place).length)
  for (const [i, expected] of cells(place.position, distancesToFronts(map, place), "en").entries()) {
    await expect(rows.nth(i).getByRole("cell")).toHaveText(expected)
  }
  await expect(list).toBeFocused()
  await expect(list).toHaveValue("palmyra")
  const button = page.getByRole("button", { name: "From the middle of the map" })
  await button.focus()
  await page.keyboard.press("Enter")
  await expect(page.locator(".maplibregl-popup").getByRole("button", { name: "Close" })).toBeFocused()
  await expect(page).toHaveURL(/here=38\.5,34/)
  await page.keyboard.press("Escape")
  await expect(button).toBeFocused()
  await expect(rows).toHaveCount(0)
})

test("measures on a map of the reader's own, whose front is found from its grounds", async ({ page }) => {
  const square = (actor: string, west: number) => {
    const ring = [48, 49].flatMap((y, i) => [west + i, west + 1 - i].map((x) => [x, y]))
    return { type: "Feature", properties: { actor }, geometry: { type: "Polygon", coordinates: [[...ring, ring[0]]] } }
  }
  const text = JSON.stringify({ type: "FeatureCollection", features: [square("red", 30), square("blue", 31)] })
  await openPage(page)
  await page
    .locator("#own-files")
    .setInputFiles([{ name: "own-2023-05-04.geojson", mimeType: "application/json", buffer: Buffer.from(text) }])
  await expect(page.locator("h1")).toContainText("own-2023-05-04.geojson")
  await mapAtRest(page)
  const { x, y } = await pixelOf(page, [30.5, 48.5])
  await page.mouse.click(x, y)
  const row = page.locator(".maplibregl-popup .distances tbody tr")
  await expect(row).toHaveCount(1)
  const at = await page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("here")!)
  const position = at.split(",").map(Number) as unknown as Position
  const { maps } = await importFile("own-2023-05-04.geojson", text)
  const [expected] = cells(position, distancesToFronts(controlMapOf(maps[0]!.value), { position }), "en")
  await expect(row.getByRole("cell")).toHaveText(expected!)
  await expect(row.getByRole("cell").first()).not.toContainText("(")
})
