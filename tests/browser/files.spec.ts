import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import { expect, type Page } from "@playwright/test"
import { TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js"
import { areas, controlMapOf, exportMap, formatMeasured, importFile, parseGeoJson } from "frontline"
import { mapAtRest, openPage, rendered, test } from "./support/page.js"

const square = (actor: string, west: number, more: Record<string, unknown> = {}) => ({
  type: "Feature",
  properties: { actor, ...more },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 48],
        [west + 1, 48],
        [west + 1, 49],
        [west, 49],
        [west, 48],
      ],
    ],
  },
})
const collection = (...features: unknown[]): string => JSON.stringify({ type: "FeatureCollection", features })
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content as Uint8Array),
})
const give = async (page: Page, ...files: ReturnType<typeof file>[]): Promise<void> => {
  await page.locator("#own-files").setInputFiles(files)
}
const cards = (page: Page) => page.locator("#files .file")

/** Drops files as a person would, with the events that a browser sends. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([title, text]) => {
      const data = new DataTransfer()
      data.items.add(new File([text], title))
      for (const type of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }))
      }
    },
    [name, content] as const,
  )
}

/** Files on disk, in folders as their names say; the folder that holds them. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "frontline-files-"))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Drops files or folders of this machine on the map, as the system hands them to the browser. */
async function dropFromDisk(page: Page, ...paths: readonly string[]): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const box = (await page.locator("#map").boundingBox())!
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await client.send("Input.dispatchDragEvent", { type, ...at, data })
    if (type === "dragOver") await expect(page.locator(".drop-veil")).toBeVisible()
  }
  await expect(page.locator(".drop-veil")).toBeHidden()
}

test("takes a real folder that is dropped, with what stands in folders in it", async ({ page }) => {
  await openPage(page)
  const folder = folderOf({
    "maps/2023/2023-05-04.geojson": collection(square("red", 30), square("blue", 31)),
    "maps/2023/2023-06-04.geojson": collection(square("red", 30), square("red", 31)),
    "maps/deeper/still/2023-07-04.geojson": collection(square("blue", 30), square("red", 31)),
    "maps/.hidden": "not for reading",
  })
  await dropFromDisk(page, join(folder, "maps"))
  await expect(cards(page)).toContainText("3 maps opened")
  await expect(cards(page)).not.toContainText("hidden")
  await page.getByRole("tab", { name: "Series" }).click()
  await expect(page.locator("table.series").first().locator("tbody tr")).toHaveCount(3)
})

test("takes several files that are dropped at once, sound ones and a broken one", async ({ page }) => {
  await openPage(page)
  const folder = folderOf({
    "2023-05-04.geojson": collection(square("red", 30), square("blue", 31)),
    "2023-06-04.geojson": '{"type":"FeatureCollection","features":[{"type":"Feature"',
    "places.csv": "lon,lat,holder,date\n38.9,34.9,gov,2023-07-04\n39.9,34.9,is,2023-07-04\n",
  })
  await dropFromDisk(
    page,
    ...["2023-05-04.geojson", "2023-06-04.geojson", "places.csv"].map((name) => join(folder, name)),
  )
  await expect(cards(page)).toContainText("2 maps opened")
  const fault = cards(page).locator(".remark-error")
  await expect(fault).toContainText("json-syntax")
  await expect(fault).toContainText("2023-06-04.geojson")
  await expect(fault).toContainText("line 1, column")
  await expect(fault).toContainText("fetch it again")
})

test("takes a folder that is picked with the keyboard", async ({ page }) => {
  await openPage(page, "en", "&tab=sources")
  const folder = folderOf({
    "2023-05-04.geojson": collection(square("red", 30), square("blue", 31)),
    "old/2023-06-04.geojson": collection(square("red", 30)),
    ".DS_Store": "not for reading",
  })
  const chosen = page.waitForEvent("filechooser")
  await page.getByRole("button", { name: "Open a folder" }).focus()
  await page.keyboard.press("Enter")
  await (await chosen).setFiles(folder)
  await expect(cards(page)).toContainText("2 maps opened")
  await expect(cards(page)).not.toContainText("DS_Store")
})

test("runs nothing that a dropped file, its folder or its names say, in any format", async ({ page }) => {
  const refused: string[] = []
  await page.exposeFunction("noteRefused", (what: string) => refused.push(what))
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ blockedURI }) => {
      ;(window as unknown as { noteRefused: (what: string) => void }).noteRefused(blockedURI)
    })
  })
  await openPage(page)
  const evil = `<img src=x onerror=window.stung=1><svg onload=window.stung=1>`
  const link = `<a href="javascript:window.stung=1">press</a>`
  const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name><![CDATA[${evil}]]></name><description><![CDATA[${evil}${link}]]></description><ExtendedData><Data name="actor"><value><![CDATA[${evil}]]></value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>30,48 31,48 31,49 30,49 30,48</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Document></kml>`
  const folder = folderOf({
    [`${evil} maps/2023-05-04 ${evil}.geojson`]: collection(square(evil, 30, { name: link }), square("__proto__", 31)),
    [`${evil} maps/2023-06-04.kml`]: kml,
    [`${evil} maps/places.csv`]: `lon,lat,holder,date,name\n38.9,34.9,${evil},2023-07-04,${evil}\n39.9,34.9,is,2023-07-04,x\n`,
    [`${evil} maps/broken ${evil}.geojson`]: `{"type":"${evil}"`,
  })
  await dropFromDisk(page, join(folder, `${evil} maps`))
  await expect(cards(page)).toContainText("maps opened")
  await expect(cards(page).locator(".remark-error").first()).toContainText("<img src=x")
  for (const name of ["Arabic", "English"]) {
    await page.getByRole("button", { name: name === "Arabic" ? "العربية" : "English" }).click()
    for (const tab of await page.getByRole("tab").all()) await tab.click()
  }
  await page.getByRole("tab", { name: "Overview" }).click()
  await expect(page.locator("table.areas").first()).toContainText("<img src=x")
  await mapAtRest(page)
  expect(await page.locator("#app img, #app svg[onload], [onerror], [onload], a[href^=javascript]").count()).toBe(0)
  expect(await page.evaluate(() => "stung" in window)).toBe(false)
  expect(refused, "what the page's policy had to refuse").toEqual([])
})

test("opens a map from elsewhere, measures it, goes there, and removes it again", async ({ page }) => {
  await openPage(page)
  const text = collection(square("red", 30), square("blue", 31))
  await give(page, file("front-2023-05-04.geojson", text))
  await expect(cards(page)).toContainText("1 map opened")
  await expect(page.locator("h1")).toContainText("front-2023-05-04.geojson")
  await expect(page.locator("h1 time")).toHaveText("4 May 2023")
  const { maps } = await importFile("front-2023-05-04.geojson", text)
  const red = areas(controlMapOf(maps[0]!.value)).areas.find(({ actor }) => actor === "red")!
  await page.getByRole("tab", { name: "Overview" }).click()
  await expect(page.locator("table.areas tr[data-actor=red]")).toContainText(
    formatMeasured(red.squareMetres, "area", "en"),
  )
  await mapAtRest(page)
  expect(await rendered(page, "areas", "actor")).toEqual(expect.arrayContaining(["red", "blue"]))
  const centre = await page.evaluate(() => window.frontlineMap!.getCenter().toArray())
  expect(centre[0]).toBeCloseTo(31, 0)
  expect(centre[1]).toBeCloseTo(48.5, 0)
  await page.getByRole("tab", { name: "Sources" }).click()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole("button", { name: "Remove: front-2023-05-04.geojson" }).click()
  await expect(cards(page)).toHaveCount(0)
  await expect(page.locator("h1 time")).toHaveText("13 August 2017")
  await mapAtRest(page)
  expect(await rendered(page, "areas", "actor")).toContain("gov")
})

test("takes a drop of a table of places, and of several dated files, which it can compare", async ({ page }) => {
  await openPage(page)
  await drop(page, "places.csv", "lon,lat,holder,date\n38.9,34.9,gov,2017-08-20\n39.9,34.9,is,2017-08-20\n")
  await expect(cards(page)).toContainText("1 map opened")
  await expect(cards(page)).toContainText("areas-made-of-places")
  await give(
    page,
    file("2023-05-04.geojson", collection(square("red", 30), square("blue", 31))),
    file("2023-06-04.geojson", collection(square("red", 30), square("red", 31))),
  )
  await expect(cards(page).first()).toContainText("2 maps opened")
  await expect(page.locator("h1 time")).toHaveText("4 June 2023")
  await page.getByRole("tab", { name: "Compare" }).click()
  await page.getByLabel("With").selectOption({ label: "4 May 2023 · 2023-05-04.geojson" })
  await expect(page.locator("table.changes tbody[data-actor=red]")).toBeVisible()
  await page.getByRole("tab", { name: "Series" }).click()
  await expect(page.locator("table.series").first().locator("tbody tr")).toHaveCount(2)
})

test("reads KML, KMZ, TopoJSON and a zip", async ({ page }) => {
  await openPage(page)
  const map = controlMapOf(parseGeoJson(collection(square("red", 30), square("blue", 31))).value!)
  for (const format of ["kml", "kmz", "topojson"] as const) {
    const { content } = await exportMap(map, format)
    await give(page, file(`map-2023-05-04.${format}`, content))
    await expect(cards(page).first()).toContainText(`map-2023-05-04.${format}`)
    await expect(cards(page).first()).toContainText("1 map opened")
  }
  const zip = new ZipWriter(new Uint8ArrayWriter())
  for (const [date, east] of [
    ["2023-05-04", "blue"],
    ["2023-06-04", "red"],
    ["2023-07-04", "blue"],
  ] as const) {
    await zip.add(`maps/${date}.geojson`, new TextReader(collection(square("red", 30), square(east, 31))))
  }
  await give(page, file("maps.zip", await zip.close()))
  await expect(cards(page).first()).toContainText("3 maps opened")
  await page.getByRole("tab", { name: "Series" }).click()
  await expect(page.locator("table.series").first().locator("tbody tr")).toHaveCount(3)
})

test("gives up reading when it is called off", async ({ page }) => {
  await openPage(page)
  // Pressed the moment it is there: a small file is read before a pointer gets to the button.
  await page.evaluate(() => {
    const press = (): void => document.querySelector<HTMLElement>('[aria-label="Cancel: small.geojson"]')?.click()
    new MutationObserver(press).observe(document.body, { childList: true, subtree: true })
  })
  await give(page, file("small.geojson", collection(square("red", 30))))
  await expect(page.locator("#files h2")).toBeVisible()
  await expect(cards(page)).toHaveCount(0)
  await expect(page.locator("h1 time")).toHaveText("13 August 2017")
})

test("lets the reader choose which property names the actor", async ({ page }) => {
  await openPage(page)
  const text = collection(
    square("x", 30, { side: "north", unit: "1st" }),
    square("x", 31, { side: "south", unit: "2nd" }),
  )
  await give(page, file("sides.geojson", text))
  await expect(cards(page)).toContainText("1 map opened")
  await expect(cards(page)).toContainText("no date")
  await page.getByLabel("Who holds an area").selectOption("side")
  await page.getByRole("tab", { name: "Overview" }).click()
  await expect(page.locator("table.areas tr[data-actor=north]")).toBeVisible()
  await expect(page.locator("table.areas tr[data-actor=south]")).toBeVisible()
})

test("shows hostile names as text, makes no element of them and requests nothing", async ({ page }) => {
  await openPage(page)
  const evil = `<img src="https://evil.example/x.png" onerror="window.stung=1"><script>window.stung=1</script>`
  const asked: string[] = []
  page.on("request", (request) => asked.push(request.url()))
  const text = collection(
    square(evil, 30, { name: evil, [evil]: evil, fill: `url(https://evil.example/y)` }),
    square("blue", 31, { name: { en: evil, ar: evil } }),
  )
  await give(page, file(`${evil.replaceAll("/", "")}.geojson`, text))
  await expect(cards(page)).toContainText("1 map opened")
  await page.getByRole("tab", { name: "Overview" }).click()
  await expect(page.locator("table.areas")).toContainText("<img src=")
  for (const tab of ["Gaps", "Compare", "Series", "Sources"]) await page.getByRole("tab", { name: tab }).click()
  await mapAtRest(page)
  expect(await page.locator("img, body script, [onerror], [src*=evil], [href*=evil]").count()).toBe(0)
  expect(await page.evaluate(() => "stung" in window)).toBe(false)
  expect(asked.filter((url) => url.includes("evil"))).toEqual([])
})

test("says what is wrong with a broken file and stays as it was; a half sound one gives its sound half", async ({
  page,
}) => {
  await openPage(page)
  const before = await page.locator("h1").textContent()
  await give(page, file("broken.geojson", '{"type":"FeatureCollection","features":['))
  await expect(cards(page)).toContainText("No map could be read")
  await expect(cards(page).locator(".remark-error")).not.toHaveCount(0)
  await expect(page.locator("#said")).toContainText("No map could be read")
  expect(await page.locator("h1").textContent()).toBe(before)
  await give(page, file("nothing.bin", new Uint8Array([0, 1, 2, 3])))
  await expect(cards(page).first()).toContainText("format-unknown")
  const bad = { type: "Feature", properties: { actor: "bad" }, geometry: { type: "Polygon", coordinates: [[[0, 0]]] } }
  await give(page, file("half-2023-05-04.geojson", collection(square("red", 30), bad)))
  await expect(cards(page).first()).toContainText("1 map opened")
  await expect(cards(page).first().locator(".remark-error")).not.toHaveCount(0)
  await expect(cards(page).first()).toContainText("features › 1")
})

test("saves the shown map as GeoJSON, CSV, KML and PNG, named after its date", async ({ page }) => {
  await openPage(page, "en", "&tab=sources")
  const save = async (name: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name, exact: true }).click(),
    ])
    await expect(page.locator("#said")).toContainText(download.suggestedFilename())
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const geojson = await save("GeoJSON")
  expect(geojson.name).toBe("frontline-2017-08-13.geojson")
  const parsed = parseGeoJson(geojson.bytes.toString())
  expect(parsed.issues).toEqual([])
  const { frontline } = parsed.value as unknown as { frontline: { claims: object; reports: string[] } }
  expect(Object.keys(frontline.claims).length).toBeGreaterThan(10)
  expect(frontline.reports.length).toBeGreaterThan(0)
  const csv = await save("CSV of areas")
  expect(csv.name).toBe("frontline-2017-08-13-areas.csv")
  expect(csv.bytes.toString()).toContain("2017-08-13,gov,")
  const kml = await save("KML")
  expect(kml.name).toBe("frontline-2017-08-13.kml")
  expect((await importFile(kml.name, kml.bytes)).maps[0]!.date).toBe("2017-08-13")
  const png = await save("PNG picture")
  expect(png.name).toBe("frontline-2017-08-13.png")
  const colours = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement("canvas")
    ;[canvas.width, canvas.height] = [image.width, image.height]
    const context = canvas.getContext("2d", { willReadFrequently: true })!
    context.drawImage(image, 0, 0)
    const count = (y: number, height: number): number => {
      const { data: pixels } = context.getImageData(0, y, image.width, height)
      const seen = new Set<number>()
      for (let i = 0; i < pixels.length; i += 4) seen.add((pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!)
      return seen.size
    }
    return { map: count(100, 300), title: count(10, 40), foot: count(image.height - 150, 150) }
  }, png.bytes.toString("base64"))
  expect(colours.map).toBeGreaterThan(50)
  expect(colours.title).toBeGreaterThan(5)
  expect(colours.foot).toBeGreaterThan(20)
})

test("says in Arabic what is wrong with files, with paths apart and numbers in the reader's digits", async ({
  page,
}) => {
  await openPage(page, "ar", "&tab=sources")
  const ring = [
    [30, 48],
    [31, 48],
    [31, 49],
    [30, 49],
  ]
  const open = { type: "Feature", properties: { actor: "red" }, geometry: { type: "Polygon", coordinates: [ring] } }
  const links = "<kml><Document><NetworkLink/><NetworkLink/><NetworkLink/></Document></kml>"
  await give(
    page,
    file("2023-05-04.geojson", collection(square("blue", 33), open)),
    file("links.kml", links),
    file("cut.geojson", '{"type":"FeatureCollection","features":[{"type":"Feature"'),
  )
  const remarks = cards(page).locator(".remark")
  const open1 = remarks.filter({ hasText: "ring-not-closed" })
  await expect(open1).toContainText("الحلقة غير مغلقة، وبين طرفيها")
  await expect(open1.locator(".remark-sentence")).toContainText("features[1].geometry.coordinates[0]")
  await expect(open1).toContainText("خطأ")
  await expect(remarks.filter({ hasText: "kml-network-link" })).toContainText("3 روابط إلى ملفات أخرى")
  await expect(remarks.filter({ hasText: "json-syntax" })).toContainText("الأرجح أن الملف مبتور")
  const said = (await remarks.locator(".remark-sentence").allInnerTexts()).join(" ")
  expect(said).not.toMatch(/mend|fetch|the file/i)
  const { violations } = await new AxeBuilder({ page }).include("#files").analyze()
  expect(violations).toEqual([])
  // A path is read from left to right in the middle of the sentence.
  const box = await open1.locator(".remark-sentence bdi").evaluate((home) => {
    const text = home.firstChild as Text
    const at = text.data.indexOf("features[1]")
    const range = document.createRange()
    const left = (i: number): number => {
      range.setStart(text, i)
      range.setEnd(text, i + 1)
      return range.getBoundingClientRect().left
    }
    return { first: left(at), last: left(at + "features".length - 1) }
  })
  expect(box.first).toBeLessThan(box.last)

  await page.locator("[data-key=settings]").click()
  await page.locator("[data-key=digits-arabic]").click()
  await expect(remarks.filter({ hasText: "kml-network-link" })).toContainText("٣ روابط")
  await expect(open1.locator(".remark-sentence")).toContainText("features[1]")
})

test("says in Arabic what a format could not hold", async ({ page }) => {
  await openPage(page, "ar", "&tab=sources")
  const saved = page.waitForEvent("download")
  await page.locator("#save").getByRole("button", { name: "KML" }).click()
  await saved
  await expect(page.locator("#save")).toContainText("لا مكان في ملف KML لما يلي: الإفادات، التقارير، نطاق الخريطة")
})
