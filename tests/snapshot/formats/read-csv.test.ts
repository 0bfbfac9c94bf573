import { expect, test } from "vitest"
import { degreesInText } from "../../../src/snapshot/formats/degrees-in-text.js"
import { readCsv } from "../../../src/snapshot/formats/read-csv.js"

async function read(text: string) {
  const { value, issues } = await readCsv(text)
  return {
    issues,
    codes: issues.map(({ code }) => code),
    properties: value?.features.map(({ properties }) => properties),
    geometries: value?.features.map(({ geometry }) => geometry),
  }
}

test.each([
  ["38.87", "longitude", 38.87],
  ["-38,87", "longitude", -38.87],
  ["٣٨٫٨٧", "longitude", 38.87],
  ["۳۸", "longitude", 38],
  ["38.87°", "longitude", 38.87],
  ["38.87 E", "longitude", 38.87],
  ["W 38.87°", "longitude", -38.87],
  ["34°33'36\"N", "latitude", 34.56],
  ["34° 33′ 36″ S", "latitude", -34.56],
  ["N34°33.6'", "latitude", 34.56],
  ["34:33:36", "latitude", 34.56],
  ["34 33 36", "latitude", 34.56],
  ["-0°30'", "latitude", -0.5],
  ["٣٤° ٣٣' ٣٦\" شمالاً", "latitude", 34.56],
  ["38° 52' 12\" شرقا", "longitude", 38.87],
  ["34°33'36''N", "latitude", 34.56],
  // What is no one number of degrees.
  ["34°60'N", "latitude", null],
  ["34°33'36\"N", "longitude", null],
  ["-34 N", "latitude", null],
  ["34 33", "latitude", null],
  ["34.5, 38.2", "latitude", null],
  ["38.123.456", "longitude", null],
  ["38..5", "longitude", null],
  ["", "longitude", null],
  ["37S 401234 3812345", "latitude", null],
  ["near 38", "longitude", null],
  [`38${" ".repeat(100_000)}x`, "longitude", null],
] as const)("%s as a %s is %s", (text, axis, degrees) => {
  const found = degreesInText(text, axis)
  if (degrees === null) expect(found).toBeNull()
  else expect(found).toBeCloseTo(degrees, 12)
})

test("a row of more cells than headings may have its cells in the wrong columns: it is told and left out", async () => {
  const { codes, issues, properties } = await read("lon,lat,holder\n38,5,34,25,gov\n38,34,gov,,\n39,35,is\n")
  expect(codes).toEqual(["csv-cells"])
  expect(issues[0]).toMatchObject({ path: ["row", 2], found: 5, allowed: 3 })
  expect(properties).toEqual([{ actor: "gov" }, { actor: "is" }])
})

test("a quote that is never closed is told with the lines that it took; the rows before it are kept", async () => {
  const { codes, issues, properties } = await read(`lon,lat,holder\n38,34,gov\n39,35,"is\n40,35,sdf\n41,35,sdf\n`)
  expect(codes).toEqual(["csv-quotes"])
  expect(issues[0]).toMatchObject({ path: ["row", 3], found: 4 })
  expect(properties).toEqual([{ actor: "gov" }])
})

test("a quote within a quoted cell does no harm where the cell ends on its line", async () => {
  const { codes, properties } = await read(
    'name,lon,lat,holder\n"Al "Bab" town",37,36,a\n"Palmyra\nold town",38,34,b\n',
  )
  expect(codes).toEqual([])
  expect(properties).toEqual([
    { name: 'Al "Bab" town', actor: "a" },
    { name: "Palmyra\nold town", actor: "b" },
  ])
})

test("no column is lost under another: headings that stand twice, are empty, or are taken by a known kind", async () => {
  const { codes, issues, properties } = await read(
    "lon,lat,holder,actor,note,note,,,\n38,34,gov,force 5,a,b,c,,\n39,35,is,,,,,,\n",
  )
  expect(properties![0]).toEqual({ actor: "gov", "actor 2": "force 5", note: "a", "note 2": "b", "column 7": "c" })
  expect(codes).toEqual(["csv-headings"])
  expect(issues[0]!.message).toContain('"actor 2", "note 2", "column 7"')
})

test("headings that would reach a prototype are left out, and told", async () => {
  const { codes, properties } = await read("lon,lat,holder,__proto__,constructor\n38,34,gov,a,b\n")
  expect(properties).toEqual([{ actor: "gov" }])
  expect(codes).toEqual(["property-unsafe"])
})

test("Excel's first line with the delimiter is none of the table, and rows are counted with it", async () => {
  const { issues, geometries } = await read("\uFEFFsep=;\r\nlon;lat;holder\r\n38,5;34,25;gov\r\n;;is\r\n")
  expect(geometries).toEqual([{ type: "Point", coordinates: [38.5, 34.25] }])
  expect(issues).toMatchObject([{ code: "csv-row", path: ["row", 4] }])
})

test.each([
  ["POLYGON((38 34,39 34,39 35,38 34)) POLYGON((1 1,2 1,2 2,1 1))", /more text behind the geometry, from "POLYGON" on/],
  ["POLYGON((38,5 34,39 34,39 35,38,5 34))", /"38" where a position must stand/],
  ["POLYGON((38° 34,39 34,39 35,38 34))", /"38°" where a number must stand/],
  ["POLYGON((38x 34,39 34,39 35,38x 34))", /"38x" where a number must stand/],
  ["POLYGON((38 34,39 34,39 35", /never closed; it was probably cut off/],
  ["SRID=32637;POLYGON((400000 3800000,1 1,2 2,400000 3800000))", /in the system 32637; convert it/],
  ["0103000020E61000000100000005000000", /well-known binary; export it with ST_AsText/],
  ['{"type":"Point","coordinates":[38,34]}', /GeoJSON, not well-known text/],
  ["CURVEPOLYGON((38 34,39 34,39 35,38 34))", /no well-known text/],
  ["Palmyra", /no well-known text/],
])("geometry %s is told with its reason, not read in part", async (wkt, reason) => {
  const { issues, geometries } = await read(`wkt;actor\n"${wkt.replaceAll('"', '""')}";gov\n`)
  expect(geometries).toEqual([])
  expect(issues).toMatchObject([{ code: "csv-row", path: ["row", 2] }])
  expect(issues[0]!.message).toMatch(reason)
})

test("well-known text of PostGIS, with its system, heights and line breaks, is read", async () => {
  const { codes, geometries } = await read(
    'geom,actor\n"SRID=4326;POLYGON Z ((38 34 0,\n\t39 34 0, 39 35 1e1, 38 34 0))",gov\n,is\nPOINT EMPTY,is\n',
  )
  expect(codes).toEqual([])
  expect(geometries).toMatchObject([{ type: "Polygon", coordinates: [{ length: 4, 0: [38, 34, 0] }] }, null, null])
})

test("a row without geometry is placed by its longitude and latitude where the table has them too", async () => {
  const { geometries } = await read('wkt,lon,lat\n,38,34\n"POINT(39 35)",38,34\n')
  expect(geometries).toEqual([
    { type: "Point", coordinates: [38, 34] },
    { type: "Point", coordinates: [39, 35] },
  ])
})
