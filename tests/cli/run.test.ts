import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { snapshots } from "../support/corpus.js"
import { worldOf } from "../support/world.js"

const SNAPSHOT = "2017-08-13.geojson"
const FILES: Record<string, string> = {
  [SNAPSHOT]: snapshots.get("2017-08-13")!,
  "broken.geojson": JSON.stringify({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: {},
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
            ],
          ],
        },
      },
      {
        type: "Feature",
        properties: {},
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [0, 0],
              [2, 1],
              [2, 0],
              [0, 2],
              [0, 0],
            ],
          ],
        },
      },
    ],
  }),
  "bare.geojson": JSON.stringify({
    type: "Polygon",
    coordinates: [
      [
        [38, 35],
        [39, 35],
        [39, 36],
        [38, 36],
        [38, 35],
      ],
    ],
  }),
  "bare-20160101.geojson": JSON.stringify({
    type: "Polygon",
    coordinates: [
      [
        [38, 35],
        [39, 35],
        [39, 36],
        [38, 36],
        [38, 35],
      ],
    ],
  }),
  "cut.geojson": '{"type": "FeatureColl',
  "points.geojson": JSON.stringify({ type: "Point", coordinates: [1, 2] }),
}
const world = worldOf(FILES)
const frontline = (...argv: string[]) => run(argv, world)
const json = async (...argv: string[]) => {
  const { stdout, exitCode, stderr } = await frontline(...argv, "--json")
  expect([exitCode, stderr]).toEqual([0, expect.not.stringContaining("error")])
  return JSON.parse(stdout)
}

test("areas: the fields of the contract", async () => {
  const { areas, total } = await json("areas", SNAPSHOT)
  expect(areas[0]).toEqual({
    actor: "gov",
    squareMetres: { value: expect.any(Number), low: expect.any(Number), high: expect.any(Number) },
    parts: 3,
    holes: 1,
  })
  expect(total).toBeCloseTo(
    areas.reduce((sum: number, row: { squareMetres: { value: number } }) => sum + row.squareMetres.value, 0),
    3,
  )
})

test("areas: a file without actors is one actor named area; edges can be chosen", async () => {
  const geodesic = await json("areas", "bare.geojson")
  const straight = await json("areas", "bare.geojson", "--edges", "rfc7946")
  expect(geodesic.areas[0]).toMatchObject({ actor: "area", squareMetres: { low: null, high: null } })
  // Geodesics bulge towards the pole: at 35.5° N a 1° edge in the north gains less than one in the south loses.
  expect(geodesic.total).not.toBe(straight.total)
  expect(Math.abs(geodesic.total / straight.total - 1)).toBeLessThan(1e-4)
})

test("gap: one JSON document with width, witnesses, interval, area and places in both languages", async () => {
  const { gap } = await json("gap", SNAPSHOT, "--actor", "gov", "--from", "al-sukhnah", "--to", "الكدير")
  expect(gap).toMatchObject({
    joins: "one-area",
    from: { id: "al-sukhnah", name: { en: "al-Sukhnah", ar: "السخنة" } },
    to: { id: "al-kadir" },
    widthMetres: { value: expect.any(Number), low: expect.any(Number), high: expect.any(Number) },
    witness: [
      [expect.any(Number), expect.any(Number)],
      [expect.any(Number), expect.any(Number)],
    ],
    heldBy: [{ actor: "is", squareMetres: expect.any(Number) }],
  })
  expect(gap.places).toContainEqual({ id: "uqayribat", name: { en: "Uqayribat", ar: "عقيربات" } })
  expect(gap.banks.map((bank: { basis: string }) => bank.basis)).toEqual(["claims", "claims"])
})

test("gap in words tells width, points, what it would cut off and what it rests on", async () => {
  const { stdout } = await frontline("gap", SNAPSHOT, "--actor", "gov", "--from", "al-sukhnah", "--to", "al-kadir")
  expect(stdout).toMatch(
    /^\d\d km \(\d\d–\d\d\) of open ground separated the forces of the Syrian government at al-Sukhnah from those at al-Kadir\./,
  )
  expect(stdout).toMatch(/[\d,]+ km² \([\d,]+–[\d,]+\) held by Islamic State would have been cut off/)
  expect(stdout).toMatch(/rests on claim 001-27/)
})

test("the gap between grounds that are not joined has an interval too: the two halves of the besieged city", async () => {
  const { gap } = await json("gap", SNAPSHOT, "--actor", "gov", "--from", "deir-ez-zor-airbase", "--to", "brigade-137")
  expect(gap).toMatchObject({ joins: "separate-areas", cutOffSquareMetres: null })
  // Both lines are drawn to 2 km.
  expect(gap.widthMetres.high - gap.widthMetres.value).toBeCloseTo(4000, 6)
})

test("a force on the other side's ground is an answer that does not exist: exit 3 and the reason", async () => {
  const { exitCode, stdout, stderr } = await frontline(
    "gap",
    SNAPSHOT,
    "--actor",
    "gov",
    "--from",
    "al-sukhnah",
    "--to",
    "uqayribat",
  )
  expect([exitCode, stdout]).toEqual([3, ""])
  expect(stderr).toMatch(
    /Uqayribat lies on the ground of the Islamic State, [\d.]+ km from the ground of the Syrian government/,
  )
})

test("distance: between places in either language, to grounds and to fronts", async () => {
  expect(await json("distance", "Palmyra", "السخنة")).toMatchObject({
    metres: { value: expect.closeTo(64_613.03, 1), low: expect.closeTo(62_113.03, 1) },
    witness: [
      [38.284, 34.5624],
      [38.8711, 34.8853],
    ],
    azimuth: expect.closeTo(56.2, 0),
  })
  expect((await json("distance", "38.284,34.5624", "palmyra")).metres).toEqual({ value: 0, low: 0, high: 1500 })
  expect((await json("distance", "palmyra", "actor:gov", SNAPSHOT)).metres.value).toBe(0)
  expect((await json("distance", "palmyra", "front:gov,is", SNAPSHOT)).metres.value).toBeGreaterThan(10_000)
})

test("front, necks, place, audit, build and brief answer with the contract's members", async () => {
  const { fronts } = await json("front", SNAPSHOT, "--between", "is,gov")
  expect(fronts[0]).toMatchObject({
    between: ["is", "gov"],
    metres: expect.any(Number),
    line: { type: "MultiLineString" },
  })
  const { necks } = await json("necks", SNAPSHOT, "--closing", "gov", "--max-width", "40km", "--min-area", "1000km2")
  expect(necks.length).toBeGreaterThan(0)
  expect(Object.keys(necks[0])).toEqual(
    expect.arrayContaining([
      "widthMetres",
      "witness",
      "cutOffSquareMetres",
      "depthMetres",
      "prominence",
      "legs",
      "heldBy",
      "places",
    ]),
  )
  expect(await json("place", "al-sukhnah", "--on", "2017-08-13")).toMatchObject({
    holder: "gov",
    claim: { id: "001-27" },
  })
  const { claims } = await json("audit", "--report", "001")
  expect(Object.keys(claims[0])).toEqual(
    expect.arrayContaining(["id", "report", "kind", "verdict", "stated", "computed", "witness", "why"]),
  )
  expect((await json("build")).built).toContainEqual({ date: "2017-08-13", changed: false })
  expect((await json("brief", "2017-08-13")).areas.areas.length).toBeGreaterThan(3)
})

test("series: one row a date, with intervals, as words, CSV and JSON", async () => {
  const { rows } = await json("series", SNAPSHOT, "bare-20160101.geojson")
  expect(rows.map(({ date }: { date: string }) => date)).toEqual(["2016-01-01", "2017-08-13"])
  expect(rows[0]).toMatchObject({ change: null, daysSince: null })
  expect(rows[1].daysSince).toBe(590)
  expect(rows[1].change.find(({ actor }: { actor: string }) => actor === "area").netSquareMetres).toBeCloseTo(
    -rows[0].total,
    0,
  )
  expect(rows[1].areas[0]).toMatchObject({ actor: "gov", squareMetres: { low: expect.any(Number) } })
  const [head, first] = (await frontline("series", SNAPSHOT, "bare-20160101.geojson", "--csv")).stdout.split("\n")
  expect(head).toMatch(
    /^date,area_m2,area_m2_low,area_m2_high,area_parts,area_holes,area_gained_m2,area_lost_m2,area_net_m2,gov_m2,/,
  )
  expect(first).toMatch(/^2016-01-01,\d+\.?\d*,,,1,0,,,,/)
  expect(await frontline("series", "bare.geojson")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/has no date/),
  })
})

test("a place in a war of claims: who held al-Mayadin from day to day", async () => {
  const holder = async (date: string): Promise<string> => (await json("place", "al-mayadin", "--on", date)).holder
  expect(await Promise.all(["2017-10-01", "2017-10-07", "2017-10-10"].map(holder))).toEqual(["is", "contested", "is"])
})

test("a broken file gets every issue with its path, exit 2, and JSON when asked", async () => {
  const { exitCode, stderr, stdout } = await frontline("areas", "broken.geojson", "--json")
  expect(exitCode).toBe(2)
  expect(stderr.match(/^error: broken\.geojson: features\[\d\]\.geometry\.coordinates\[0\]/gm)).toHaveLength(2)
  expect(JSON.parse(stdout)).toMatchObject({
    valid: false,
    issues: [{ code: "ring-not-closed" }, { code: "ring-crosses-itself" }],
  })
  expect((await frontline("validate", "broken.geojson")).exitCode).toBe(2)
  expect(await frontline("validate", "bare.geojson")).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(
      /warning: .*no area has a property "actor".*\n.*which day.*\nbare.geojson is valid\.\n$/s,
    ),
  })
  expect((await frontline("areas", "cut.geojson")).stderr).toMatch(/line 1, column 22: the JSON ends too early/)
  expect(await frontline("areas", "points.geojson")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/holds no polygon/),
  })
})

test.each([
  [
    ["gap", SNAPSHOT, "--actor", "gov", "--from", "Palmira", "--to", "al-kadir"],
    /No place is called "Palmira"\. The nearest names: .*palmyra/,
  ],
  [["distance", "200,10", "palmyra"], /outside longitude ±180/],
  [["distance", "palmyra", "front:gov,is"], /needs a control map/],
  [["areas", "nowhere.geojson"], /There is no file nowhere\.geojson/],
  [["areas"], /missing required argument 'file'/],
  [["areas", SNAPSHOT, "--edges", "flat"], /Allowed choices are geodesic, rfc7946/],
  [["necks", SNAPSHOT, "--closing", "gov", "--max-width", "40 miles"], /number with a unit/],
  [["necks", SNAPSHOT, "--closing", "nato"], /no ground of "nato"; there is ground of gov/],
  [["aeras", SNAPSHOT], /Did you mean areas/],
  [["areas", SNAPSHOT, "--jsn"], /Did you mean --json/],
  [["place", "palmyra", "--on", "soon"], /Give a day of the calendar/],
  [["audit", "--report", "9"], /no report 9; there are 000/],
  [["brief", "1999-01-01"], /no snapshot of 1999-01-01; there are/],
  [["front", SNAPSHOT, "--between", "gov"], /takes two actors/],
] as [string[], RegExp][])(
  "%j is bad usage: exit 2, the way out, nothing on stdout, no stack trace",
  async (argv, message) => {
    const { exitCode, stdout, stderr } = await run(argv, world)
    expect([exitCode, stdout]).toEqual([2, ""])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  },
)

test("a place that no claim speaks of by then: exit 3", async () => {
  expect(await frontline("place", "al-tanf", "--on", "1990-01-01")).toMatchObject({
    exitCode: 3,
    stderr: expect.stringMatching(/No claim says/),
  })
})

test("--help lists the commands and exits 0", async () => {
  const { exitCode, stdout } = await frontline("--help")
  expect(exitCode).toBe(0)
  for (const command of [
    "areas",
    "distance",
    "front",
    "gap",
    "necks",
    "place",
    "brief",
    "validate",
    "build",
    "audit",
  ]) {
    expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"))
  }
})
