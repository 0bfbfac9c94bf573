import { expect } from "@playwright/test"
import { areaSquareMetres, geodesicDirect, geodesicInverse, labelPoint, mapMeasured } from "frontline"
import { measured, placeOf } from "./support/measured.js"
import { coloursAt, openPage, pixelOf, rendered, test } from "./support/page.js"

test("draws the ground of every actor", async ({ page }) => {
  await openPage(page)
  const drawn = await rendered(page, "areas", "actor")
  expect(drawn.toSorted()).toEqual([...measured().map.areas.keys()].toSorted())
})

test("colours the ground of each actor in the actor's hue", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 })
  await openPage(page)
  const { map } = measured()
  // A ring of points far inside each area: most of them meet no label, road or mark.
  const inside = (actor: string) => {
    const largest = map.areas.get(actor)!.toSorted((a, b) => areaSquareMetres([b]) - areaSquareMetres([a]))[0]!
    return Array.from({ length: 24 }, (_, i) => geodesicDirect(labelPoint(largest), 15 * i, 14_000))
  }
  const hue = async (actor: string) => {
    const points = await Promise.all(inside(actor).map((position) => pixelOf(page, position)))
    const colours = await coloursAt(page, points)
    return [0, 1, 2].map((channel) => colours.map((colour) => colour[channel]!).toSorted((a, b) => a - b)[12]!)
  }
  const [gov, is, sdf] = [await hue("gov"), await hue("is"), await hue("sdf")]
  const [red, green, blue] = gov
  expect(red! - green!, "government: red over green").toBeGreaterThan(50)
  expect(red! - blue!, "government: red over blue").toBeGreaterThan(50)
  expect(Math.max(...is) - Math.min(...is), "Islamic State: grey").toBeLessThan(16)
  expect(Math.max(...is), "Islamic State: dark").toBeLessThan(190)
  expect(sdf[1]! - sdf[2]!, "SDF: yellow").toBeGreaterThan(50)
})

test("tells fronts by what they rest on", async ({ page }) => {
  await openPage(page)
  expect((await rendered(page, "fronts", "basis")).toSorted()).toEqual(["background", "claims"])
  expect(await rendered(page, "fronts-inferred", "basis")).toEqual(["inferred"])
})

test("tells on either side of a front, in its colour, who holds that side", async ({ page }) => {
  await openPage(page)
  for (const side of ["left", "right"]) {
    const [holders, colours] = await Promise.all(
      [side, `${side}Colour`].map((property) => rendered(page, `front-${side}`, property)),
    )
    const own = measured()
      .map.actors.filter(({ id }) => holders!.includes(id))
      .map(({ colour }) => colour)
    expect(colours!.toSorted()).toEqual(own.toSorted())
    const offset = await page.evaluate(
      (layer) => window.frontlineMap!.getPaintProperty(layer, "line-offset") as unknown as number,
      `front-${side}`,
    )
    // MapLibre moves a line to its right where the offset is above nought.
    expect(Math.sign(offset)).toBe(side === "left" ? -1 : 1)
  }
})

test("draws the gap between its two witness points and labels it with the measured width", async ({ page }) => {
  await openPage(page)
  const { gap } = measured()
  const ends = gap.neck.ends.map(({ position }) => position)
  const drawn = await page.evaluate(
    () =>
      window
        .frontlineMap!.querySourceFeatures("neck-line")
        .map(({ geometry }) => (geometry as unknown as { coordinates: [number, number][] }).coordinates)[0]!,
  )
  // Tiles round positions to about a thousandth of their width: some tens of metres here.
  expect(geodesicInverse(drawn[0]!, ends[0]!).metres).toBeLessThan(100)
  expect(geodesicInverse(drawn.at(-1)!, ends[1]!).metres).toBeLessThan(100)
  expect(await rendered(page, "neck", "no")).toHaveLength(1)
  expect(await rendered(page, "neck-label", "en")).toEqual([mapMeasured(gap.neck.widthMetres, "length").en])
  expect(await rendered(page, "neck-label", "ar")).toEqual([mapMeasured(gap.neck.widthMetres, "length").ar])
  expect(await rendered(page, "cut-off-label", "en")).toEqual([mapMeasured(gap.neck.cutOffSquareMetres, "area").en])
})

test("hatches the ground that closing the gap would cut off, in a colour that no actor has", async ({ page }) => {
  await openPage(page)
  const { x, y } = await pixelOf(page, placeOf(measured().map, "tuweinan-field").position)
  const strip = Array.from({ length: 24 }, (_, i) => ({ x: x - 40 - i, y: y + 14 }))
  const colours = await coloursAt(page, strip)
  const violet = colours.filter(([red, green, blue]) => blue! - green! > 30 && blue! > red!)
  expect(violet.length, "pixels of the hatch").toBeGreaterThan(2)
  expect(violet.length, "pixels between").toBeLessThan(24)
})

test("labels places in English, then in Arabic, and turns the page round", async ({ page }) => {
  await openPage(page)
  const field = () => page.evaluate(() => window.frontlineMap!.getLayoutProperty("places", "text-field") as unknown)
  expect(await rendered(page, "prominent-places", "en")).toEqual(expect.arrayContaining(["al-Sukhnah", "al-Kadir"]))
  expect(await field()).toEqual(["get", "en"])
  await page.getByRole("button", { name: "العربية" }).click()
  expect(await field()).toEqual(["get", "ar"])
  await expect(page.locator("html")).toHaveAttribute("lang", "ar")
  await expect(page.locator("body")).toHaveCSS("direction", "rtl")
  await expect(page).toHaveURL(/#lang=ar$/)
  const panel = (await page.locator("#panel").boundingBox())!
  const map = (await page.locator("#map").boundingBox())!
  expect(panel.x).toBeGreaterThan(map.x)
})

test("draws Arabic labels with joined letters from the bundled font", async ({ page }) => {
  const fonts: string[] = []
  page.on("request", (request) => {
    if (request.url().includes("noto-sans-arabic")) fonts.push(request.url())
  })
  await openPage(page, "ar")
  expect(fonts.length).toBeGreaterThan(0)
  expect(await rendered(page, "prominent-places", "ar")).toEqual(expect.arrayContaining(["السخنة", "الكدير"]))
  const marks = (await rendered(page, "places", "ar")).filter((name) => /[\u064B-\u0652]/.test(name))
  expect(marks, "labels with vowel signs").toEqual([])
})
