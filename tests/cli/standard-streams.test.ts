import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { snapshots } from "../support/corpus.js"
import { worldOf } from "../support/world.js"

const CLI = fileURLToPath(new URL("../../dist/cli.js", import.meta.url))
const SNAPSHOT = snapshots.get("2017-08-13")!
const OPEN_RING = '{"type":"Polygon","coordinates":[[[38,35],[39,35],[39,36],[38,36]]]}'
const TABLE = "lon,lat,holder,date\n38,35,a,2017-01-01\n38.5,35,b,2017-01-01\n"

const frontline = (input: string, ...argv: string[]) =>
  spawnSync(process.execPath, [CLI, ...argv], { input, encoding: "utf8", maxBuffer: 2 ** 26 })

test("- is standard input where a file is read, and standard output where one is written", () => {
  const areas = frontline(SNAPSHOT, "areas", "-", "--json")
  expect([areas.status, areas.stderr]).toEqual([0, ""])
  expect(JSON.parse(areas.stdout).areas[0]).toMatchObject({ actor: "gov", parts: 3 })
  const copied = frontline(SNAPSHOT, "convert", "-", "-")
  expect([copied.status, copied.stderr, copied.stdout === SNAPSHOT]).toEqual([0, "", true])
  expect(frontline(SNAPSHOT, "convert", "-", "-", "--to", "kml").stdout).toMatch(/^<\?xml.*<kml /s)
})

test("one pipe may stand for both maps of a comparison", () => {
  expect(frontline(SNAPSHOT, "change", "-", "-").stdout).toBe("Nothing changed.\n")
})

test("a table that is piped in needs no name to be known as one", () => {
  const { status, stdout } = frontline(TABLE, "areas", "-", "--json")
  expect([status, JSON.parse(stdout).areas.map(({ actor }: { actor: string }) => actor)]).toEqual([0, ["a", "b"]])
  expect(frontline(TABLE, "validate", "-").stdout).toContain("- is valid.")
})

test("a repaired file can be piped on, its report on standard error", () => {
  const { status, stdout, stderr } = frontline(OPEN_RING, "validate", "-", "--repair", "-")
  expect([status, JSON.parse(stdout).coordinates[0]]).toEqual([
    0,
    [
      [38, 35],
      [39, 35],
      [39, 36],
      [38, 36],
      [38, 35],
    ],
  ])
  expect(stderr).toMatch(/is not closed.*repair: close-ring/s)
})

test("an empty pipe is told as such", () => {
  expect(frontline("", "areas", "-")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "Nothing came on standard input. Name a file, or pipe one in.\n",
  })
})

test.each([
  ["convert", "-", "-", "--json"],
  ["validate", "-", "--repair", "-", "--json"],
])("%s: a map and a JSON document cannot both go to standard output", async (...argv) => {
  const { exitCode, stdout, stderr, files } = await run(argv, worldOf({ "-": SNAPSHOT }))
  expect([exitCode, stdout, files]).toEqual([2, "", []])
  expect(stderr).toContain("would both write to standard output. Name a file.")
})
