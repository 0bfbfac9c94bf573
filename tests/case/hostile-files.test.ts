import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js"
import { afterEach, expect, test, vi } from "vitest"
import { csvText } from "../../src/snapshot/formats/csv-text.js"
import { importFile } from "../../src/snapshot/formats/import-file.js"
import { writeKml } from "../../src/snapshot/formats/write-kml.js"
import { xmlDocument } from "../../src/snapshot/formats/xml-document.js"
import { MOST_ENTRIES, MOST_RATIO } from "../../src/snapshot/limits.js"

configure({ useWebWorkers: false })

const MAP = '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}'

const requests = vi.spyOn(globalThis, "fetch")

interface Packed {
  readonly name: string
  readonly content?: string | Uint8Array
  readonly options?: object
}

/** A zip archive with whatever names and attributes it is given. */
async function packed(files: readonly Packed[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { keepOrder: true })
  for (const { name, content = MAP, options = {} } of files) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content
    await writer.add(name, new Uint8ArrayReader(bytes), { filenameValidation: "tolerant", ...options } as object)
  }
  const archive = await writer.close()
  requests.mockClear() // Packing with a password asks for a cipher of the library's own; reading never does.
  return archive
}

async function read(name: string, file: string | Uint8Array) {
  const { maps, issues } = await importFile(name, file)
  return { names: maps.map(({ name }) => name), codes: issues.map(({ code }) => code), maps, issues }
}

/** The same bytes with one name written for another of the same length, in local and central headers. */
function renamed(archive: Uint8Array, from: string, to: string): Uint8Array {
  const latin = Buffer.from(archive).toString("latin1").replaceAll(from, to)
  return new Uint8Array(Buffer.from(latin, "latin1"))
}

afterEach(() => {
  expect(requests).not.toHaveBeenCalled()
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
})

test.each(["../up.geojson", "/ab.geojson", "C:\\b.geojson", "a/../../b.geojson", "..\\b.geojson"])(
  "archive: the name %s, which leaves its folder, is refused, and its neighbours are read",
  async (hostile) => {
    const plain = "x".repeat(hostile.length - 8) + ".geojson"
    const archive = renamed(await packed([{ name: plain }, { name: "good.geojson" }]), plain, hostile)
    const { names, codes } = await read("maps.zip", archive)
    expect(names).toEqual(["good.geojson"])
    expect(codes).toEqual(["archive-entry-unsafe"])
  },
)

test("archive: a symbolic link is refused", async () => {
  const archive = await packed([
    {
      name: "link.geojson",
      content: "/etc/passwd",
      options: { unixMode: 0o120777, msDosCompatible: false, versionMadeBy: 0x0314 },
    },
    { name: "good.geojson" },
  ])
  const { names, codes } = await read("maps.zip", archive)
  expect(names).toEqual(["good.geojson"])
  expect(codes).toEqual(["archive-entry-unsafe"])
})

test("archive: an entry that unpacks to more than 200 times its size is stopped", async () => {
  const archive = await packed([{ name: "bomb.geojson", content: new Uint8Array(64 * 2 ** 20) }])
  expect(archive.length).toBeLessThan((64 * 2 ** 20) / MOST_RATIO)
  const { names, codes } = await read("maps.zip", archive)
  expect(names).toEqual([])
  expect(codes).toEqual(["archive-bomb"])
})

test("archive: an entry that lies about its size is stopped at the limit all the same", async () => {
  const archive = await packed([
    { name: "bomb.geojson", content: new Uint8Array(64 * 2 ** 20), options: { dataDescriptor: false } },
  ])
  const view = new DataView(archive.buffer, archive.byteOffset)
  const size = 64 * 2 ** 20
  let lies = 0
  for (let at = 0; at + 4 <= archive.length; at++) {
    if (view.getUint32(at, true) === size) {
      view.setUint32(at, 100, true)
      lies++
    }
  }
  expect(lies).toBe(2)
  const before = process.memoryUsage().arrayBuffers
  const { names, codes } = await read("maps.zip", archive)
  expect(names).toEqual([])
  expect(codes).toEqual(["archive-broken"])
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size / 2)
})

test("archive: more files than the limit are not read", async () => {
  const one = await packed([{ name: "readme.txt", content: "" }])
  const view = new DataView(one.buffer, one.byteOffset)
  const end = one.length - 22
  const start = view.getUint32(end + 16, true)
  const record = one.subarray(start, end)
  const count = MOST_ENTRIES + 1
  const many = new Uint8Array(start + count * record.length + 22)
  many.set(one.subarray(0, start))
  for (let i = 0; i < count; i++) many.set(record, start + i * record.length)
  many.set(one.subarray(end), many.length - 22)
  const tail = new DataView(many.buffer, many.length - 22)
  tail.setUint16(8, count, true)
  tail.setUint16(10, count, true)
  tail.setUint32(12, count * record.length, true)
  const { issues } = await read("maps.zip", many)
  expect(issues).toMatchObject([
    { code: "archive-bomb", allowed: MOST_ENTRIES, unit: "files" },
    { code: "archive-entry-skipped", found: { length: 20 } },
  ])
})

test("archive: entries that share their bytes, as a bomb of the second kind does, are refused", async () => {
  const archive = await packed([{ name: "a.geojson" }, { name: "b.geojson" }])
  const view = new DataView(archive.buffer, archive.byteOffset)
  // The second central record points to the first local header.
  const records: number[] = []
  for (let at = 0; at + 4 <= archive.length; at++) if (view.getUint32(at, true) === 0x02014b50) records.push(at)
  view.setUint32(records[1]! + 42, 0, true)
  const { names, codes } = await read("maps.zip", archive)
  expect(names.length).toBeLessThan(2)
  expect(codes).toContain("archive-broken")
})

test("archive: an archive in an archive is not opened, and an encrypted file not read", async () => {
  const inner = await packed([{ name: "2017-08-13.geojson" }])
  const { names, codes } = await read(
    "maps.zip",
    await packed([
      { name: "inner.zip", content: inner },
      { name: "secret.geojson", options: { password: "x" } },
      { name: "__MACOSX/._2017-08-14.geojson", content: "x" },
      { name: "2017-08-14.geojson" },
    ]),
  )
  expect(names).toEqual(["2017-08-14.geojson"])
  expect(codes).toEqual(["archive-nested", "archive-encrypted"])
})

test("archive: one that is cut off, or none at all, is told", async () => {
  const archive = await packed([{ name: "a.geojson" }])
  expect((await read("maps.zip", archive.subarray(0, archive.length - 30))).codes).toEqual(["archive-broken"])
  expect((await read("maps.kmz", await packed([{ name: "readme.txt" }]))).codes).toEqual(["archive-without-map"])
  const inner = await read("map.kmz", await packed([{ name: "doc.kml", content: "<kml/>" }]))
  expect(inner.codes).toEqual([])
})

const laughs = `<?xml version="1.0"?><!-- x --><!DOCTYPE kml [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? "" : i - 1};`.repeat(10)}">`).join("")}]>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>&a19;</name><Point><coordinates>1,2</coordinates></Point></Placemark></Document></kml>`

test("KML: entities that grow to gigabytes are refused before anything is parsed", async () => {
  const start = performance.now()
  expect((await read("map.kml", laughs)).codes).toEqual(["xml-doctype"])
  expect(performance.now() - start).toBeLessThan(1000)
})

test("KML: entities that fetch files are refused, in a document type or out of one", async () => {
  const external = `<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml><Document><name>&x;</name></Document></kml>`
  expect((await read("map.kml", external)).codes).toEqual(["xml-doctype"])
  expect((await read("map.kml", "<kml><Document><name>&x;</name></Document></kml>")).codes).toEqual(["xml-syntax"])
})

test("KML: a document type after the root's start is no way round", async () => {
  const { codes } = await read(
    "map.kml",
    `<kml><!DOCTYPE kml [<!ENTITY x "y">]><Document><name>&x;</name></Document></kml>`,
  )
  expect(codes).toEqual(["xml-syntax"])
})

test("KML: folders in folders without end are refused, not followed until the stack is full", async () => {
  const deep = `<kml>${"<Folder>".repeat(100_000)}${"</Folder>".repeat(100_000)}</kml>`
  expect((await read("map.kml", deep)).issues).toMatchObject([{ code: "limit-exceeded", unit: "levels" }])
  expect((await xmlDocument(`<a>${"<!-- <b> --><![CDATA[<b>]]><c/>".repeat(1000)}</a>`)).issues).toEqual([])
})

test("KML: a link to another file makes no request", async () => {
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><NetworkLink><Link><href>http://198.51.100.1/x.kml</href></Link></NetworkLink></Document></kml>`
  expect((await read("map.kml", kml)).codes).toEqual(["kml-network-link"])
})

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>&amp;]]>\u0000\u0008\uD800`

test("KML out: hostile names and descriptions stay text, and come back as they were but for what XML cannot hold", async () => {
  const { content } = await writeKml({
    date: "2017-08-13",
    actors: [{ id: HOSTILE, name: { en: HOSTILE, ar: HOSTILE }, colour: `#d1343b"><x>`, pattern: "solid" }],
    value: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: HOSTILE,
          properties: { actor: HOSTILE, name: HOSTILE, description: HOSTILE, [HOSTILE]: HOSTILE },
          geometry: JSON.parse(MAP) as GeoJSON.Polygon,
        },
      ],
    },
  })
  expect(content).not.toMatch(/<script|<img/)
  const { maps, codes } = await read("map.kml", content)
  expect(codes).toEqual([])
  const kept = ["\u0000", "\u0008", "\uD800"].reduce((text, sign) => text.replaceAll(sign, "\uFFFD"), HOSTILE)
  expect(maps[0]!.value.features[0]!.properties).toMatchObject({
    name: kept,
    description: kept,
    actor: kept,
    [kept]: kept,
  })
})

test("KML in: extended data named like a prototype's members reach no prototype", async () => {
  const data = ["__proto__", "constructor", "prototype"].map(
    (name) => `<Data name="${name}"><value>polluted</value></Data>`,
  )
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Style id="__proto__"><PolyStyle><color>ffffffff</color></PolyStyle></Style><Placemark><styleUrl>#__proto__</styleUrl><ExtendedData>${data.join("")}</ExtendedData><Point><coordinates>1,2</coordinates></Point></Placemark></Document></kml>`
  const { maps } = await read("map.kml", kml)
  const { properties } = maps[0]!.value.features[0]!
  expect(Object.keys(properties!)).not.toContain("__proto__")
  expect(Object.getPrototypeOf(properties)).toBe(Object.prototype)
  expect(properties!["constructor"]).toBe(Object)
})

test("CSV in: headings named like a prototype's members reach no prototype", async () => {
  const csv = "lon,lat,holder,__proto__,constructor,prototype\n38,34,__proto__,polluted,polluted,polluted\n"
  const { maps } = await read("places.csv", csv)
  const point = maps[0]!.value.features.find(({ geometry }) => geometry.type === "Point")!
  expect(Object.keys(point.properties!).toSorted()).toEqual(["actor"])
  expect(Object.getPrototypeOf(point.properties)).toBe(Object.prototype)
})

test("GeoJSON and TopoJSON in: a member named __proto__ reaches no prototype", async () => {
  const feature = `{"type":"Feature","properties":{"__proto__":{"polluted":true},"side":"x"},"geometry":${MAP}}`
  const { maps } = await importFile("map.geojson", feature, { actorProperty: "side" })
  expect(Object.getPrototypeOf(maps[0]!.value.features[0]!.properties)).toBe(Object.prototype)
  const topology = `{"type":"Topology","arcs":[[[0,0],[1,0],[1,1],[0,0]]],"objects":{"__proto__":{"type":"Polygon","arcs":[[0]],"properties":{"__proto__":{"polluted":true}}}}}`
  const made = await importFile("map.topojson", topology)
  expect(Object.getPrototypeOf(made.maps[0]!.value.features[0]!.properties)).toBe(Object.prototype)
})

test("CSV out: what a spreadsheet would run as a formula stays text", async () => {
  const text = await csvText(["a"], [["=HYPERLINK(1)"], ["+1"], ["@x"], ["-2"], [-2], ['a"b,c']])
  expect(text).toBe(`a\r\n'=HYPERLINK(1)\r\n'+1\r\n'@x\r\n'-2\r\n-2\r\n"a""b,c"\r\n`)
})
