import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { snapshots } from "../support/corpus.js"
import { worldOf } from "../support/world.js"

const world = worldOf({ "june.geojson": snapshots.get("2016-06-15")!, "august.geojson": snapshots.get("2017-08-13")! })
const frontline = (...argv: string[]) => run(argv, world)

test("change tells who gave what to whom, and what is within the drawing error", async () => {
  const { stdout } = await frontline("change", "june.geojson", "august.geojson")
  expect(stdout).toMatch(
    /^From Islamic State to Syrian government: 28,900 km² \(17,300–40,800\) in 4 pieces; of it .* inside the drawing error\.$/m,
  )
  expect(stdout).toMatch(/with al-Sukhnah, .* and \d+ more, the line [\d.]+ km off at its farthest/)
  expect(stdout).toMatch(/^Syrian government +29,000 km² \(17,300–41,300\) .* \+28,600 km² \(15,900–41,300\) /m)
  expect(stdout).toMatch(/−42,400 km² \(−56,800 to −27,900\)/)
  const { transfers, changes } = JSON.parse(
    (await frontline("change", "june.geojson", "august.geojson", "--json")).stdout,
  )
  expect(transfers[0]).toMatchObject({ from: "is", to: "gov", byKind: { movement: expect.any(Number), sliver: 0 } })
  expect(transfers[0].pieces[0]).toMatchObject({ kind: "movement", greatest: { metres: expect.any(Number) } })
  expect(transfers[0].pieces[0].area).toBeUndefined()
  expect(changes[0]).toMatchObject({
    netSquareMetres: expect.any(Number),
    ranges: {
      netSquareMetres: { value: changes[0].netSquareMetres, low: expect.any(Number), high: expect.any(Number) },
    },
  })
  expect(changes[0].displacement.netOverLengthMetres).toEqual(expect.any(Number))
})

test("a map against itself has changed in nothing", async () => {
  expect((await frontline("change", "june.geojson", "june.geojson")).stdout).toBe("Nothing changed.\n")
})

test("advance: at its farthest, in a direction, towards and near a place", async () => {
  const go = async (...options: string[]) =>
    JSON.parse(
      (await frontline("advance", "june.geojson", "august.geojson", "--actor", "gov", ...options, "--json")).stdout,
    )
  const farthest = await go()
  expect(farthest.metres.value).toBeGreaterThan((await go("--near", "al-kadir")).metres.value)
  expect((await go("--direction", "NE")).azimuth).toBeCloseTo(45, -1)
  expect((await go("--towards", "al-sukhnah")).metres).toMatchObject({ value: expect.closeTo(39_310, -1) })
  const { stdout } = await frontline(
    "advance",
    "june.geojson",
    "august.geojson",
    "--actor",
    "gov",
    "--towards",
    "السخنة",
  )
  expect(stdout).toMatch(/^The line of the Syrian government came 39 km \(32–46\) nearer to al-Sukhnah/)
})

test("no advance is an answer that does not exist; wrong words are named", async () => {
  const none = await frontline("advance", "june.geojson", "august.geojson", "--actor", "is", "--towards", "homs")
  expect([none.exitCode, none.stderr]).toEqual([
    3,
    "The Islamic State did not advance: its line came no nearer to that place.\n",
  ])
  const wrong = await frontline("advance", "june.geojson", "august.geojson", "--actor", "gov", "--direction", "up")
  expect([wrong.exitCode, /Give N, NE, E/.test(wrong.stderr)]).toEqual([2, true])
  const stranger = await frontline("advance", "june.geojson", "august.geojson", "--actor", "xx")
  expect([
    stranger.exitCode,
    /There is no ground of "xx"; there is ground of gov \(Syrian government\), /.test(stranger.stderr),
  ]).toEqual([2, true])
  const both = await frontline(
    "advance",
    "june.geojson",
    "august.geojson",
    "--actor",
    "gov",
    "--towards",
    "homs",
    "--direction",
    "N",
  )
  expect([both.exitCode, /--towards stands alone/.test(both.stderr)]).toEqual([2, true])
})

const square = (west: number, date?: string) => ({
  type: "Feature",
  properties: { actor: "x", ...(date === undefined ? {} : { date }) },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
})
const collection = (...features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features })
const days = worldOf({
  "one.geojson": collection(square(0)),
  "other.geojson": collection(square(0.5)),
  "week.geojson": collection(square(0, "2017-01-01"), square(0.5, "2017-01-08"), square(2, "2017-01-15")),
})

test("two files that do not say their days are each given their own", async () => {
  const dates = ["--before-date", "2017-01-01", "--after-date", "2017-01-08"]
  const { stdout } = await run(["change", "one.geojson", "other.geojson", ...dates, "--json"], days)
  expect(JSON.parse(stdout)).toMatchObject({ before: "2017-01-01", after: "2017-01-08" })
  const without = await run(["change", "one.geojson", "other.geojson", "--json"], days)
  expect(JSON.parse(without.stdout)).toMatchObject({ before: null, after: null })
})

test("two days of one file are held against each other", async () => {
  const dates = ["--before-date", "2017-01-01", "--after-date", "2017-01-08"]
  const change = await run(["change", "week.geojson", "week.geojson", ...dates, "--json"], days)
  const apart = await run(["change", "one.geojson", "other.geojson", "--json"], days)
  const [inOne, inTwo] = [change, apart].map(({ stdout }) => JSON.parse(stdout))
  expect(inOne).toMatchObject({ before: "2017-01-01", after: "2017-01-08" })
  expect(inOne.changes).toEqual(inTwo.changes)
  const advance = await run(["advance", "week.geojson", "week.geojson", ...dates, "--actor", "x", "--json"], days)
  // Half a degree of the equator: 2π × 6,378,137 m ÷ 720.
  expect(JSON.parse(advance.stdout).metres.value).toBeCloseTo(55_659.7, 0)
})

test("a file of several days asks for its own one, by the option that names it", async () => {
  const before = await run(["change", "week.geojson", "other.geojson"], days)
  expect([before.exitCode, before.stderr]).toEqual([2, expect.stringContaining("Choose one with --before-date")])
  const after = await run(["advance", "one.geojson", "week.geojson", "--actor", "x"], days)
  expect([after.exitCode, after.stderr]).toEqual([2, expect.stringContaining("Choose one with --after-date")])
  const none = await run(["change", "week.geojson", "other.geojson", "--before-date", "2018-01-01"], days)
  expect(none.stderr).toContain("week.geojson has no map of 2018-01-01; it has 2017-01-01, 2017-01-08, 2017-01-15.")
  const both = await run(["change", "one.geojson", "other.geojson", "--date", "2017-01-01"], days)
  expect([both.exitCode, both.stderr]).toEqual([2, expect.stringContaining("--date")])
})
