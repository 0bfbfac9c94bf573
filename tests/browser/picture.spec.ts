import { readFileSync } from "node:fs"
import { expect, type Page } from "@playwright/test"
import {
  areas,
  controlMapOf,
  formatMeasured,
  moveVertex,
  necks,
  type Position,
  parseGeoJson,
  redrawMap,
} from "frontline"
import { openPage, pixelOf, test } from "./support/page.js"

const map = controlMapOf(
  parseGeoJson(readFileSync(new URL("../../geodata/snapshots/2017-08-13.geojson", import.meta.url), "utf8")).value!,
)
const held = areas(map).areas.find(({ actor }) => actor === "gov")!.squareMetres
/** Over the map in the picture, in CSS pixels. */
const HEAD = 64

/** What the page writes on canvases, and in which direction. */
interface Written {
  readonly text: string
  readonly direction: string
  readonly x: number
}

/** Saves the picture: what it is, and every text that was written on it. */
async function saved(page: Page, name: string): Promise<{ picture: string; written: Written[] }> {
  await page.evaluate(() => {
    const written: unknown[] = []
    ;(window as unknown as { written: unknown[] }).written = written
    const fillText = Reflect.get(CanvasRenderingContext2D.prototype, "fillText") as (...words: unknown[]) => void
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
      written.push({ text, x, direction: this.direction })
      fillText.call(this, text, x, y, ...rest)
    }
  })
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ])
  return {
    picture: readFileSync(await download.path()).toString("base64"),
    written: await page.evaluate(() => (window as unknown as { written: Written[] }).written),
  }
}

/** How red the picture is round a place of the map: red less green. */
async function rednessAt(page: Page, picture: string, place: { x: number; y: number }): Promise<number> {
  return await page.evaluate(
    async ([data, x, y]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement("canvas")
      ;[canvas.width, canvas.height] = [image.width, image.height]
      const context = canvas.getContext("2d", { willReadFrequently: true })!
      context.drawImage(image, 0, 0)
      const { data: pixels } = context.getImageData(x - 3, y - 3, 7, 7)
      let most = 0
      for (let i = 0; i < pixels.length; i += 4) most = Math.max(most, pixels[i]! - pixels[i + 1]!)
      return most
    },
    [picture, Math.round(place.x), Math.round(place.y)] as const,
  )
}

test("pictures both maps of a swipe, each on its side of the divider, with both dates", async ({ page }) => {
  await openPage(page, "en", "&tab=sources&compare=swipe~2016-06-15")
  const left = (await page.locator("#map").boundingBox())!.x
  // East of Arak: the Islamic State's in June 2016, the government's in August 2017.
  const spot = await pixelOf(page, [38.9, 34.4])
  const inPicture = { x: spot.x - left, y: spot.y + HEAD }
  const handle = page.getByRole("slider", { name: "Divider between the two maps" })
  await handle.focus()
  await handle.press("Home")
  const later = await saved(page, "PNG picture")
  expect(await rednessAt(page, later.picture, inPicture), "the later map right of the divider").toBeGreaterThan(40)
  await handle.focus()
  await handle.press("End")
  const earlier = await saved(page, "PNG picture")
  expect(await rednessAt(page, earlier.picture, inPicture), "the earlier map left of it").toBeLessThan(20)
  const texts = earlier.written.map(({ text }) => text)
  expect(texts).toContain("15 June 2016")
  expect(texts).toContain("13 August 2017")
  expect(texts).toContain("Ground as held on 13 August 2017.")
  expect(texts).toContain("N")
})

test("pictures gains and losses with their key, and grounds with their intervals", async ({ page }) => {
  await openPage(page, "en", "&tab=sources&compare=difference~2016-06-15")
  const { written } = await saved(page, "PNG picture")
  const texts = written.map(({ text }) => text)
  expect(texts).toContain("Central and eastern Syria · From 15 June 2016 to 13 August 2017")
  expect(texts).toContain(`Syrian government  ${formatMeasured(held, "area", "en")}`)
  expect(texts).toContain("Gained: broad rising lines in the winner's colour")
  expect(texts).toContain("Lost: thin falling lines in the loser's colour")
  expect(texts).toContain("Inferred: no source draws it")
  expect(texts.join(" ")).toContain("GeoNames")
  expect(texts).toContain(await page.locator(".scale-bar").textContent())
})

test("pictures from right to left in Arabic, names and their digits as they are", async ({ page }) => {
  await openPage(page, "ar", "&tab=sources&digits=arabic")
  const { written } = await saved(page, "صورة PNG")
  const width = await page.evaluate(() => window.frontlineMap!.getCanvas().width)
  const title = written.find(({ text }) => text === "وسط سوريا وشرقها · ١٣ آب ٢٠١٧")!
  expect(title).toMatchObject({ direction: "rtl", x: width - 20 })
  expect(written.some(({ text }) => text.startsWith("الحكومة السورية  ٤٥٬٤٠٠"))).toBe(true)
  expect(written.find(({ text }) => text.includes("GeoNames"))).toMatchObject({
    direction: "ltr",
    text: expect.stringContaining("CC BY 4.0") as unknown as string,
  })
  expect(written.map(({ text }) => text)).toContain("ش")
})

test("pictures a redrawn line as the reader's own, with the grounds that follow from it", async ({ page }) => {
  const moved = map.fronts
    .flatMap(({ line }) => line.slice(1, -1))
    .map((from) => [from, [from[0] + 0.02, from[1] + 0.02] as Position] as const)
    .find(([from, to]) => moveVertex(map, from, to).kind === "redrawn")!
  const [from, to] = moved
  const { map: redrawn } = redrawMap(map, [{ kind: "move", from, to }])
  const own = areas(redrawn).areas.find(({ actor }) => actor === "gov")!.squareMetres
  await openPage(page, "ar", `&tab=sources&redraw=m~${from.join(",")}~${to.join(",")}`)
  await expect(page.locator(".own-line")).toBeVisible()
  await expect(page.locator("#sources")).not.toContainText("redrawn by hand")
  const { written } = await saved(page, "صورة PNG")
  const texts = written.map(({ text }) => text)
  expect(texts).toContain("وسط سوريا وشرقها · 13 آب 2017 · خط معاد رسمه يدوياً")
  expect(texts).toContain("معاد رسمه يدوياً: لا تقرير يرسمه هنا")
  expect(texts.join(" ")).toContain("لا يرسمه أي تقرير على هذا النحو")
  expect(texts.join(" ")).toContain("المرصد السوري لحقوق الإنسان، 13 آب 2017")
  expect(texts).toContain(`الحكومة السورية  ${formatMeasured(own, "area", "ar")}`)
})

test("pictures a closed neck with the grounds as they would be, and says that nobody reported them", async ({
  page,
}) => {
  const [neck] = necks(map, { closing: "gov" })
  await openPage(page, "en", "&tab=sources&neck=0&closed=2017-08-13")
  await expect(page.locator(".legend")).toContainText("if closed")
  const shown = await page.locator(".legend-area").first().textContent()
  const { written } = await saved(page, "PNG picture")
  const said = written.map(({ text }) => text).join(" ")
  expect(said).toContain(`had the neck of ${formatMeasured(neck!.widthMetres, "length", "en")} been closed`)
  expect(said).toContain(`Syrian government  ${shown}`)
  expect(said).toContain("Reports the lines rest on: Syrian Observatory for Human Rights, 13 August 2017")
})
