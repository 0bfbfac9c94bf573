import { topology } from "topojson-server"
import { expect, test } from "vitest"
import { validateFile } from "../../src/model/validate-file.js"
import { validateGeoJson } from "../../src/model/validate-geojson.js"
import { writeArchive } from "../../src/snapshot/formats/write-archive.js"
import { brokenFiles } from "../support/broken-files.js"

const told = async (name: string, file: string | Uint8Array): Promise<string[]> => {
  const { issues } = await validateFile(name, file)
  return issues.map(({ code, path }) => `${code} ${JSON.stringify(path)}`)
}

const NAME = "2017-08-13"
const { bowTie, square, kml, wktCsv } = brokenFiles

test("KML: what its reader passes over, rings by the number of their placemark, the map by its colours", async () => {
  expect(await told(`${NAME}.kml`, kml)).toEqual([
    "kml-network-link []",
    'ring-crosses-itself ["Placemark",2,"geometry","coordinates",0]',
    "actor-missing []",
  ])
  const { issues } = await validateFile(`${NAME}.kml`, kml)
  expect(issues[1]!.message).toMatch(/^Placemark\[2\]\.geometry\.coordinates\[0\] crosses itself at \[2, 2\]/)
})

test("KMZ is looked at as the KML in it", async () => {
  const kmz = await writeArchive([{ name: "doc.kml", content: kml }])
  expect(await told(`${NAME}.kmz`, kmz)).toEqual(await told(`${NAME}.kml`, kml))
})

test("a table: rows without a position and positions out of range by the row that a spreadsheet shows", async () => {
  const csv = "\nlon,lat,holder\n38,35,gov\n\n38,north,gov\n38,95,opp\n"
  expect(await told(`${NAME}.csv`, csv)).toEqual([
    'csv-row ["row",5]',
    'position-out-of-range ["row",6,"geometry","coordinates"]',
    "areas-made-of-places []",
  ])
})

test("a table with geometry: the ring by its row, and ground that two hold", async () => {
  const made = await told(`${NAME}.csv`, wktCsv)
  expect(made).toEqual([
    'ring-crosses-itself ["row",3,"geometry","coordinates",0]',
    expect.stringMatching(/^actors-overlap /),
  ])
})

test("TopoJSON: an object by its layer and number", async () => {
  const of = (coordinates: number[][][], actor: string) => ({
    type: "Feature" as const,
    properties: { actor },
    geometry: { type: "Polygon" as const, coordinates },
  })
  const control = { type: "FeatureCollection" as const, features: [of([square], "gov"), of([bowTie], "opp")] }
  const text = JSON.stringify(topology({ control }))
  expect(await told(`${NAME}.topojson`, text)).toEqual([
    'ring-crosses-itself ["objects","control","geometries",1,"geometry","coordinates",0]',
  ])
})

test("GeoJSON lines: by the line, broken ones and those of the map too", async () => {
  const line = (coordinates: unknown, actor: string | null) =>
    JSON.stringify({ type: "Feature", properties: { actor }, geometry: { type: "Polygon", coordinates } })
  const lines = [
    line([square], "gov"),
    "{",
    line([bowTie], "gov"),
    line(
      [
        [
          [5, 5],
          [6, 5],
          [6, 6],
          [5, 5],
        ],
      ],
      null,
    ),
  ]
  expect(await told(`${NAME}.geojsonl`, lines.join("\n"))).toEqual([
    'json-syntax ["line 2"]',
    'ring-crosses-itself ["line 3","geometry","coordinates",0]',
    'actor-missing ["line 4"]',
  ])
})

test("an archive: each file by its name, and the archive itself", async () => {
  const zip = await writeArchive([
    { name: "a/2017-08-13.kml", content: kml },
    { name: "2017-08-14.geojson", content: '{"type":"Pol' },
    { name: "../out.geojson", content: "{}" },
  ])
  const { issues, valid } = await validateFile("maps.zip", zip)
  expect(valid).toBe(false)
  expect(issues.map(({ code, path }) => [code, ...path.slice(0, 3)])).toEqual([
    ["archive-entry-unsafe", "../out.geojson"],
    ["json-syntax", "2017-08-14.geojson"],
    ["kml-network-link", "a/2017-08-13.kml"],
    ["ring-crosses-itself", "a/2017-08-13.kml", "Placemark", 2],
    ["actor-missing", "a/2017-08-13.kml"],
  ])
  expect(issues[1]!.message).toMatch(/^2017-08-14\.geojson: line 1, column 13/)
})

test("a file of several days: each day's map is looked at, and what is wrong names the day once", async () => {
  const of = (date: string, actor: string) => ({ date, actor, wkt: "POLYGON((0 0,1 0,1 1,0 0))" })
  const rows = [of("2017-08-13", "gov"), of("2017-08-13", "opp"), of("2017-08-14", "gov"), of("2017-08-14", "opp")]
  const csv = ["date,actor,wkt", ...rows.map(({ date, actor, wkt }) => `${date},${actor},"${wkt}"`)].join("\n")
  const { issues } = await validateFile("maps.csv", csv)
  expect(issues.map(({ code }) => code)).toEqual(["days-split", "actors-overlap"])
  expect(issues[1]!.message).toMatch(/^on 2017-08-13: /)
})

test("a file without a day, a format that is unknown, a text that is no UTF-8", async () => {
  expect(await told("map.wkt.csv", 'wkt,actor\n"POLYGON((0 0,1 0,1 1,0 0))",gov')).toEqual(["date-missing []"])
  expect(await told("map.shp", "…")).toEqual(["format-unknown []"])
  const latin = new Uint8Array([
    ...new TextEncoder().encode('{"type":"Point","coordinates":[1,2],"name":"'),
    0xc7,
    0x22,
    0x7d,
  ])
  expect(await told(`${NAME}.geojson`, latin)).toEqual(["text-encoding []", "no-ground []"])
})

test("GeoJSON is looked at as validateGeoJson looks at it", async () => {
  for (const text of [
    JSON.stringify({ type: "Polygon", coordinates: [bowTie] }),
    '{"type":"Pol',
    JSON.stringify({ type: "Polygon", coordinates: [square] }),
  ]) {
    const { valid, issues } = await validateFile(`${NAME}.geojson`, text)
    const asText = validateGeoJson(text, { fileName: NAME })
    expect({ valid, issues }).toEqual({ valid: asText.valid, issues: asText.issues })
  }
})

test("what the map layer finds names the feature by its number in the file, whichever were left out before it", () => {
  const feature = (coordinates: unknown, actor: string | null) => ({
    type: "Feature",
    properties: { actor },
    geometry: { type: "Polygon", coordinates },
  })
  const features = [
    feature([bowTie], "gov"),
    feature([square], "gov"),
    feature(
      [
        [
          [5, 5],
          [6, 5],
          [6, 6],
          [5, 5],
        ],
      ],
      null,
    ),
  ]
  const { issues } = validateGeoJson(JSON.stringify({ type: "FeatureCollection", features }), { fileName: NAME })
  expect(issues.map(({ code, path }) => [code, path[1]])).toEqual([
    ["ring-crosses-itself", 0],
    ["actor-missing", 2],
  ])
})
