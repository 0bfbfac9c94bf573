import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { measureFiles } from "../../src/cli/series/measure-files.js"
import type { World } from "../../src/cli/world.js"
import { writeArchive } from "../../src/snapshot/formats/write-archive.js"
import { worldOf } from "../support/world.js"

type Files = Record<string, string | Uint8Array>

const day = (number: number): string => `2017-08-${String(number).padStart(2, "0")}`

/** Two parties side by side, whose border goes east by a hundredth of a degree a day. */
function areasOn(number: number, properties: object = {}): object[] {
  const border = 38 + number / 100
  const ground = (actor: string, west: number, east: number): object => ({
    type: "Feature",
    properties: { actor, ...properties },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, 34],
          [east, 34],
          [east, 35],
          [west, 35],
          [west, 34],
        ],
      ],
    },
  })
  return [ground("gov", 37, border), ground("opp", border, 39)]
}
const mapOf = (...features: object[]): string => JSON.stringify({ type: "FeatureCollection", features })
const DAYS = [1, 2, 3, 4, 5, 6]
const GEOJSON: Files = Object.fromEntries(DAYS.map((n) => [`maps/${day(n)}.geojson`, mapOf(...areasOn(n))]))

const frontline = (files: Files, ...argv: string[]) => run(["series", ...argv, "--with", "all"], worldOf(files))
const document = async (files: Files, ...argv: string[]) => {
  const { stdout, stderr } = await frontline(files, ...argv, "--json")
  return { ...JSON.parse(stdout || "{}"), stderr }
}
const rowsOf = async (files: Files, ...argv: string[]): Promise<unknown> => (await document(files, ...argv)).rows

/** The maps in another format, as `convert` writes them. */
async function converted(ending: string): Promise<Files> {
  const made: Files = {}
  for (const n of DAYS) {
    const out = `maps/${day(n)}.${ending}`
    const { files, stderr } = await run(["convert", `maps/${day(n)}.geojson`, out], worldOf(GEOJSON))
    const [file] = files
    if (!file) throw new Error(stderr)
    made[out] = "text" in file ? file.text : file.bytes
  }
  return made
}

test.each(["kml", "kmz", "topojson", "geojsonl", "wkt.csv"])(
  "a folder of %s gives what GeoJSON gives",
  async (ending) => {
    expect(await rowsOf(await converted(ending), "maps/")).toEqual(await rowsOf(GEOJSON, "maps/"))
  },
)

test("an archive of dated files gives what the folder gives, whatever formats are in it", async () => {
  const kml = await converted("kml")
  const entries = DAYS.map((n) => {
    const [name, content] =
      n % 2 ? [`${day(n)}.kml`, kml[`maps/${day(n)}.kml`]!] : [`${day(n)}.geojson`, GEOJSON[`maps/${day(n)}.geojson`]!]
    return { name: `sub/${name}`, content }
  })
  const files = { "maps.zip": await writeArchive(entries) }
  const made = await document(files, "maps.zip")
  expect(made.rows).toEqual(await rowsOf(GEOJSON, "maps/"))
  expect([made.problems, made.passedOver]).toEqual([[], []])
})

test("one file with several days gives a row for each", async () => {
  const all = mapOf(...DAYS.flatMap((n) => areasOn(n, { date: day(n) })))
  expect(await rowsOf({ "all.geojson": all }, "all.geojson")).toEqual(await rowsOf(GEOJSON, "maps/"))
  const zipped = { "all.zip": await writeArchive([{ name: "all.geojson", content: all }]) }
  expect(await rowsOf(zipped, "all.zip")).toEqual(await rowsOf(GEOJSON, "maps/"))
})

test("spans are drawn on every day on which something begins", async () => {
  const files = {
    "spans.geojson": mapOf(
      ...areasOn(1, { valid_from: day(1), valid_to: day(2) }),
      ...areasOn(3, { valid_from: day(3), valid_to: day(9) }),
    ),
  }
  const rows = (await rowsOf(files, "spans.geojson")) as { date: string }[]
  expect(rows.map(({ date }) => date)).toEqual([day(1), day(3)])
})

test("a table of places by days is drawn on each, as far as --reach says", async () => {
  const rows = DAYS.flatMap((n) => [`37.5,34.5,gov,${day(n)}`, `38.5,34.5,${n < 4 ? "opp" : "gov"},${day(n)}`])
  const files = { "places.csv": ["lon,lat,holder,date", ...rows].join("\n") }
  const { rows: made, stderr } = await document(files, "places.csv", "--reach", "10km")
  expect(made.map(({ areas }: { areas: { actor: string }[] }) => areas.map(({ actor }) => actor))).toEqual([
    ...Array.from({ length: 3 }, () => ["gov", "opp"]),
    ...Array.from({ length: 3 }, () => ["gov"]),
  ])
  // A circle of 10 km has 314.16 km²; on the ground it differs from that by its polygon's 0.02 % and earth's curve.
  expect(made[0].areas[0].squareMetres.value / 1e6).toBeCloseTo(314.1, 0)
  expect(stderr).toMatch(/"areas-made-of-places"/)
})

test("days are read from names as everywhere else: 13-08-2017 is a day of August", async () => {
  const rows = (await rowsOf({ "control_13-08-2017.geojson": mapOf(...areasOn(1)) }, "control_13-08-2017.geojson")) as {
    date: string
  }[]
  expect(rows.map(({ date }) => date)).toEqual(["2017-08-13"])
})

test("a file whose name gives one day and whose features give several is a problem with the way out", async () => {
  const files = {
    ...GEOJSON,
    "maps/2017-08-07.geojson": mapOf(...areasOn(1, { date: day(1) }), ...areasOn(2, { date: day(2) })),
  }
  const { rows, problems } = await document(files, "maps/")
  expect(rows).toHaveLength(6)
  expect(problems[0].message).toBe(
    "maps/2017-08-07.geojson holds 2 maps: 2017-08-01, 2017-08-02. Take the date out of its name, and each becomes a map of the series.",
  )
})

test("a day in the features that differs from the one in the name is warned of, and the name counts", async () => {
  const files = { "2017-08-02.geojson": mapOf(...areasOn(1, { date: day(1) })) }
  const { rows, stderr } = await document(files, "2017-08-02.geojson")
  expect(rows[0].date).toBe(day(2))
  expect(stderr).toMatch(/"date-differs".*the map says 2017-08-01, the file's name 2017-08-02/)
})

test("in an archive each file stands by itself: broken, undated, nested, escaping, doubled", async () => {
  const broken = mapOf(...areasOn(2)).replace("[37,34]", "[37,99]")
  const files = {
    "maps.zip": await writeArchive([
      { name: `${day(1)}.geojson`, content: mapOf(...areasOn(1)) },
      { name: `${day(2)}.geojson`, content: broken },
      { name: "today.geojson", content: mapOf(...areasOn(3, { date: day(3) })) },
      { name: "control_20170801.geojson", content: mapOf(...areasOn(1)) },
      { name: "theatre.geojson", content: mapOf(...areasOn(1)) },
      { name: "sources.csv", content: "who,what\na,b" },
      { name: "notes.txt", content: "…" },
      { name: "older.zip", content: "PK" },
      { name: "ruined.geojson", content: "{" },
      { name: "../2017-08-05.geojson", content: mapOf(...areasOn(5)) },
    ]),
  }
  const { exitCode, stdout } = await frontline(files, "maps.zip", "--json")
  const { rows, problems, passedOver } = JSON.parse(stdout)
  expect(exitCode).toBe(2)
  expect(rows.map(({ date }: { date: string }) => date)).toEqual([day(1), day(3)])
  expect(problems.map(({ file, message }: { file: string; message: string }) => `${file} | ${message}`)).toEqual([
    expect.stringMatching(/^maps\.zip \| error: maps\.zip: ruined\.geojson: line 1, column 2: the JSON ends too early/),
    expect.stringMatching(/^maps\.zip \| error: maps\.zip: "\.\.\/2017-08-05\.geojson" leaves the archive's folder/),
    expect.stringMatching(
      /^maps\.zip: control_20170801\.geojson \| .* is a second map of 2017-08-01, beside maps\.zip: 2017-08-01\.geojson\./,
    ),
    expect.stringMatching(/^maps\.zip: 2017-08-02\.geojson \| error: maps\.zip: 2017-08-02\.geojson: features\[0\]/),
  ])
  expect(passedOver).toEqual(["maps.zip: sources.csv", "maps.zip: theatre.geojson", "maps.zip: older.zip"])
})

test("a table that is no map is passed over in a folder, and a problem where it was named", async () => {
  const files = { ...GEOJSON, "maps/sources.csv": "who,what\na,b", "maps/maps.parquet": "PAR1" }
  const { problems, passedOver } = await document(files, "maps/")
  expect([problems, passedOver]).toEqual([[], ["maps/maps.parquet", "maps/sources.csv"]])
  const named = await frontline(files, `maps/${day(1)}.geojson`, "maps/sources.csv")
  expect(named.stderr).toMatch(/error: maps\/sources\.csv: the first row names no columns for positions/)
})

test("stretches on threads give what one thread gives, for archives and files of many days, with a broken one between", async () => {
  const broken = mapOf(...areasOn(3)).replace("[37,34]", "[37,99]")
  const later = [7, 8, 9].flatMap((n) => areasOn(n, { date: day(n) }))
  const files: Files = {
    "maps.zip": await writeArchive(
      DAYS.map((n) => ({ name: `${day(n)}.geojson`, content: n === 3 ? broken : mapOf(...areasOn(n)) })),
    ),
    "later.geojson": mapOf(...later),
  }
  const world = worldOf(files)
  let count = 0
  const runThreads: World["runThreads"] = async (tasks, take) => {
    count = tasks.length
    for (const [i, task] of tasks.entries()) {
      for await (const measures of measureFiles(world, structuredClone(task))) take(i, structuredClone(measures))
    }
  }
  // Sixteen maps and more go to two threads: the same days again under the names of another month.
  const more = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [`2017-09-0${i + 1}.geojson`, mapOf(...areasOn(i + 1))]),
  )
  Object.assign(files, more)
  const argv = ["series", "maps.zip", "later.geojson", ...Object.keys(more), "--with", "all", "--json"]
  const alone = await run(argv, world)
  const together = await run(argv, { ...world, threads: 2, runThreads })
  expect(count).toBe(2)
  expect(together).toEqual(alone)
  expect(JSON.parse(alone.stdout).rows).toHaveLength(17)
})
