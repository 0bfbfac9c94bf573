import { expect, test } from "vitest"
import { parsePosition } from "../../src/cli/parse-position.js"
import { positionWords } from "../../src/cli/position-words.js"
import { run } from "../../src/cli/run.js"
import { snapshots } from "../support/corpus.js"
import { worldOf } from "../support/world.js"

const world = worldOf({
  "august.geojson": snapshots.get("2017-08-13")!,
  "bare.geojson": '{"type":"Polygon","coordinates":[[[38,35],[39,35],[39,36],[38,36],[38,35]]]}',
})
const frontline = (...argv: string[]) => run(argv, world)

test.each(["gov", "GOV", "Syrian government", "syrian Government", "الحكومة السورية"])(
  "%s is the Syrian government, in every command that asks for an actor",
  async (actor) => {
    const asked = [
      ["gap", "august.geojson", "--actor", actor, "--from", "al-sukhnah", "--to", "al-kadir"],
      ["necks", "august.geojson", "--closing", actor, "--max-width", "40km"],
      ["pockets", "august.geojson", "--closing", actor],
      ["salients", "august.geojson", "--actor", actor, "--max-width", "10km"],
      ["closure", "august.geojson", "--closing", actor, "--around", "uqayribat"],
      ["what-if", "august.geojson", "--close", "1", "--closing", actor],
      ["advance", "august.geojson", "august.geojson", "--actor", actor],
      ["front", "august.geojson", "--between", `${actor},is`],
      ["distance", "palmyra", `actor:${actor}`, "august.geojson"],
      ["distance", "palmyra", `front:${actor},Islamic State`, "august.geojson"],
    ]
    for (const argv of asked) {
      const { stderr } = await frontline(...argv)
      expect([argv[0], stderr]).toEqual([argv[0], expect.not.stringContaining("There is no ground of")])
    }
  },
  60_000,
)

test("an actor that the map does not have gets the ids and names that it has", async () => {
  expect(await frontline("necks", "august.geojson", "--closing", "the government")).toMatchObject({
    exitCode: 2,
    stderr:
      'There is no ground of "the government"; there is ground of gov (Syrian government), opp (Opposition), sdf (Syrian Democratic Forces), is (Islamic State), contested (Contested). Name one of these.\n',
  })
  const bare = await frontline("necks", "bare.geojson", "--closing", "gov")
  expect(bare.stderr).toContain('There is no ground of "gov"; there is ground of area. Name one of these.')
})

test("words name the actors, not their ids", async () => {
  const distance = await frontline("distance", "palmyra", "front:gov,is", "august.geojson")
  expect(distance.stdout).toMatch(/from Palmyra to the front between the Syrian government and the Islamic State,/)
  const ground = await frontline("distance", "palmyra", "actor:is", "august.geojson")
  expect(ground.stdout).toMatch(/to the ground of the Islamic State,/)
  const pockets = await frontline("pockets", "august.geojson", "--closing", "gov")
  expect(pockets.stdout).toMatch(/Opposition +closed +Eastern Qalamun/)
})

test.each([
  ["38.871,34.886", [38.871, 34.886]],
  [" -9.5 , -1 ", [-9.5, -1]],
  ["34.886N 38.871E", [38.871, 34.886]],
  ["34.886° N, 38.871° E", [38.871, 34.886]],
  ["34.886s,38.871w", [-38.871, -34.886]],
  // Al-Sukhnah as encyclopaedias put it; 53/60 + 7/3600 and 52/60 + 16/3600 of a degree.
  ["34°53′7″N 38°52′16″E", [38.871111, 34.885278]],
  [`34°53'07"N, 38°52'16"E`, [38.871111, 34.885278]],
])("%s is a position", (text, expected) => {
  const position = parsePosition(text)!
  for (const i of [0, 1]) expect(position[i]).toBeCloseTo(expected[i]!, 6)
})

test.each(["38.871", "34.886 38.871", "38.871E 34.886N", "N", "34.886N", "1,2,3", "", "34,886N 38,871E"])(
  "%s is none: nothing is guessed",
  (text) => {
    expect(parsePosition(text)).toBeNull()
  },
)

test("what words print is read back", () => {
  expect(parsePosition(positionWords([38.85, 34.914]))).toEqual([38.85, 34.914])
  expect(parsePosition(positionWords([-70.5, -33.25]))).toEqual([-70.5, -33.25])
})

test("a position off the map that its other order would put on it is told so", async () => {
  const gap = await frontline(
    "gap",
    "august.geojson",
    "--actor",
    "gov",
    "--from",
    "34.8853,38.8711",
    "--to",
    "al-kadir",
  )
  expect(gap).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining("38.8711,34.8853 is on the map: longitude comes first."),
  })
  const closure = await frontline("closure", "august.geojson", "--closing", "gov", "--around", "35.0431,37.4644")
  expect(closure.stderr).toContain("37.4644,35.0431 is on the map: longitude comes first.")
  const elsewhere = await frontline("closure", "august.geojson", "--closing", "gov", "--around", "10,20")
  expect(elsewhere.stderr).not.toContain("longitude comes first")
})
