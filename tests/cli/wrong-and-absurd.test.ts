import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { snapshots } from "../support/corpus.js"
import { worldOf } from "../support/world.js"

const world = worldOf({
  "june.geojson": snapshots.get("2016-06-15")!,
  "august.geojson": snapshots.get("2017-08-13")!,
})
const frontline = (...argv: string[]) => run(argv, world)

test("a gap from a place to itself is no question", async () => {
  const same = ["--from", "al-sukhnah", "--to", "السخنة"]
  expect(await frontline("gap", "august.geojson", "--actor", "gov", ...same)).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: "--from and --to are both al-Sukhnah. Name two forces.\n",
  })
})

test.each(["2017-02-30", "13.8.2017", "yesterday"])("nobody held a place on %s", async (day) => {
  const { exitCode, stdout, stderr } = await frontline("place", "al-kawm", "--on", day)
  expect([exitCode, stdout]).toEqual([2, ""])
  expect(stderr).toContain("Give a day of the calendar, such as 2017-08-13.")
})

test.each([["change"], ["advance", "--actor", "is"]])(
  "%s: maps in the wrong order are measured, and told",
  async (command, ...options) => {
    const backwards = await frontline(command, "august.geojson", "june.geojson", ...options)
    expect([backwards.exitCode, backwards.stderr]).toEqual([
      0,
      "warning: the map before is of 2017-08-13, and the map after of 2016-06-15: gains are told as losses. Name the earlier map first.\n",
    ])
    const forwards = await frontline(command, "june.geojson", "august.geojson", ...options, "--json")
    expect(forwards.stderr).not.toContain("warning")
  },
  30_000,
)

test("where nothing is found, it says within which limits", async () => {
  const words = async (...argv: string[]) => (await frontline(...argv)).stdout
  expect(await words("necks", "august.geojson", "--closing", "gov", "--max-width", "40")).toBe(
    "No neck up to 40 m wide, with 1 km² or more of ground (--max-width, --min-area).\n",
  )
  expect(await words("pockets", "august.geojson", "--closing", "sdf", "--min-area", "100km2")).toBe(
    "No pocket with 100 km² or more of ground (--min-area).\n",
  )
})

test("what-if tells what would be cut off and what changed, not what was closed in before", async () => {
  const { stdout } = await frontline("what-if", "august.geojson", "--close", "1", "--closing", "gov")
  expect(stdout).toMatch(/^With neck 1 closed by the Syrian government, 8,300 km² .* held by the Islamic State\.\n/)
  expect(stdout).toContain("Places inside: al-Kawm, ")
  expect(stdout).toContain("Pockets closed in: 1 more than before. The strip taken along the neck is 1.0 km wide")
  expect(stdout).toMatch(/Syrian government +[\d,]+ km² \([\d,–]+\) +\+35 km²\n/)
  expect(stdout).toMatch(/Opposition +[\d,]+ km² \([\d,–]+\) +–\n/)
  expect(await frontline("what-if", "august.geojson", "--close", "one", "--closing", "gov")).toMatchObject({
    exitCode: 2,
  })
})

test("a map without drawing uncertainty says so, and speaks of no brackets", async () => {
  const bare = worldOf({
    "bare.geojson": '{"type":"Polygon","coordinates":[[[38,35],[39,35],[39,36],[38,36],[38,35]]]}',
  })
  const { stdout } = await run(["areas", "bare.geojson"], bare)
  expect(stdout).toMatch(/^The map states no drawing uncertainty, so no number has a range\.\narea /)
})

test("build tells what changed in a line a map, and how many places no map can place", async () => {
  const { exitCode, stdout, stderr } = await frontline("build")
  expect([exitCode, stderr]).toEqual([0, ""])
  const lines = stdout.trimEnd().split("\n")
  expect(lines).toHaveLength(5)
  for (const line of lines) {
    expect(line).toMatch(
      /^snapshots\/[\d-]+\.geojson: unchanged; \d+ places lie nearer to a line than their own radius/,
    )
  }
})
