import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { measureFiles } from "../../src/cli/series/measure-files.js"
import type { World } from "../../src/cli/world.js"
import { snapshots } from "../support/corpus.js"
import { fractalFront, nextDay } from "../support/fractal-front.js"
import { worldOf } from "../support/world.js"

const text = (ring: readonly (readonly [number, number])[], holes: readonly (typeof ring)[] = []): string =>
  JSON.stringify({ type: "Polygon", coordinates: [ring, ...holes] })
const day = (number: number): string => new Date(Date.UTC(2017, 7, number)).toISOString().slice(0, 10)

/** A front that moves a little each day, but not on the 5th, with a hole that shrinks away by the 12th. */
function daily(days: number): Record<string, string> {
  const files: Record<string, string> = {}
  let ring = fractalFront({ seed: 4, vertices: 200 })
  for (let number = 1; number <= days; number++) {
    if (number > 1 && number !== 5) ring = nextDay(ring, { seed: number, moves: 2, stretch: 3 })
    const size = 0.12 - 0.01 * number
    const hole = [
      [38 - size, 35],
      [38, 35 + size],
      [38 + size, 35],
      [38, 35 - size],
      [38 - size, 35],
    ] as const
    files[`maps/${day(number)}.geojson`] = text(ring, size > 0.001 ? [hole] : [])
  }
  return files
}
const FILES = daily(16)
const GOOD = FILES["maps/2017-08-01.geojson"]!
const BROKEN = GOOD.replace(/\]\]\]\}$/, "],[9,9]]]}")

const frontline = (files: Record<string, string>, ...argv: string[]) => run(["series", ...argv], worldOf(files))
const document = async (files: Record<string, string>, ...argv: string[]) => {
  const { stdout } = await frontline(files, ...argv, "--json")
  return JSON.parse(stdout)
}

test("a folder is its dated maps: rows, pockets with their lives, rates, days without change", async () => {
  const { rows, rates, pockets, unchanged, missing, problems } = await document(FILES, "maps/")
  expect(rows.map(({ date }: { date: string }) => date)).toEqual(Array.from({ length: 16 }, (_, i) => day(i + 1)))
  expect(unchanged).toEqual([])
  expect([missing, problems]).toEqual([[], []])
  expect(pockets).toMatchObject([
    { id: "pocket:area:1", from: day(1), to: day(11), isCutByStart: true, end: { date: day(12), how: "taken" } },
  ])
  expect(rates).toHaveLength(15)
  expect(rates[6]).toMatchObject({ date: day(8), medianSquareMetresPerDay: expect.any(Number) })
  expect(rates[5].medianSquareMetresPerDay).toBeNull()
})

test("each step's net is the difference of the areas, and of gained and lost", async () => {
  const { rows } = await document(FILES, "maps/")
  for (const [i, row] of rows.entries()) {
    if (i === 0) continue
    const [step] = row.change
    const areas = row.areas[0].squareMetres.value - rows[i - 1].areas[0].squareMetres.value
    expect(step.netSquareMetres).toBeCloseTo(areas, 3)
    expect(step.gainedSquareMetres - step.lostSquareMetres).toBeCloseTo(areas, 3)
  }
})

test("in words every ground and every net change has its interval, the change in a table of its own", async () => {
  const files = Object.fromEntries([...snapshots].map(([date, text]) => [`maps/${date}.geojson`, text]))
  const { stdout } = await frontline(files, "maps/", "--with", "change")
  expect(stdout).toMatch(/^2017-10-10 +64,300 km² \(57,000–71,500\)/m)
  expect(stdout).toMatch(/Net change since the map before:\n[^]*^2017-10-10 +\+18,900 km² \(9,700–28,000\)/m)
  expect((await frontline(files, "maps/", "--with", "areas")).stdout).not.toContain("Net change")
})

test("days without a map and days without change are named", async () => {
  const files = { ...FILES }
  delete files[`maps/${day(3)}.geojson`]
  delete files[`maps/${day(4)}.geojson`]
  files[`maps/${day(8)}.geojson`] = files[`maps/${day(7)}.geojson`]!
  const { stdout } = await frontline(files, "maps/")
  expect(stdout).toMatch(/^2 days without a map: 2 before 2017-08-05\.$/m)
  expect(stdout).toMatch(/^Nothing changed on: 2017-08-08\.$/m)
})

test("a broken file is named with its issues, the others are measured, and the exit code says so", async () => {
  const files = { ...FILES, "maps/2017-08-06.geojson": BROKEN }
  const { exitCode, stderr, stdout } = await frontline(files, "maps/", "--json")
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/^error: maps\/2017-08-06\.geojson: coordinates/m)
  expect(stderr).toMatch(/The series goes on without this file; --strict stops at the first\./)
  const { rows, problems } = JSON.parse(stdout)
  expect(rows).toHaveLength(15)
  expect(rows[5]).toMatchObject({ date: "2017-08-07", daysSince: 2 })
  expect(problems).toMatchObject([
    { file: "maps/2017-08-06.geojson", date: "2017-08-06", issues: [{ severity: "error" }] },
  ])
  const strict = await frontline(files, "maps/", "--strict")
  expect([strict.exitCode, strict.stdout]).toEqual([2, ""])
  expect(strict.stderr).toMatch(/2017-08-06/)
})

test("two maps of one date, a map without a date, other files in a folder: each is named", async () => {
  const files = {
    "maps/2017-08-01.geojson": GOOD,
    "maps/control_20170801.geojson": GOOD,
    "maps/2017-08-02.geojson": GOOD,
    "maps/theatre.geojson": GOOD,
    "maps/notes.txt": "…",
  }
  const { exitCode, stderr } = await frontline(files, "maps/")
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/control_20170801\.geojson is a second map of 2017-08-01, beside maps\/2017-08-01\.geojson/)
  expect(stderr).toMatch(/passed over, for they are no dated maps: maps\/notes\.txt, maps\/theatre\.geojson/)
  const named = await frontline(files, "maps/2017-08-02.geojson", "maps/theatre.geojson", "maps/2017-08-02.geojson")
  expect(named.exitCode).toBe(2)
  expect(named.stderr).toMatch(/error: maps\/theatre\.geojson has no date\./)
  expect(named.stdout).toMatch(/^2017-08-02/m)
})

test("the order of the arguments does not matter", async () => {
  const names = Object.keys(FILES)
  expect(await document(FILES, ...names.toReversed())).toEqual(await document(FILES, ...names))
})

test.each([
  ["dates", /^date,area_m2,area_m2_low,.*\n2017-08-01,\d+/],
  ["areas", /^date,actor,m2,m2_low,m2_high,parts,holes\n2017-08-01,area,[\d.]+,,,1,1\n/],
  [
    "changes",
    /^date,days_since,actor,gained_m2,lost_m2,net_m2,net_m2_per_day,median_m2_per_day,gained_m2_low,gained_m2_high,lost_m2_low,lost_m2_high,net_m2_low,net_m2_high\n2017-08-02,1,area,/,
  ],
  ["pairs", /^date,gained_by,from,m2\n2017-08-02,area,nobody,/],
  [
    "pockets",
    /^date,id,closing,m2,m2_low,m2_high,state,from,neck,held_by,places,lon,lat\n2017-08-01,pocket:area:1,area,/,
  ],
  ["gaps", /^date,actor,from,to,width_m,width_m_low,width_m_high,joins\n2017-08-01,area,/],
] as const)("--table %s as CSV: every line has the columns of the head", async (name, expected) => {
  const { stdout } = await frontline(FILES, "maps/", "--table", name, "--gap", "area:36.5,35:39.5,35")
  expect(stdout).toMatch(expected)
  const [head, ...lines] = stdout.trimEnd().split("\n")
  const columns = (line: string): number => line.replaceAll(/"[^"]*"/g, "").split(",").length
  expect(new Set(lines.map(columns))).toEqual(new Set([columns(head!)]))
})

test("a gap is followed by its forces, and a date without it has the reason", async () => {
  const bay = (mouth: number): string => {
    const spot = (x: number, y: number) => [38 + x, 35 + y] as const
    const inner = [
      spot(0.5, -0.5),
      spot(0.2, -mouth),
      spot(0.2, -0.2),
      spot(-0.2, -0.2),
      spot(-0.2, 0.2),
      spot(0.2, 0.2),
    ]
    return text([spot(-0.5, -0.5), ...inner, spot(0.2, mouth), spot(0.5, 0.5), spot(-0.5, 0.5), spot(-0.5, -0.5)])
  }
  const files: Record<string, string> = {}
  for (let number = 1; number <= 8; number++) files[`${day(number)}.geojson`] = bay(0.1 - 0.01 * number)
  const asked = ["--gap", "area:38.19,34.79:38.19,35.21"]
  const { gaps } = await document(files, ...Object.keys(files), ...asked)
  expect(gaps).toMatchObject([{ actor: "area", range: { kind: "range", basis: { dates: 8 } } }])
  // 0.02° of latitude a day, 1,109.4 m each 0.01° at 35° N (WGS84 meridian).
  expect(gaps[0].range.metresPerDay.value).toBeCloseTo(-2218.8, 0)
  expect(gaps[0].range.middle).toBe("2017-08-10")
  const { stdout } = await frontline(files, ...Object.keys(files), ...asked)
  expect(stdout).toMatch(
    /Naive closing range, by a straight line through past widths: 10 August 2017 to 10 August 2017\./,
  )
})

test("a gap that is not there on any date is told with the reason", async () => {
  const { stdout } = await frontline(FILES, "maps/", "--gap", "area:20,10:38.5,35", "--gap", "gov:38,35.5:38.5,35")
  expect(stdout).toMatch(
    /area, 20,10 to 38\.5,35: no such gap on any date\. On 2017-08-16: 20,10 lies outside the map's theatre/,
  )
  expect(stdout).toMatch(/gov, .* no such gap on any date\. On 2017-08-16: gov has no ground\./)
})

test.each([
  [["--with", "roads"], /Give areas, change, fronts, pockets, necks with commas, or all/],
  [["--gap", "gov:palmyra"], /--gap gov:palmyra is no gap/],
  [["--window", "0"], /whole number from 1 on/],
  [["--closing", "nato"], /No map has ground of nato; there is ground of area/],
  [["--table", "roads"], /Allowed choices are dates, areas/],
])("%j is bad usage", async (argv, message) => {
  const { exitCode, stdout, stderr } = await frontline(FILES, "maps/", ...argv)
  expect([exitCode, stdout]).toEqual([2, ""])
  expect(stderr).toMatch(message)
})

test("stretches put together give what one stretch gives, with a broken file at a border between two", async () => {
  const files = { ...FILES, [`maps/${day(8)}.geojson`]: BROKEN }
  const world = worldOf(files)
  const runThreads: World["runThreads"] = async (tasks, take) => {
    for (const [i, task] of tasks.entries()) {
      for await (const measures of measureFiles(world, structuredClone(task))) take(i, structuredClone(measures))
    }
  }
  const argv = ["series", "maps/", "--with", "all", "--json"]
  const alone = await run(argv, world)
  const together = await run(argv, { ...world, threads: 2, runThreads })
  expect(together).toEqual(alone)
  expect(JSON.parse(alone.stdout).rows).toHaveLength(15)
})

test("a snapshot of another day than its file's name says is warned of", async () => {
  const file = "maps/2017-08-14.geojson"
  const world = worldOf({ [file]: snapshots.get("2017-08-13")! })
  const files = [{ file, date: "2017-08-14", entry: null, isDayOfMany: false }]
  const measures = await measureFiles(world, { files, from: 0, to: 1, options: {}, fileOptions: {} }).next()
  expect(measures.value).toMatchObject({
    warnings: [{ code: "date-differs", found: "2017-08-13", allowed: "2017-08-14" }],
  })
})

const folder = mkdtempSync(join(tmpdir(), "frontline-series-"))
afterAll(() => rmSync(folder, { recursive: true }))

test("the built command line on two threads prints what it prints on one, and no stack trace for what is broken", () => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name.replace("maps/", "")), content)
  const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url))
  const series = (threads: number): string =>
    execFileSync(process.execPath, [cli, "series", folder, "--with", "all", "--json", "--threads", String(threads)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    })
  const alone = series(1)
  expect(JSON.parse(alone).rows).toHaveLength(16)
  expect(series(2)).toBe(alone)
}, 90_000)
