import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { snapshots } from "../support/corpus.js"
import { worldOf } from "../support/world.js"

const square = (actor: string, west: number, east: number) => ({
  type: "Feature",
  properties: { actor },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, 35],
        [east, 35],
        [east, 35.3],
        [west, 35.3],
        [west, 35],
      ],
    ],
  },
})
const line = (coordinates: number[][]) => JSON.stringify({ type: "LineString", coordinates })
const world = worldOf({
  "august.geojson": snapshots.get("2017-08-13")!,
  "loose.geojson": JSON.stringify({
    type: "FeatureCollection",
    // 0.003° of longitude are 273 m there.
    features: [square("red", 38, 38.2), square("blue", 38.203, 38.4)],
  }),
  "south.geojson": line([
    [37, 35],
    [39, 35],
  ]),
  "place.geojson": JSON.stringify({ type: "Point", coordinates: [1, 2] }),
})
const frontline = (...argv: string[]) => run(["front", ...argv], world)

test("without a pair it tells all fronts, every boundary and where three meet", async () => {
  const { stdout, exitCode } = await frontline("august.geojson", "--json")
  const { fronts, boundaries, junctions } = JSON.parse(stdout)
  expect(exitCode).toBe(0)
  expect(fronts[0]).toMatchObject({ between: ["gov", "is"], bandMetres: 0, line: { type: "MultiLineString" } })
  expect(fronts[0].stretches[0]).toMatchObject({ basis: expect.any(String), uncertaintyMetres: expect.any(Number) })
  expect(junctions[0].actors).toEqual(["gov", "is", "sdf"])
  for (const { perimeterMetres, metres } of boundaries) {
    const sum = Object.values(metres as Record<string, number>).reduce((total, one) => total + one, 0)
    expect(sum / perimeterMetres).toBeCloseTo(1, 9)
  }
  const words = (await frontline("august.geojson")).stdout
  expect(words).toMatch(/Syrian government – Islamic State +703\.0 km/)
  expect(words).toMatch(/Syrian government, Islamic State, Syrian Democratic Forces at 35\.815° N, 39\.490° E/)
})

test("an imported map has a front where its neighbours come within the tolerance", async () => {
  const apart = await frontline("loose.geojson", "--between", "red,blue")
  expect([apart.exitCode, apart.stdout]).toEqual([3, ""])
  expect(apart.stderr).toBe("There is no front between red and blue on this map.\n")
  const { stdout } = await frontline("loose.geojson", "--between", "red,blue", "--tolerance", "300m", "--json")
  const [front] = JSON.parse(stdout).fronts
  // GeographicLib: 33283.0 m from 35° to 35.3° along a meridian; the corners' other sides lie within 300 m as well.
  expect(front.metres).toBeGreaterThan(33_280)
  expect(front.metres).toBeLessThan(33_283 + 4 * 300)
  expect(front.bandMetres).toBeGreaterThan(270)
})

test("with a border the rest of a boundary is front against nobody", async () => {
  const { stdout } = await frontline("loose.geojson", "--border", "south.geojson", "--json")
  const [red] = JSON.parse(stdout).boundaries
  // GeographicLib: 18257.6 m between 38° and 38.2° on the 35th parallel.
  expect(red.metres.border).toBeCloseTo(18_258, -1)
  expect(red.metres.unknown + red.metres.border).toBeCloseTo(red.perimeterMetres, 6)
})

test("wrong pairs and borders without lines are named", async () => {
  expect(await frontline("august.geojson", "--between", "gov,xx")).toMatchObject({ exitCode: 2 })
  const { exitCode, stderr } = await frontline("loose.geojson", "--border", "place.geojson")
  expect([exitCode, stderr]).toEqual([
    2,
    "place.geojson holds neither lines nor polygons. Give a file with the border's line in it.\n",
  ])
})
