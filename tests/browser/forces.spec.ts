import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"
import { controlMapOf, type Gap, gap, gapWords, importFile, type Language, mapMeasured, type Position } from "frontline"
import { measured, placeOf } from "./support/measured.js"
import { mapAtRest, openPage, pixelOf, rendered, test } from "./support/page.js"

const SOUTH = "al-sukhnah"
/** Government ground behind al-Kadir, away from every name. */
const NORTH: Position = [38.42, 35.72]
const { map } = measured()
const force = (spot: string | Position) =>
  typeof spot === "string"
    ? { name: spot, position: placeOf(map, spot).position, radiusMetres: placeOf(map, spot).radiusMetres }
    : { name: "", position: spot, radiusMetres: 0 }
const between = (a: string | Position, b: string | Position): Gap =>
  gap(map, { actor: "gov", from: force(a), to: force(b) })
const forces = (page: Page): Promise<string | null> =>
  page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get("forces"))
const click = async (page: Page, position: Position): Promise<void> => {
  const { x, y } = await pixelOf(page, position)
  await page.mouse.click(x, y)
}

test("clicks on two forces give the gap: told, drawn, said aloud, undone and closed", async ({ page }) => {
  await openPage(page, "en", "&tab=gaps&neck=none")
  await page.getByRole("button", { name: "Pick forces on the map" }).click()
  await click(page, placeOf(map, SOUTH).position)
  await expect(page.locator("#said")).toHaveText("First force: al-Sukhnah. Pick the other.")
  await expect.poll(() => forces(page)).toBe(SOUTH)
  await click(page, NORTH)
  await expect(page.locator("#asked-width")).toBeVisible()
  // The click snapped to the place, and was taken where it was on bare ground.
  const [first, second] = (await forces(page))!.split("~")
  expect(first).toBe(SOUTH)
  const at = second!.split(",").map(Number) as unknown as Position
  expect(Math.hypot(at[0] - NORTH[0], at[1] - NORTH[1])).toBeLessThan(0.02)
  const found = between(SOUTH, at)
  if (found.kind !== "neck") throw new Error(`the gap is ${found.kind}`)
  const told = gapWords(found, { actor: "gov", from: SOUTH, to: "" }, map, "en")
  await expect(page.locator("#asked-width")).toHaveText(told.width!)
  await expect(page.locator("#asked .facts")).toContainText(told.neck!.cutOff)
  await expect(page.locator("#asked .facts")).toContainText(told.neck!.heldBy)
  await expect(page.locator("#said")).toContainText("of open ground separated the forces of the Syrian government")
  await mapAtRest(page)
  expect(await rendered(page, "neck-label", "en")).toEqual([mapMeasured(found.neck.widthMetres, "length").en])
  expect(await rendered(page, "cut-off-label", "en")).toEqual([mapMeasured(found.neck.cutOffSquareMetres, "area").en])
  expect((await rendered(page, "forces", "en")).toSorted()).toEqual(["1", "2"])
  const { violations } = await new AxeBuilder({ page }).include("#panel").analyze()
  expect(violations).toEqual([])

  await page.locator("#asked").getByRole("button", { name: "Close it" }).click()
  await expect(page.locator("#asked table.closure tbody tr")).toHaveCount(map.areas.size)
  for (const _ of [1, 2]) await page.keyboard.press("Control+z")
  await expect(page.locator("#asked-width")).toHaveCount(0)
  await expect.poll(() => forces(page)).toBe(SOUTH)
  await page.keyboard.press("Control+Shift+z")
  await expect(page.locator("#asked-width")).toHaveText(told.width!)
  await page.locator("#asked").getByRole("button", { name: "Clear" }).click()
  await expect.poll(() => forces(page)).toBeNull()
  await expect(page.locator("#said")).toHaveText("No forces are picked.")
})

test("clicks on the ground of two parties are explained", async ({ page }) => {
  await openPage(page, "en", "&tab=gaps&tool=gap")
  await click(page, placeOf(map, "palmyra").position)
  await mapAtRest(page)
  await click(page, placeOf(map, "al-mayadin").position)
  const answer = page.locator("#asked .answer")
  await expect(answer).toHaveText(
    /Palmyra lies on the ground of the Syrian government, al-Mayadin on the ground of the Islamic/,
  )
  await expect(page.locator("#said")).toContainText("A gap is what separates two forces of one party")
  expect(await rendered(page, "neck", "no")).toEqual([])
})

for (const language of ["en", "ar"] as const) {
  test(`two places chosen from the lists with the keyboard alone (${language})`, async ({ page }) => {
    await openPage(page, language, "&tab=gaps")
    const lists = page.locator("#asked select")
    for (const [i, id] of [SOUTH, "al-kadir"].entries()) {
      await lists.nth(i).focus()
      if (language === "en") await page.keyboard.type(placeOf(map, id).name.en, { delay: 5 })
      else {
        const values = await lists
          .nth(i)
          .evaluate((list: HTMLSelectElement) => [...list.options].map((one) => one.value))
        for (let step = values.indexOf(id); step > 0; step--) await page.keyboard.press("ArrowDown")
      }
      await expect(lists.nth(i)).toHaveValue(id)
      await expect(lists.nth(i)).toBeFocused()
      // A list is drawn anew once its choice is taken, which is no moment to type in the other.
      await expect(page).toHaveURL(new RegExp(`forces=[^&]*${id}`))
    }
    const told = told35(language)
    await expect(page.locator("#asked-width")).toHaveText(told.width!)
    await expect(page.locator("#asked .answer")).toHaveText(told.answer)
    await expect(page.locator("#said")).toHaveText(told.answer)
    await expect(page).toHaveURL(/forces=al-sukhnah~al-kadir/)
  })
}

test("a link brings forces back, on a date without the place it says so, and grounds that are not joined", async ({
  page,
}) => {
  const [a, b] = [placeOf(map, "al-tanf"), [36.9, 33.8] as Position]
  await openPage(page, "ar", `&tab=gaps&neck=asked&forces=al-tanf~${b.join(",")}&digits=arabic`)
  const apart = gap(map, { actor: "opp", from: { ...a, name: "" }, to: force(b) })
  if (apart.kind !== "apart") throw new Error(`the gap is ${apart.kind}`)
  await expect(page.locator("#asked-width")).toContainText("كم")
  await expect(page.locator("#asked .answer")).toContainText("غير متصلتين")
  expect(await rendered(page, "neck", "no")).toHaveLength(1)
  expect(await rendered(page, "cut-off-label", "en")).toEqual([])
  await page.goto("/#lang=ar&tab=gaps&neck=asked&forces=al-tanf~nowhere")
  await expect(page.locator("#asked .answer")).toHaveText("ليس على خريطة هذا التاريخ مكان باسم nowhere.")
})

test("measures the gap between two prongs of a map of the reader's own", async ({ page }) => {
  const ring = (...corners: Position[]) => [[...corners, corners[0]!]]
  const feature = (actor: string, coordinates: Position[][]) => ({
    type: "Feature",
    properties: { actor },
    geometry: { type: "Polygon", coordinates },
  })
  const bay: Position[] = [
    [31, 48.45],
    [30.9, 48.45],
    [30.9, 48.3],
    [30.3, 48.3],
    [30.3, 48.7],
    [30.9, 48.7],
    [30.9, 48.55],
    [31, 48.55],
  ]
  const text = JSON.stringify({
    type: "FeatureCollection",
    features: [feature("red", ring([30, 48], [31, 48], ...bay, [31, 49], [30, 49])), feature("blue", ring(...bay))],
  })
  await openPage(page)
  await page
    .locator("#own-files")
    .setInputFiles([{ name: "own-2023-05-04.geojson", mimeType: "application/json", buffer: Buffer.from(text) }])
  await expect(page.locator("h1")).toContainText("own-2023-05-04.geojson")
  await page.getByRole("tab", { name: "Gaps" }).click()
  await expect(page.locator("#asked")).toContainText("This map names no places")
  await page.getByRole("button", { name: "Pick forces on the map" }).click()
  await mapAtRest(page)
  await click(page, [30.8, 48.15])
  await click(page, [30.8, 48.85])
  const { maps } = await importFile("own-2023-05-04.geojson", text)
  const own = controlMapOf(maps[0]!.value)
  const at = (position: Position) => ({ name: "", position, radiusMetres: 0 })
  const found = gap(own, { actor: "red", from: at([30.8, 48.15]), to: at([30.8, 48.85]) })
  if (found.kind !== "neck") throw new Error(`the gap is ${found.kind}`)
  await expect(page.locator("#asked-width")).toHaveText(
    gapWords(found, { actor: "red", from: "", to: "" }, own, "en").width!,
  )
  // The middle of the map lies in the bay, on blue ground.
  await page.getByRole("button", { name: "Take the middle of the map" }).press("Enter")
  await expect(page.locator("#said")).toContainText("Pick the other.")
})

function told35(language: Language) {
  return gapWords(between(SOUTH, "al-kadir"), { actor: "gov", from: SOUTH, to: "al-kadir" }, map, language)
}
