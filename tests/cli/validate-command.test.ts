import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { brokenFiles } from "../support/broken-files.js"
import { worldOf } from "../support/world.js"

const ring = (...positions: number[][]) => JSON.stringify({ type: "Polygon", coordinates: [positions] })
const world = worldOf({
  "bow-tie.geojson": ring([0, 0], [4, 0], [1, 3], [3, 3], [0, 0]),
  "sound-20170813.geojson": ring([0, 0], [1, 0], [1, 1], [0, 0]),
  "cut.geojson": '{"type":"Pol',
  "2017-08-13.kml": brokenFiles.kml,
  "2017-08-13.wkt.csv": brokenFiles.wktCsv,
  "days.csv": `date,actor,wkt\n2017-08-13,gov,"POLYGON((0 0,1 0,1 1))"\n2017-08-14,gov,"POLYGON((0 0,1 0,1 1))"`,
  "places.csv": "lon,lat,holder,date\n38,35,gov,2017-08-13\n38,95,gov,2017-08-13",
})
const frontline = (...argv: string[]) => run(["validate", ...argv], world)

test("--repair writes the mended file, tells each repair, and answers for what it wrote", async () => {
  const { stdout, exitCode, files } = await frontline("bow-tie.geojson", "--repair", "mended.geojson")
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^error: bow-tie\.geojson: coordinates\[0\] crosses itself at \[2, 2\]/)
  expect(stdout).toMatch(/^repair: split-self-intersection: coordinates: made its rings anew/m)
  expect(stdout).toMatch(/^mended\.geojson: 1 repair, .* km² of ground where .* km² were\.$/m)
  expect(files).toMatchObject([{ base: "user", path: "mended.geojson" }])
  const [file] = files
  const again = await run(
    ["validate", "out.geojson", "--json"],
    worldOf({ "out.geojson": (file as { text: string }).text }),
  )
  expect(JSON.parse(again.stdout)).toMatchObject({ valid: true })
})

test("--repair --json: the issues of the file, the repairs, both areas, the issues that are left", async () => {
  const { stdout } = await frontline("bow-tie.geojson", "--repair", "mended.geojson", "--json")
  expect(JSON.parse(stdout)).toMatchObject({
    valid: false,
    issues: [{ code: "ring-crosses-itself" }],
    repairs: [{ name: "split-self-intersection", path: ["coordinates"], unit: "m2" }],
    squareMetres: { before: expect.any(Number), after: expect.any(Number) },
    repaired: { valid: true },
  })
})

test("a sound file needs no repair, and is written as it is", async () => {
  const { stdout, files } = await frontline("sound-20170813.geojson", "--repair", "out.geojson")
  expect(stdout).toMatch(/out\.geojson: 0 repairs/)
  expect(files[0]).toMatchObject({ text: `${ring([0, 0], [1, 0], [1, 1], [0, 0])}\n` })
})

test("what cannot be read is not written, and no file is overwritten by its repair", async () => {
  expect(await frontline("cut.geojson", "--repair", "out.geojson")).toMatchObject({ exitCode: 2, files: [] })
  expect(await frontline("bow-tie.geojson", "--repair", "bow-tie.geojson")).toMatchObject({
    exitCode: 2,
    files: [],
    stderr: expect.stringMatching(/would overwrite the file itself/),
  })
})

test("any format that can be read is looked at, with places in the file itself", async () => {
  const { stdout, exitCode } = await frontline("2017-08-13.kml")
  expect(exitCode).toBe(2)
  expect(stdout).toMatch(
    /^error: 2017-08-13\.kml: Placemark\[2\]\.geometry\.coordinates\[0\] crosses itself at \[2, 2\]/,
  )
  expect(stdout).toMatch(/2017-08-13\.kml is not valid\.$/m)
  const { issues } = JSON.parse((await frontline("places.csv", "--reach", "5km", "--json")).stdout)
  expect(issues[0]).toMatchObject({ code: "position-out-of-range", path: ["row", 3, "geometry", "coordinates"] })
  expect(issues.at(-1).message).toMatch(/up to 5 km away/)
})

test.each([
  ["2017-08-13.kml", "mended.kml", /^<\?xml/],
  ["2017-08-13.kml", "mended.geojson", /^\{\n?\s*"type": ?"FeatureCollection"/],
  ["2017-08-13.kml", "mended", /^\{\n?\s*"type": ?"FeatureCollection"/],
  ["2017-08-13.wkt.csv", "mended.wkt.csv", /^id,kind,actor,date,name,properties,wkt/],
  ["2017-08-13.wkt.csv", "mended.topojson", /^\{"type":"Topology"/],
  ["bow-tie.geojson", "mended.kml", /^<\?xml/],
])(
  "--repair of %s into %s writes the format of the name, and names the place in the file",
  async (file, out, start) => {
    const { stdout, files } = await frontline(file, "--repair", out, "--json")
    const { repairs, repaired } = JSON.parse(stdout)
    expect(repairs).toMatchObject([{ name: "split-self-intersection" }])
    expect(repairs[0].path.slice(0, 2)).toEqual(
      { kml: ["Placemark", 2], csv: ["row", 3], geojson: ["geometry", "coordinates"] }[file.split(".").at(-1)!],
    )
    expect(files).toMatchObject([{ path: out, text: expect.stringMatching(start) }])
    expect(repaired.issues.map(({ code }: { code: string }) => code)).not.toContain("ring-crosses-itself")
    const [mended] = files as unknown as readonly { text: string }[]
    const again = await run(["validate", out, "--json"], worldOf({ [out]: mended!.text }))
    expect(JSON.parse(again.stdout).issues.map(({ code }: { code: string }) => code)).not.toContain(
      "ring-crosses-itself",
    )
  },
)

test("--repair of several days goes into a folder or an archive, and says so of a file", async () => {
  const { files, exitCode } = await frontline("days.csv", "--repair", "out/")
  expect(exitCode).toBe(0)
  expect(files.map(({ path }) => path)).toEqual(["out/2017-08-13.geojson", "out/2017-08-14.geojson"])
  const zipped = await frontline("days.csv", "--repair", "out.zip")
  expect(zipped).toMatchObject({ exitCode: 0, files: [{ path: "out.zip" }] })
  const { stderr, exitCode: refused } = await frontline("days.csv", "--repair", "out.kml")
  expect(refused).toBe(2)
  expect(stderr).toMatch(/holds 2 maps, and a file of kml holds one\. Give a folder or a zip archive to write to\./)
  expect((await frontline("days.csv", "--repair", "out.csv")).stderr).toMatch(
    /a table of areas is no map\. Name it \.wkt\.csv/,
  )
})
