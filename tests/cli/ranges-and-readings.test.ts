import { expect, test } from "vitest"
import { likelyAreas } from "../../src/analysis/likely/likely-areas.js"
import { run } from "../../src/cli/run.js"
import { mapOf, snapshots } from "../support/corpus.js"
import { twoChambers } from "../support/two-chambers.js"
import { worldOf } from "../support/world.js"

const BARE = '{"type":"Polygon","coordinates":[[[38,35],[39,35],[39,36],[38,35]]]}'
const world = worldOf({ "map.geojson": snapshots.get("2017-08-13")!, "bare.geojson": BARE })
const json = async (...argv: string[]) => JSON.parse((await run([...argv, "--json"], world)).stdout)
const words = async (...argv: string[]): Promise<string> => (await run(argv, world)).stdout

const CLOSURE = ["closure", "map.geojson", "--closing", "gov", "--around", "uqayribat"]
const GAP = ["gap", "map.geojson", "--actor", "gov", "--from", "al-sukhnah", "--to", "al-kadir"]

test("closure --likely adds the range to both answers and leaves all else as it was", async () => {
  const [plain, asked] = [await json(...CLOSURE), await json(...CLOSURE, "--likely")]
  for (const which of ["leastTotal", "leastWidestLeg"]) {
    const { likely, ...rest } = asked[which]
    expect(rest).toEqual(plain[which])
    const { value, low, high } = rest.widthMetres
    expect([low, likely.widthMetres.low, value, likely.widthMetres.high, high]).toEqual(
      [low, likely.widthMetres.low, value, likely.widthMetres.high, high].toSorted((a, b) => a - b),
    )
  }
  // The closure round Uqayribat is the gap between the two forces, so the ranges are the same too.
  expect(asked.leastTotal.likely).toEqual((await json(...GAP, "--likely")).gap.likely)
  expect((await words(...CLOSURE, "--likely")).match(/^Likely, in nine of ten maps/gm)).toHaveLength(2)
  expect(await words(...CLOSURE)).not.toContain("Likely")
})

test("closure --likely on a map without fronts says that there is no range", async () => {
  const { ground } = twoChambers([38, 35])
  const own = worldOf({ "bay.geojson": JSON.stringify({ type: "Polygon", coordinates: [ground] }) })
  const asked = ["closure", "bay.geojson", "--closing", "area", "--around", "37.6,35", "--likely"]
  const { stdout } = await run([...asked, "--json"], own)
  expect(JSON.parse(stdout).leastTotal.likely).toBeNull()
  expect((await run(asked, own)).stdout).toContain("No likely range")
})

test("areas --likely and --readings stand beside the contract's fields, alone and together", async () => {
  const plain = await json("areas", "map.geojson")
  const asked = await json("areas", "map.geojson", "--likely", "--readings")
  const likely = likelyAreas(mapOf("2017-08-13"))
  expect(asked.total).toBe(plain.total)
  asked.areas.forEach(({ likelySquareMetres, readings, ...rest }: Record<string, unknown>, i: number) => {
    expect(rest).toEqual(plain.areas[i])
    expect(likelySquareMetres).toEqual(likely.get(plain.areas[i].actor))
    expect(readings === null).toBe(plain.areas[i].actor === "contested")
  })
  const { own, others, nobodys } = asked.areas[0].readings
  expect(own.squareMetres.value - others.squareMetres.value).toBeCloseTo(asked.areas.at(-1).squareMetres.value, 0)
  expect(own.share).toBeGreaterThan(nobodys.share)
  expect((await json("areas", "map.geojson", "--readings")).areas[0]).not.toHaveProperty("likelySquareMetres")
})

test("areas --readings in words: a column for each reading that differs, or that there is one only", async () => {
  const told = await words("areas", "map.geojson", "--readings")
  expect(told).toMatch(/contested its own\s+its opponents'\s+nobody's$/m)
  expect(told).toMatch(/^Syrian government +45,430 km², 43\s% +45,397 km², 43\s% +45,397 km², 43\s%$/m)
  expect(told).not.toContain("unknown left out")
  expect(await words("areas", "bare.geojson", "--readings")).toContain("one reading only")
})
