import { readFileSync } from "node:fs"
import { AxeBuilder } from "@axe-core/playwright"
import { expect } from "@playwright/test"
import { change, controlMapOf, formatMeasured, formatSigned, parseGeoJson } from "frontline"
import { coloursAt, mapAtRest, openPage, pixelOf, rendered, test } from "./support/page.js"

const mapOf = (date: string) =>
  controlMapOf(
    parseGeoJson(readFileSync(new URL(`../../geodata/snapshots/${date}.geojson`, import.meta.url), "utf8")).value!,
  )

test("tabulates gains and losses as the library measures them, and hatches them on the map", async ({ page }) => {
  await openPage(page)
  await page.getByRole("tab", { name: "Compare" }).click()
  await page.getByLabel("With").selectOption({ label: "15 June 2016" })
  const rows = page.locator("table.changes tbody")
  const made = change(mapOf("2016-06-15"), mapOf("2017-08-13"))
  await expect(rows).toHaveCount(made.changes.length)
  const gov = made.changes.find(({ actor }) => actor === "gov")!
  const row = page.locator("table.changes tbody[data-actor=gov]")
  await expect(row).toContainText(formatMeasured(gov.ranges.gainedSquareMetres, "area", "en"))
  await expect(row).toContainText(formatSigned(gov.ranges.netSquareMetres, "area", "en"))
  await expect(page.locator("#said")).toHaveText("Gains and losses from 15 June 2016 to 13 August 2017.")
  await mapAtRest(page)
  expect((await rendered(page, "gained", "actor")).toSorted()).toEqual(
    made.changes
      .filter(({ gained }) => gained.some(({ isSliver }) => !isSliver))
      .map(({ actor }) => actor)
      .toSorted(),
  )
  expect(await rendered(page, "lost", "actor")).toContain("is")
  await page.getByRole("button", { name: "Off" }).click()
  await mapAtRest(page)
  expect(await rendered(page, "gained", "actor")).toEqual([])
})

test("says of every change what it rests on, and leads to the line", async ({ page }) => {
  await openPage(page, "en", "&tab=compare&compare=difference~2016-06-15")
  await expect(page.locator("#compare")).toContainText("every line that was drawn anew off by its drawing uncertainty")
  const fold = page.locator("[data-fold=transfers]")
  await fold.locator("> summary").click()
  const { transfers } = change(mapOf("2016-06-15"), mapOf("2017-08-13"))
  const [first] = transfers!
  const card = fold.locator("section").first()
  await expect(card).toContainText("From Islamic State to Syrian government")
  await expect(card).toContainText(formatMeasured(first!.range, "area", "en"))
  await expect(card.locator("li").first()).toContainText(formatMeasured(first!.pieces[0]!.range, "area", "en"))
  await expect(card.locator("li").first()).toContainText("with al-Sukhnah")
  await expect(card.locator("li").first()).toContainText(/Line before: .*, to within ±/)
  await card.getByRole("button", { name: "Show on the map" }).first().click()
  await expect(page.locator(".maplibregl-popup")).toContainText("Drawn to within")
})

test("swipes between two dates with the keys and with the mouse", async ({ page }) => {
  await openPage(page, "en", "&tab=compare&compare=swipe~2016-06-15")
  const handle = page.getByRole("slider", { name: "Divider between the two maps" })
  await expect(handle).toHaveAttribute("aria-valuenow", "50")
  await expect(page.locator(".swipe-date")).toHaveText(["15 June 2016", "13 August 2017"])
  const { map } = { map: (await page.locator("#map").boundingBox())! }
  // Arak was the Islamic State's in June 2016 and the government's in August 2017.
  const spot = await pixelOf(page, [38.72, 34.5])
  const isRed = async (): Promise<boolean> => {
    const points = [-6, -3, 0, 3, 6].map((off) => ({ x: spot.x + off, y: spot.y + off }))
    const colours = await coloursAt(page, points)
    return colours.filter(([red, green]) => red! - green! > 40).length >= 3
  }
  const share = (spot.x - map.x) / map.width
  const drag = async (to: number): Promise<void> => {
    const box = (await handle.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + 40)
    await page.mouse.down()
    await page.mouse.move(map.x + to * map.width, box.y + 40, { steps: 4 })
    await page.mouse.up()
  }
  await drag(share - 0.1)
  await expect.poll(isRed, { message: "the later map on the right" }).toBe(true)
  await drag(share + 0.1)
  await expect.poll(isRed, { message: "the earlier map on the left" }).toBe(false)
  const before = Number(await handle.getAttribute("aria-valuenow"))
  await handle.focus()
  await page.keyboard.press("ArrowLeft")
  await expect(handle).toHaveAttribute("aria-valuenow", String(before - 2))
  await page.keyboard.press("Home")
  await expect(handle).toHaveAttribute("aria-valuenow", "2")
  await page.getByRole("button", { name: "Off" }).click()
  await expect(handle).toBeHidden()
  await expect(page.locator(".swipe-map canvas")).toHaveCount(0)
})

const OPENED = "&tab=compare&compare=difference~2016-06-15"
const popup = ".maplibregl-popup"

test("opens a card on ground that changed hands: from whom to whom, how much, since when, on what it rests", async ({
  page,
}) => {
  await openPage(page, "en", OPENED)
  const { transfers } = change(mapOf("2016-06-15"), mapOf("2017-08-13"))
  const piece = transfers![0]!.pieces[0]!
  // A spot in the piece with no place, front or label near it.
  const at = await page.evaluate(
    (ring) => {
      const map = window.frontlineMap!
      const { left, top } = map.getCanvas().getBoundingClientRect()
      const xs = ring.map(([x]) => x)
      const ys = ring.map(([, y]) => y)
      for (let i = 1; i < 40; i++) {
        for (let k = 1; k < 40; k++) {
          const spot: [number, number] = [
            Math.min(...xs) + (i / 40) * (Math.max(...xs) - Math.min(...xs)),
            Math.min(...ys) + (k / 40) * (Math.max(...ys) - Math.min(...ys)),
          ]
          const { x, y } = map.project(spot)
          const hit = map.queryRenderedFeatures(
            [
              [x - 9, y - 9],
              [x + 9, y + 9],
            ],
            { layers: ["gained", "fronts", "fronts-inferred", "places", "prominent-places"] },
          )
          const own = hit.every(({ layer, properties }) => layer.id === "gained" && properties["actor"] === "gov")
          const over = document.elementFromPoint(left + x, top + y)
          if (hit.length > 0 && own && over === map.getCanvas()) return { x: left + x, y: top + y }
        }
      }
      return null
    },
    piece.area[0]![0]! as [number, number][],
  )
  expect(at).not.toBeNull()
  await page.mouse.click(at!.x, at!.y)
  const card = page.locator(popup)
  await expect(card).toContainText("From Islamic State to Syrian government")
  await expect(card).toContainText("between 15 June 2016 and 13 August 2017")
  await expect(card).toContainText("the map of 13 August 2017")
  await expect(card).toContainText(/Line after: .*, to within ±/)
  await expect(page).toHaveURL(/changed=3\d/)
  await expect(page.locator("#said")).toContainText("From Islamic State to Syrian government")
  await mapAtRest(page)
  expect(
    await page.evaluate(() => window.frontlineMap!.queryRenderedFeatures({ layers: ["piece"] }).length),
  ).toBeGreaterThan(0)
  const { violations } = await new AxeBuilder({ page }).include(popup).analyze()
  expect(violations).toEqual([])
  await page.keyboard.press("Escape")
  await expect(card).toHaveCount(0)
  await expect(page).not.toHaveURL(/changed=/)
})

test("leads by keyboard from the list to a piece, and back; its place in the address brings it up again", async ({
  page,
}) => {
  await openPage(page, "en", OPENED)
  await page.locator("[data-fold=transfers] > summary").press("Enter")
  const { transfers } = change(mapOf("2016-06-15"), mapOf("2017-08-13"))
  const piece = transfers![0]!.pieces[0]!
  const show = page.getByRole("button", { name: "This piece on the map" }).first()
  await show.focus()
  await page.keyboard.press("Enter")
  const card = page.locator(popup)
  await expect(card).toContainText(formatMeasured(piece.range, "area", "en").split(" (")[0]!)
  await expect(card).toContainText("with al-Sukhnah")
  await expect(card.getByRole("button", { name: "Close" })).toBeFocused()
  await card.locator("[data-fold=change-places] summary").press("Enter")
  await expect(card.locator("[data-fold=change-places] li").first()).toContainText(/\S/)
  await page.keyboard.press("Escape")
  await expect(show).toBeFocused()
})

test("brings the card of a piece up again from its address, in Arabic, and ends it with the comparison", async ({
  page,
}) => {
  const { transfers } = change(mapOf("2016-06-15"), mapOf("2017-08-13"))
  const at = transfers![0]!.pieces[0]!.at.map((degrees) => Number(degrees.toFixed(5)))
  await openPage(page, "ar", `${OPENED}&changed=${at.join(",")}`)
  await expect(page.locator(popup)).toContainText("بين 15 حزيران 2016 و13 آب 2017")
  await expect(page.locator(popup)).toContainText("الخط من بعد")
  // Off, there is no card to show.
  await page.locator("[data-key=compare-off]").click()
  await expect(page.locator(popup)).toHaveCount(0)
  await expect(page).not.toHaveURL(/changed=/)
})
