import { expect, test } from "vitest"
import { boundaries } from "../../src/analysis/boundaries.js"
import { formatTable } from "../../src/cli/format-table.js"
import { run } from "../../src/cli/run.js"
import { controlMapOf } from "../../src/model/control-map-of.js"
import { validateFile } from "../../src/model/validate-file.js"
import { importFile } from "../../src/snapshot/formats/import-file.js"
import { readDocuments } from "../../src/snapshot/formats/read-documents.js"
import { MOST_COLUMNS, MOST_STRING_LENGTH } from "../../src/snapshot/limits.js"
import { repairFile } from "../../src/snapshot/repair/repair-file.js"
import { exportMap } from "../../src/view/export-map.js"
import { worldOf } from "../support/world.js"

const polygon = (x: number, actor: string): string =>
  `{"type":"Feature","properties":{"actor":${JSON.stringify(actor)}},"geometry":{"type":"Polygon","coordinates":[[[${x},0],[${x + 1},0],[${x + 1},1],[${x},0]]]}}`
const collection = (...features: string[]): string => `{"type":"FeatureCollection","features":[${features.join(",")}]}`
const kml = (inside: string): string => `<kml><Document>${inside}</Document></kml>`
const loop = (a: string, b: string): string =>
  `<StyleMap id="${a}"><Pair><key>normal</key><styleUrl>#${b}</styleUrl></Pair></StyleMap>`
const point = "<Point><coordinates>1,1</coordinates></Point>"

/** Files that are meant to harm a reader: each with the codes of what is told of it, errors and warnings. */
const HOSTILE: readonly (readonly [string, string, string | Uint8Array, readonly string[]])[] = [
  ["arrays a hundred thousand deep", "a.geojson", "[".repeat(100_000), ["limit-exceeded"]],
  ["objects fifty thousand deep", "a.topojson", '{"type":"Topology","objects":'.repeat(50_000), ["limit-exceeded"]],
  [
    "a number of a hundred thousand digits",
    "a.geojson",
    `{"type":"Point","coordinates":[${"9".repeat(100_000)},0]}`,
    ["position-not-finite"],
  ],
  [
    "numbers at the end of what there is",
    "2017-08-13.geojson",
    '{"type":"Polygon","coordinates":[[[1e308,1e308],[-1e308,1e308],[1e308,-1e308],[1e308,1e308]]]}',
    ["position-out-of-range"],
  ],
  [
    "half of a surrogate pair as an actor",
    "2017-08-13.geojson",
    collection(polygon(0, "x").replace('"x"', '"\\ud800"')),
    [],
  ],
  [
    "an actor called __proto__, one constructor, one toString",
    "2017-08-13.geojson",
    collection(polygon(0, "__proto__"), polygon(1, "constructor"), polygon(2, "toString")),
    [],
  ],
  [
    "a zero byte, a colour code, a change of direction in names",
    "2017-08-13.geojson",
    collection(polygon(0, "a\0b"), polygon(1, "\u001b[31m"), polygon(2, "\u202Eevil"), polygon(3, "a\u2028b")),
    ["actor-spelled-twice"],
  ],
  [
    "a thousand keys that are one",
    "a.geojson",
    `{"type":"Point","coordinates":[1,1]${',"k":1'.repeat(1000)}}`,
    ["json-duplicate-key", "more-errors", "no-ground"],
  ],
  [
    "a table of a column more than is read",
    "a.csv",
    `lon,lat${",c".repeat(MOST_COLUMNS - 1)}\n1,1`,
    ["limit-exceeded"],
  ],
  [
    "a cell that is longer than any text",
    "a.csv",
    `lon,lat,name\n1,1,${"x".repeat(MOST_STRING_LENGTH + 1)}`,
    ["limit-exceeded"],
  ],
  [
    "a quote that is never closed",
    "2017-08-13.csv",
    `lon,lat,holder\n1,1,"${"x\n".repeat(10_000)}`,
    ["csv-quotes", "no-ground"],
  ],
  [
    "geometry collections twenty thousand deep as text",
    "a.csv",
    `wkt,actor\n"${"GEOMETRYCOLLECTION(".repeat(20_000)}",x`,
    ["csv-row", "no-ground"],
  ],
  ["ten thousand placemarks with nothing in them", "a.kml", kml("<Placemark/>".repeat(10_000)), ["no-ground"]],
  [
    "styles that refer to one another in a ring",
    "a.kml",
    kml(`${loop("a", "b")}${loop("b", "a")}<Placemark><styleUrl>#a</styleUrl>${point}</Placemark>`),
    ["no-ground"],
  ],
  ["comments that are never closed", "a.kml", `<kml>${"<!--".repeat(100_000)}`, ["xml-syntax"]],
  [
    "a description of more characters than any text",
    "a.kml",
    kml(`<Placemark><description>${"x".repeat(MOST_STRING_LENGTH + 1)}</description>${point}</Placemark>`),
    ["limit-exceeded"],
  ],
  [
    "coordinates without end",
    "a.kml",
    kml(
      `<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${"1,".repeat(100_000)}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
    ),
    ["no-ground", "position-not-finite"],
  ],
  [
    "a million blanks among coordinates",
    "a.kml",
    kml(`<Placemark><Point><coordinates>1,${" ".repeat(1_000_000)}1</coordinates></Point></Placemark>`),
    ["no-ground"],
  ],
  [
    "arcs that are not there, infinite, or none",
    "a.topojson",
    '{"type":"Topology","arcs":[],"objects":{"a":{"type":"Polygon","arcs":[[5,-1e9,1e400,null,{}]]}}}',
    ["no-ground", "topojson-geometry"],
  ],
  [
    "one arc of a thousand positions, named a hundred thousand times",
    "a.topojson",
    `{"type":"Topology","arcs":[[${"[0,0],".repeat(999)}[0,0]]],"objects":{"a":{"type":"MultiLineString","arcs":[${"[0],".repeat(99_999)}[0]]}}}`,
    ["limit-exceeded"],
  ],
  [
    "layers named after what objects inherit",
    "a.topojson",
    '{"type":"Topology","arcs":[],"objects":{"__proto__":{"type":"Point","coordinates":[1,1]},"constructor":{"type":"GeometryCollection","geometries":[]}}}',
    ["no-ground"],
  ],
  ["a hundred thousand record separators", "a.geojsonl", "\u001e".repeat(100_000), ["no-ground"]],
  [
    "an encoding that nobody knows",
    "a.kml",
    new TextEncoder().encode('<?xml version="1.0" encoding="x-nonsense"?><kml/>'),
    ["no-ground", "text-encoding"],
  ],
  ["bytes of UTF-32", "a.geojson", new Uint8Array([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]), ["json-syntax", "text-encoding"]],
]

test.each(HOSTILE)("%s: told by name, and nothing throws", async (_, name, file, codes) => {
  const { issues } = await validateFile(name, file)
  const found = new Set(issues.map(({ code }) => code))
  for (const code of ["date-missing", "actor-missing"] as const) found.delete(code)
  expect([...found].toSorted()).toEqual(codes)
  for (const { message } of issues) expect(message.length).toBeLessThan(1500)
  const { maps } = await importFile(name, file)
  const { maps: mended } = await repairFile(name, file)
  for (const { value, date } of [...maps, ...mended]) {
    const map = controlMapOf(value, { date })
    for (const format of ["kml", "topojson", "wkt-csv"] as const) await exportMap(map, format, { value })
  }
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined()
})

/** A square of its own for each actor, side by side in rows. */
const tiles = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const [x, y] = [i % 100, Math.floor(i / 100)].map((n) => n / 10) as [number, number]
    const ring = [
      [x, y],
      [x + 0.1, y],
      [x + 0.1, y + 0.1],
      [x, y + 0.1],
      [x, y],
    ]
    return `{"type":"Feature","properties":{"actor":"a${i}"},"geometry":{"type":"Polygon","coordinates":[${JSON.stringify(ring)}]}}`
  })

test("a map of three thousand actors has its fronts measured, each against its neighbours only", async () => {
  const world = worldOf({ "2017-08-13.geojson": collection(...tiles(3000)) })
  const start = performance.now()
  const { exitCode, stdout } = await run(["front", "2017-08-13.geojson", "--json"], world)
  expect(exitCode).toBe(0)
  // 30 rows of 99 upright borders, and 29 of 100 level ones.
  expect(
    JSON.parse(stdout).fronts.filter(({ between }: { between: string[] }) => !between.includes("unknown")),
  ).toHaveLength(30 * 99 + 29 * 100)
  expect(performance.now() - start).toBeLessThan(20_000)
})

test("thousands of actors whose grounds lie across one another are refused with the numbers and the way out", async () => {
  const features = Array.from({ length: 2500 }, (_, i) => polygon(i / 10_000, `a${i}`))
  const world = worldOf({ "2017-08-13.geojson": collection(...features) })
  const { exitCode, stderr } = await run(["front", "2017-08-13.geojson"], world)
  expect([exitCode, stderr]).toEqual([
    2,
    expect.stringMatching(
      /2,500 actors lie among one another, .* up to 20,000,000 are\. Name the property .*--actor-property/,
    ),
  ])
  const { areas } = JSON.parse((await run(["areas", "2017-08-13.geojson", "--json"], world)).stdout)
  expect(areas).toHaveLength(2500)
  const { value } = (await importFile("2017-08-13.geojson", collection(...features))).maps[0]!
  expect(() => boundaries(controlMapOf(value))).toThrow(RangeError)
})

test("one name of a million characters does not make every row of a table as wide", () => {
  const table = formatTable([["x".repeat(MOST_STRING_LENGTH), "1"], ...Array.from({ length: 1000 }, () => ["a", "2"])])
  expect(table.length).toBeLessThan(1001 * 250)
  expect(table.split("\n")[0]).toMatch(/^x{199}…  1$/)
})

const repeated = (piece: string, count: number): string => piece.repeat(count)

/** Files of as many pieces as are asked for, each made so that some plain way of reading it takes as many steps squared. */
const GROWING: readonly (readonly [string, string, (count: number) => string])[] = [
  [
    "placemarks in one folder",
    "a.kml",
    (n) => kml(`<Folder>${repeated(`<Placemark>${point}</Placemark>`, n)}</Folder>`),
  ],
  ["a folder for each placemark", "a.kml", (n) => kml(repeated(`<Folder><Placemark>${point}</Placemark></Folder>`, n))],
  ["styles", "a.kml", (n) => kml(Array.from({ length: n }, (_, i) => `<Style id="s${i}"/>`).join(""))],
  [
    "rings of one polygon",
    "a.kml",
    (n) =>
      kml(
        `<Placemark><Polygon>${repeated(`<innerBoundaryIs><LinearRing/></innerBoundaryIs>`, n)}</Polygon></Placemark>`,
      ),
  ],
  ["rows of a table", "a.csv", (n) => `lon,lat,name\n${repeated("1,1,x\n", n)}`],
  ["rows with quotes in them", "a.csv", (n) => `lon,lat,name\n${repeated('1,1,"x ""y"""\n', n)}`],
  ["rows that are torn", "a.csv", (n) => `lon,lat,name\n${repeated('1,1,"x"y\n', n)}`],
  ["positions of well-known text", "a.csv", (n) => `wkt,actor\n"LINESTRING(${repeated("1 1,", n)}2 2)",x`],
  ["brackets of well-known text", "a.csv", (n) => `wkt,actor\n"MULTIPOINT(${repeated("(1 1),", n)}(2 2))",x`],
  [
    "geometries of a topology",
    "a.topojson",
    (n) =>
      `{"type":"Topology","arcs":[[[0,0],[1,1]]],"objects":{"a":{"type":"GeometryCollection","geometries":[${repeated('{"type":"LineString","arcs":[0]},', n)}{"type":null}]}}}`,
  ],
  [
    "layers of a topology",
    "a.topojson",
    (n) =>
      `{"type":"Topology","arcs":[],"objects":{${Array.from({ length: n }, (_, i) => `"l${i}":{"type":null}`).join(",")}}}`,
  ],
  ["lines", "a.geojsonl", (n) => repeated('{"type":"Point","coordinates":[1,1]}\n', n)],
]

test.each(GROWING)(
  "the time for %s does not grow with the square of their number",
  async (_, name, make) => {
    const least = async (text: string): Promise<number> => {
      let milliseconds = Number.POSITIVE_INFINITY
      for (let i = 0; i < 3; i++) {
        const start = performance.now()
        await readDocuments(name, text)
        milliseconds = Math.min(milliseconds, performance.now() - start)
      }
      return milliseconds
    }
    const [few, many] = [make(2000), make(8000)]
    await readDocuments(name, few)
    // Eight times the pieces take eight times as long, or 64 times by the square; the rest is noise of a busy machine.
    expect(await least(many)).toBeLessThan(24 * (await least(few)) + 100)
  },
  60_000,
)
