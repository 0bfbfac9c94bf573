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
  expect(stdout).toMatch(/with al-Sukhnah, .* at its deepest/)
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
  expect(stdout).toMatch(/^The line of gov came 39 km \(32–46\) nearer to al-Sukhnah/)
})

test("no advance is an answer that does not exist; wrong words are named", async () => {
  const none = await frontline("advance", "june.geojson", "august.geojson", "--actor", "is", "--towards", "homs")
  expect([none.exitCode, none.stderr]).toEqual([3, "is did not advance: its line came no nearer to that place.\n"])
  const wrong = await frontline("advance", "june.geojson", "august.geojson", "--actor", "gov", "--direction", "up")
  expect([wrong.exitCode, /Give N, NE, E/.test(wrong.stderr)]).toEqual([2, true])
  const stranger = await frontline("advance", "june.geojson", "august.geojson", "--actor", "xx")
  expect([stranger.exitCode, /Neither map has xx; they have gov/.test(stranger.stderr)]).toEqual([2, true])
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
