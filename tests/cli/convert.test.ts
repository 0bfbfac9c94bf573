import { expect, test } from "vitest"
import type { FileToWrite } from "../../src/cli/outcome.js"
import { run } from "../../src/cli/run.js"
import { snapshots } from "../support/corpus.js"
import { worldOf } from "../support/world.js"

const ring = (west: number) => [
  [
    [west, 0],
    [west + 1, 0],
    [west + 1, 1],
    [west, 1],
    [west, 0],
  ],
]
const feature = (west: number, properties: object) => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: ring(west) },
})
const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features })
const TWO_DAYS = collection(
  feature(0, { actor: "a", date: "2017-01-01" }),
  feature(1, { actor: "b", date: "2017-01-02" }),
)
const PLACES = "name,lon,lat,held by\nSukhnah,38.87,34.89,gov\nKawm,38.9,35.2,is\n"

const contentOf = (file: FileToWrite | undefined): string | Uint8Array =>
  file === undefined ? "" : "text" in file ? file.text : file.bytes
const textOf = (file: FileToWrite | undefined): string => {
  const content = contentOf(file)
  return typeof content === "string" ? content : new TextDecoder().decode(content)
}
const frontline = (argv: readonly string[], files: Readonly<Record<string, string | Uint8Array>>) =>
  run(argv, worldOf(files))

test("converts a snapshot to KML, and names what KML cannot hold", async () => {
  const { stdout, stderr, exitCode, files } = await frontline(["convert", "a.geojson", "b.kml"], {
    "a.geojson": snapshots.get("2017-08-13")!,
  })
  expect(exitCode).toBe(0)
  expect(stdout).toBe("b.kml: the map of 2017-08-13.\n")
  expect(stderr).toContain("warning: a.geojson: KML cannot hold claims, reports")
  expect(files.map(({ base, path }) => [base, path])).toEqual([["user", "b.kml"]])
  expect(textOf(files[0])).toContain("<name>Syrian government</name>")
})

test("a snapshot comes through GeoJSON and TopoJSON as it was", async () => {
  const text = snapshots.get("2017-08-13")!
  const same = await frontline(["convert", "a.geojson", "b.geojson"], { "a.geojson": text })
  expect(textOf(same.files[0])).toBe(text)
  const there = await frontline(["convert", "a.geojson", "b.topojson"], { "a.geojson": text })
  const back = await frontline(["areas", "b.topojson", "--json"], { "b.topojson": textOf(there.files[0]) })
  const direct = await frontline(["areas", "a.geojson", "--json"], { "a.geojson": text })
  const [one, two] = [back, direct].map(
    ({ stdout }) =>
      JSON.parse(stdout) as { total: number; areas: { actor: string; squareMetres: { value: number; low: number } }[] },
  )
  expect(one!.areas.map(({ actor }) => actor)).toEqual(two!.areas.map(({ actor }) => actor))
  for (const [i, { squareMetres }] of one!.areas.entries()) {
    // Rings may begin elsewhere, and sums round: a thousandth of a square metre in 1e11.
    expect(Math.abs(squareMetres.value - two!.areas[i]!.squareMetres.value)).toBeLessThan(1e-3)
    expect(Math.abs(squareMetres.low - two!.areas[i]!.squareMetres.low)).toBeLessThan(1e-3)
  }
})

test("a file of many days becomes a folder, a zip archive or one table; a file of one map is refused", async () => {
  const folder = await frontline(["convert", "a.geojson", "out/", "--to", "kml", "--json"], { "a.geojson": TWO_DAYS })
  expect(folder.files.map(({ path }) => path)).toEqual(["out/2017-01-01.kml", "out/2017-01-02.kml"])
  expect(JSON.parse(folder.stdout)).toMatchObject({
    written: [
      { path: "out/2017-01-01.kml", format: "kml", dates: ["2017-01-01"] },
      { path: "out/2017-01-02.kml", format: "kml", dates: ["2017-01-02"] },
    ],
    issues: [{ code: "days-split" }],
  })
  const zip = await frontline(["convert", "a.geojson", "out.zip"], { "a.geojson": TWO_DAYS })
  expect(zip.stdout).toBe("out.zip: 2 maps, from 2017-01-01 to 2017-01-02.\n")
  const again = await frontline(["convert", "out.zip", "days", "--json"], { "out.zip": contentOf(zip.files[0]) })
  expect(again.files.map(({ path }) => path)).toEqual(["days/2017-01-01.geojson", "days/2017-01-02.geojson"])
  const table = await frontline(["convert", "out.zip", "areas.csv"], { "out.zip": contentOf(zip.files[0]) })
  expect(
    textOf(table.files[0])
      .split("\r\n")
      .slice(1, 3)
      .map((row) => row.split(",").slice(0, 2)),
  ).toEqual([
    ["2017-01-01", "a"],
    ["2017-01-02", "b"],
  ])
  const refused = await frontline(["convert", "a.geojson", "b.kml"], { "a.geojson": TWO_DAYS })
  expect(refused.exitCode).toBe(2)
  expect(refused.stderr).toContain("holds one")
  expect(refused.files).toEqual([])
  const chosen = await frontline(["convert", "a.geojson", "b.kml", "--date", "2017-01-02"], { "a.geojson": TWO_DAYS })
  expect(chosen.stdout).toBe("b.kml: the map of 2017-01-02.\n")
})

test("a folder of dated files becomes one table, and an issue of one names its file", async () => {
  const { files, stdout, stderr, exitCode } = await frontline(["convert", "days/", "out.csv"], {
    "days/2017-01-02.geojson": collection(feature(1, { actor: "b" })),
    "days/2017-01-01.kml": "<kml><Document>",
    "days/2017-01-03.geojson": collection(feature(2, { actor: "c" })),
  })
  expect(exitCode).toBe(2)
  expect(stdout).toBe("out.csv: 2 maps, from 2017-01-02 to 2017-01-03.\n")
  expect(stderr).toContain("error: days/: days/2017-01-01.kml: this is no well-formed XML")
  expect(textOf(files[0])).toContain("2017-01-02,b,")
})

test("keeps the sound part of a broken file, tells the rest, and exits with 2", async () => {
  const broken = collection(feature(0, { actor: "a" }), {
    type: "Feature",
    properties: {},
    geometry: { type: "Polygon", coordinates: [[[0, 0]]] },
  })
  const { exitCode, stderr, files } = await frontline(["convert", "a.geojson", "b.geojson"], { "a.geojson": broken })
  expect(exitCode).toBe(2)
  expect(stderr).toContain("error: a.geojson: ")
  expect((JSON.parse(textOf(files[0])) as { features: unknown[] }).features).toHaveLength(1)
})

test("a table of places becomes areas, clipped to a theatre where one is given", async () => {
  const theatre = '{"type":"Polygon","coordinates":[[[38.5,34.5],[39.5,34.5],[39.5,35.5],[38.5,35.5],[38.5,34.5]]]}'
  const { files, stdout } = await frontline(
    ["convert", "p.csv", "b.geojson", "--reach", "20km", "--date", "2017-08-13", "--theatre", "t.geojson"],
    { "p.csv": PLACES, "t.geojson": theatre },
  )
  expect(stdout).toBe("b.geojson: the map of 2017-08-13.\n")
  const { features } = JSON.parse(textOf(files[0])) as {
    features: { properties: object; geometry: { type: string } }[]
  }
  expect(
    features.filter(({ geometry }) => geometry.type === "MultiPolygon").map(({ properties }) => properties),
  ).toEqual([
    { actor: "gov", madeOf: "places", places: 1, reachMetres: 20000, date: "2017-08-13" },
    { actor: "is", madeOf: "places", places: 1, reachMetres: 20000, date: "2017-08-13" },
    { actor: "unknown", madeOf: "places", places: 0, reachMetres: 20000, date: "2017-08-13" },
  ])
})

test("says what to do where nothing can be written", async () => {
  const none = await frontline(["convert", "a.txt", "b.kml", "--json"], { "a.txt": "hello" })
  expect(none.exitCode).toBe(2)
  expect(JSON.parse(none.stdout)).toMatchObject({ written: [], issues: [{ code: "format-unknown" }] })
  const self = await frontline(["convert", "a.kml", "a.kml"], { "a.kml": "<kml/>" })
  expect(self.stderr).toContain("would overwrite the file itself")
  const day = await frontline(["convert", "a.geojson", "b.kml", "--date", "2017-02-30"], { "a.geojson": TWO_DAYS })
  expect(day.exitCode).toBe(2)
  expect(day.stderr).toContain("a day of the calendar")
})

test("names of files in an archive never lead out of the folder", async () => {
  const lines = collection(feature(0, { actor: "a" }))
  const { files } = await frontline(["convert", "x.geojson", "out/"], { "x.geojson": lines })
  expect(files.map(({ path }) => path)).toEqual(["out/x.geojson"])
})

test.each(["kml", "kmz", "wkt.csv", "topojson", "geojsonl", "zip"])(
  "measuring commands read a map from %s as from GeoJSON",
  async (ending) => {
    const text = snapshots.get("2017-08-13")!
    const { files } = await frontline(["convert", "a.geojson", `b.${ending}`], { "a.geojson": text })
    const { stdout, exitCode } = await frontline(["areas", `b.${ending}`, "--json"], {
      [`b.${ending}`]: contentOf(files[0]),
    })
    expect(exitCode).toBe(0)
    const direct = await frontline(["areas", "a.geojson", "--json"], { "a.geojson": text })
    const values = (json: string) =>
      (JSON.parse(json) as { areas: { actor: string; squareMetres: { value: number } }[] }).areas.map(
        ({ actor, squareMetres }) => [actor, Math.round(squareMetres.value)],
      )
    expect(values(stdout).toSorted()).toEqual(values(direct.stdout).toSorted())
  },
)

test("measuring commands ask for one day of several, and take the one that is named", async () => {
  const files = { "a.geojson": TWO_DAYS }
  const several = await frontline(["areas", "a.geojson"], files)
  expect(several.exitCode).toBe(2)
  expect(several.stderr).toContain("holds 2 maps: 2017-01-01, 2017-01-02. Choose one with --date")
  const one = await frontline(["areas", "a.geojson", "--json", "--date", "2017-01-02"], files)
  expect((JSON.parse(one.stdout) as { areas: { actor: string }[] }).areas.map(({ actor }) => actor)).toEqual(["b"])
  const none = await frontline(["areas", "a.geojson", "--date", "2018-01-01"], files)
  expect(none.stderr).toContain("has no map of 2018-01-01; it has 2017-01-01, 2017-01-02.")
})

test("a day that may be read in two ways is the one that --date names", async () => {
  const files = { "map_03-04-2017.geojson": collection(feature(0, { actor: "a" })) }
  const { stdout } = await frontline(["convert", "map_03-04-2017.geojson", "b.kml", "--date", "2017-03-04"], files)
  expect(stdout).toBe("b.kml: the map of 2017-03-04.\n")
  const { stderr } = await frontline(["convert", "map_03-04-2017.geojson", "b.kml", "--date", "2017-05-06"], files)
  expect(stderr).toContain("gave no map of 2017-05-06")
})
