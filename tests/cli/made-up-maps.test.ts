import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { geodesicInverse } from "../../src/geometry/geodesic-inverse.js"
import type { Position, Ring } from "../../src/geometry/position.js"
import { corpus } from "../support/corpus.js"
import { horseshoe, ringAround } from "../support/shapes.js"
import { twoChambers } from "../support/two-chambers.js"
import { worldOf } from "../support/world.js"

interface Json {
  readonly necks: {
    widthMetres: { value: number; low: number | null }
    witness: [Position, Position]
    legs: { widthMetres: { value: number } }[]
    heldBy: { actor: string; squareMetres: number }[]
    shareOfOpenGround: number | null
    within: number | null
    cutOffSquareMetres: { value: number }
  }[]
}

const CENTRE: Position = [20, 48]
/** Open to the east through a mouth of 20 km. */
const HORSESHOE = horseshoe(CENTRE)
const polygon = (...rings: Ring[]) => ({ type: "Polygon", coordinates: rings })
const answer = async (file: unknown, argv: readonly string[]): Promise<Json> => {
  const world = worldOf({ "made-up.geojson": JSON.stringify(file) })
  const { stdout, stderr, exitCode } = await run([argv[0]!, "made-up.geojson", ...argv.slice(1), "--json"], world)
  expect(stderr).toBe("")
  expect(exitCode).toBe(0)
  return JSON.parse(stdout) as Json
}

test("a map of one actor without a theatre has necks: width without interval, no share, no holders", async () => {
  const { necks } = await answer(polygon(HORSESHOE), ["necks", "--closing", "area"])
  expect(necks).toHaveLength(1)
  const [neck] = necks
  expect(neck!.widthMetres.value).toBeCloseTo(geodesicInverse(HORSESHOE[2]!, HORSESHOE[7]!).metres, 3)
  expect(neck).toMatchObject({ widthMetres: { low: null }, shareOfOpenGround: null, heldBy: [], within: null })
})

test("a third party in the open ground is told by what it holds, whatever its property is called", async () => {
  const village = ringAround(CENTRE, [
    [-5000, -5000],
    [5000, -5000],
    [5000, 5000],
    [-5000, 5000],
  ])
  const file = {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: { side: "blue" }, geometry: polygon(HORSESHOE) },
      { type: "Feature", properties: { side: "green" }, geometry: polygon(village) },
    ],
  }
  const { necks } = await answer(file, ["necks", "--closing", "blue", "--actor-property", "side"])
  expect(necks[0]!.heldBy).toHaveLength(1)
  expect(necks[0]!.heldBy[0]!.actor).toBe("green")
  // 10 by 10 km of a mound that bulges a little.
  expect(necks[0]!.heldBy[0]!.squareMetres / 1e8).toBeCloseTo(1, 4)
})

test("legs hop over an enclave: each, the widest first, and the sum", async () => {
  const { ground, island, mouth } = twoChambers(CENTRE)
  const file = { type: "MultiPolygon", coordinates: [[ground], [island]] }
  const { necks } = await answer(file, ["necks", "--closing", "area"])
  const hopping = necks.find(({ legs }) => legs.length === 2)!
  const widths = mouth.map(([a, b]) => geodesicInverse(a, b).metres).toSorted((a, b) => b - a)
  hopping.legs.forEach(({ widthMetres }, i) => expect(widthMetres.value).toBeCloseTo(widths[i]!, 3))
  expect(hopping.widthMetres.value).toBeCloseTo(widths[0]! + widths[1]!, 3)
  // The gate to the inner chamber lies within what both legs close.
  const inner = necks.find(({ legs }) => legs.length === 1)!
  expect(inner.within).toBe(necks.indexOf(hopping))
})

test("with --barriers water a neck may end on the river, and what-if closes that very neck", async () => {
  const river = corpus.water.flat().filter(([x]) => x > 39.2 && x < 40.1)
  const [west, east] = [river[0]!, river.at(-1)!]
  const tip: Position = [east[0] + 0.03, east[1] - 0.15]
  // Ground south of the river with two arms: the western one crosses it, the eastern one stops short of it.
  const ground: Ring = [
    [west[0] - 0.2, 34.8],
    [tip[0], 34.8],
    tip,
    [tip[0] - 0.2, tip[1]],
    [tip[0] - 0.2, 35],
    [west[0], 35],
    [west[0], 36.3],
    [west[0] - 0.2, 36.3],
    [west[0] - 0.2, 34.8],
  ]
  const { necks: without } = await answer(polygon(ground), ["necks", "--closing", "area"])
  const { necks } = await answer(polygon(ground), ["necks", "--closing", "area", "--barriers", "water"])
  // From the tip of the eastern arm, and no farther than to the river's vertex near by.
  const isShort = ({ widthMetres: { value } }: Json["necks"][number]): boolean =>
    value > 5000 && value < geodesicInverse(tip, east).metres
  expect(without.filter(isShort)).toEqual([])
  const [onRiver, ...others] = necks.filter(isShort)
  expect(others).toEqual([])
  expect(onRiver!.witness.map(String)).toContain(String(tip))
  const number = String(necks.indexOf(onRiver!) + 1)
  const world = worldOf({ "made-up.geojson": JSON.stringify(polygon(ground)) })
  const { stdout } = await run(["what-if", "made-up.geojson", "--close", number, "--barriers", "water"], world)
  expect(stdout).toContain("Pockets closed in: 1 more than before.")
})

test("with --barriers border a neck may end on the state border of a snapshot", async () => {
  const world = worldOf({ "map.geojson": (await import("../support/corpus.js")).snapshots.get("2017-08-13")! })
  const list = async (...more: string[]): Promise<Json["necks"]> => {
    const { stdout } = await run(["necks", "map.geojson", "--closing", "gov", ...more, "--json"], world)
    return (JSON.parse(stdout) as Json).necks
  }
  const [without, with_] = [await list(), await list("--barriers", "border")]
  expect(with_.length).toBeGreaterThan(without.length)
  for (const { widthMetres } of without) {
    expect(with_.some((neck) => Math.abs(neck.widthMetres.value - widthMetres.value) < 1)).toBe(true)
  }
})
