import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js"
import { expect, test } from "vitest"
import { readDocuments } from "../../../src/snapshot/formats/read-documents.js"

configure({ useWebWorkers: false })

const POINT = '{"type":"Point","coordinates":[38,34]}'

async function packed(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter())
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
    await writer.add(name, new Uint8ArrayReader(bytes))
  }
  return writer.close()
}

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

test.each([
  ["map.gpkg", latin("SQLite format 3\0"), /a GeoPackage or another SQLite database, which is not read\. .*ogr2ogr/],
  ["map.geojson", latin("SQLite format 3\0"), /a GeoPackage/],
  ["map.parquet", latin("PAR1\u0015\u0004"), /GeoParquet, which is not read\. .*DuckDB COPY/],
  ["map.shp", latin("\0\0'\n\0\0\0\0"), /a shapefile, which is not read\. .*QGIS/],
  ["map.dbf", latin("\u0003\u0075"), /a shapefile/],
  ["map.fgb", latin("fgb\u0003fgb"), /FlatGeobuf/],
  ["table.xls", latin("\u00d0\u00cf\u0011\u00e0"), /a spreadsheet, which is not read\. Save the sheet as CSV/],
  ["track.gpx", latin('<?xml version="1.0"?><gpx version="1.1">'), /GPX/],
  ["map.xml", latin('<wfs:FeatureCollection xmlns:gml="http://www.opengis.net/gml">'), /GML/],
  ["map", latin("<!DOCTYPE html><html>"), /a web page, which is not read\. It may be a page that asks to log in/],
  ["map.kmz.part", latin("\u001f\u008b\u0008"), /a packed file of another kind than zip/],
  ["map.png", latin("\u0089PNG\r\n"), /a picture, which is not read/],
])("%s is refused as what it is, with the way out", async (name, bytes, message) => {
  const { documents } = await readDocuments(name, bytes)
  expect(documents).toMatchObject([{ value: null, issues: [{ code: "format-unknown", severity: "error" }] }])
  expect(documents[0]!.issues[0]!.message).toMatch(message)
})

test("a spreadsheet is one, though it is a zip archive", async () => {
  const { documents } = await readDocuments("places.xlsx", await packed({ "xl/workbook.xml": "<x/>" }))
  expect(documents[0]!.issues[0]!.message).toMatch(/^this is a spreadsheet/)
})

test("a zipped shapefile is refused by its name, with the way out", async () => {
  const { documents, issues } = await readDocuments(
    "control.zip",
    await packed({ "control.shp": "x", "control.dbf": "x", "control.prj": "x" }),
  )
  expect(documents).toEqual([])
  expect(issues).toMatchObject([{ code: "archive-without-map", found: ["control.shp", "control.dbf", "control.prj"] }])
  expect(issues[0]!.message).toMatch(/holds "control\.shp", .* A shapefile is not read\. Convert it: ogr2ogr/)
})

test("files of an archive that are not read are told beside those that are; leftovers of file managers are not", async () => {
  const { documents, issues } = await readDocuments(
    "maps.zip",
    await packed({
      "2017-08-13.geojson": POINT,
      "readme.txt": "x",
      "a.gpkg": "x",
      "__MACOSX/._a": "x",
      ".DS_Store": "x",
    }),
  )
  expect(documents.map(({ name }) => name)).toEqual(["2017-08-13.geojson"])
  expect(issues).toMatchObject([
    { code: "archive-entry-skipped", severity: "warning", found: ["readme.txt", "a.gpkg"] },
  ])
  expect(issues[0]!.message).toMatch(/^2 files of the archive were passed over, "readme\.txt", "a\.gpkg"/)
})

test("files that nobody asked for are not told", async () => {
  const bytes = await packed({ "a.geojson": POINT, "b.geojson": POINT, "readme.txt": "x" })
  const { documents, issues } = await readDocuments("maps.zip", bytes, { entries: (name) => name === "a.geojson" })
  expect([documents.length, issues]).toEqual([1, []])
})

test("of several KML files in a KMZ the one that is read is told", async () => {
  const kml = "<kml><Placemark><Point><coordinates>38,34</coordinates></Point></Placemark></kml>"
  const { documents, issues } = await readDocuments("map.kmz", await packed({ "a.kml": kml, "doc.kml": kml }))
  expect(documents[0]!.value!.features).toHaveLength(1)
  expect(issues).toMatchObject([{ code: "archive-entry-skipped", found: ["a.kml"] }])
})

test.each([
  ["map.kmz", "doc.kml"],
  ["maps.zip", "2017-08-13.geojson"],
])("%s: what memory can hold is counted while it is unpacked, not by its size on disk", async (name, entry) => {
  // Varied enough that no ratio stops it first.
  const text = JSON.stringify({
    type: "MultiPoint",
    coordinates: Array.from({ length: 40_000 }, (_, i) => [i / 997, i / 1013]),
  })
  const bytes = await packed({ [entry]: text })
  expect(bytes.length).toBeLessThan(text.length / 2)
  const { documents, issues } = await readDocuments(name, bytes, { mostTextBytes: text.length - 1 })
  expect(documents).toEqual([])
  expect(issues).toMatchObject([{ code: "archive-bomb", allowed: text.length - 1, unit: "bytes" }])
  expect(issues[0]!.message).toMatch(/is more text than memory can hold; unpacking stopped at [\d,]+ bytes/)
  expect((await readDocuments(name, bytes, { mostTextBytes: text.length })).issues).toEqual([])
})

test("what memory can hold goes for all files of an archive together", async () => {
  const text = JSON.stringify({ type: "MultiPoint", coordinates: Array.from({ length: 9000 }, (_, i) => [i / 997, 1]) })
  const bytes = await packed({ "a.geojson": text, "b.geojson": text, "c.geojson": text })
  const { documents, issues } = await readDocuments("maps.zip", bytes, { mostTextBytes: 2.5 * text.length })
  expect(documents.map(({ name }) => name)).toEqual(["a.geojson", "b.geojson"])
  expect(issues).toMatchObject([{ code: "archive-bomb" }])
})

const wide = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !isBigEndian)
  return bytes
}
const KML =
  '<?xml version="1.0" encoding="UTF-16"?><kml><Placemark><name>تدمر</name><Point><coordinates>38,34</coordinates></Point></Placemark></kml>'

test.each([
  ["GeoJSON of UTF-16 with its mark", "a.geojson", wide(`\uFEFF{"type":"Point","coordinates":[38,34]}`, false), null],
  ["KML of UTF-16, the other end first", "a.json", wide(`\uFEFF${KML}`, true), "تدمر"],
  ["KML of UTF-16 without mark", "a.kml", wide(KML, false), "تدمر"],
  ["a table of UTF-16 without mark", "a.csv", wide("lon\tlat\tname\tholder\n38\t34\tتدمر\tx\n", true), "تدمر"],
  ["KML that says UTF-16 and is UTF-8", "a.kml", new TextEncoder().encode(KML), "تدمر"],
])("%s is read", async (_, name, bytes, place) => {
  const { documents } = await readDocuments(name, bytes)
  expect(documents[0]!.issues).toEqual([])
  const [feature] = documents[0]!.value!.features
  expect(feature).toMatchObject({ geometry: { type: "Point", coordinates: [38, 34] } })
  expect(feature!.properties?.["name"] ?? null).toBe(place)
})

test("UTF-16 that is cut in the middle of a sign is read, and told", async () => {
  const bytes = wide(`\uFEFF{"type":"Point","coordinates":[38,34]}\n`, false)
  const { documents } = await readDocuments("a.csv", bytes.subarray(0, bytes.length - 1))
  expect(documents[0]!.issues[0]).toMatchObject({ code: "text-encoding", found: "bytes that are no UTF-16LE" })
})

test.each([
  ["places.csv", `lon,lat,holder\n${"38,34,gov\n".repeat(1000)}`, "1,001 rows"],
  ["map.kml", `<kml>${"<Placemark/>".repeat(1000)}</kml>`, "1,002 tags"],
])("%s: rows and tags are reckoned as the memory that they take, before they are read", async (name, text, pieces) => {
  const takes = text.length + 50 * Number(/[\d,]+/.exec(pieces)![0].replace(",", ""))
  for (const file of [text, new TextEncoder().encode(text)]) {
    const { documents } = await readDocuments(name, file, { mostTextBytes: takes - 1 })
    expect(documents).toMatchObject([
      { value: null, issues: [{ code: "limit-exceeded", found: takes, allowed: takes - 1, unit: "bytes" }] },
    ])
    expect(documents[0]!.issues[0]!.message).toContain(pieces)
    const read = await readDocuments(name, file, { mostTextBytes: takes })
    expect(read.documents[0]!.value!.features).toHaveLength(1000)
  }
})
