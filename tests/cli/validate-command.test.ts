import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { worldOf } from "../support/world.js"

const ring = (...positions: number[][]) => JSON.stringify({ type: "Polygon", coordinates: [positions] })
const world = worldOf({
  "bow-tie.geojson": ring([0, 0], [4, 0], [1, 3], [3, 3], [0, 0]),
  "sound-20170813.geojson": ring([0, 0], [1, 0], [1, 1], [0, 0]),
  "cut.geojson": '{"type":"Pol',
})
const frontline = (...argv: string[]) => run(["validate", ...argv], world)

test("--repair writes the mended file, tells each repair, and answers for what it wrote", async () => {
  const { stdout, exitCode, files } = await frontline("bow-tie.geojson", "--repair", "mended.geojson")
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^error: bow-tie\.geojson: coordinates\[0\] crosses itself at \[2, 2\]/)
  expect(stdout).toMatch(/^repair: split-self-intersection: coordinates: made its rings anew/m)
  expect(stdout).toMatch(/^mended\.geojson: 1 repair, .* km² of ground where .* km² were\.$/m)
  expect(files).toMatchObject([{ base: "user", path: "mended.geojson" }])
  const [file] = files
  const again = await run(
    ["validate", "out.geojson", "--json"],
    worldOf({ "out.geojson": (file as { text: string }).text }),
  )
  expect(JSON.parse(again.stdout)).toMatchObject({ valid: true })
})

test("--repair --json: the issues of the file, the repairs, both areas, the issues that are left", async () => {
  const { stdout } = await frontline("bow-tie.geojson", "--repair", "mended.geojson", "--json")
  expect(JSON.parse(stdout)).toMatchObject({
    valid: false,
    issues: [{ code: "ring-crosses-itself" }],
    repairs: [{ name: "split-self-intersection", path: ["coordinates"], unit: "m2" }],
    squareMetres: { before: expect.any(Number), after: expect.any(Number) },
    repaired: { valid: true },
  })
})

test("a sound file needs no repair, and is written as it is", async () => {
  const { stdout, files } = await frontline("sound-20170813.geojson", "--repair", "out.geojson")
  expect(stdout).toMatch(/out\.geojson: 0 repairs/)
  expect(files[0]).toMatchObject({ text: `${ring([0, 0], [1, 0], [1, 1], [0, 0])}\n` })
})

test("what cannot be read is not written, and no file is overwritten by its repair", async () => {
  expect(await frontline("cut.geojson", "--repair", "out.geojson")).toMatchObject({ exitCode: 2, files: [] })
  expect(await frontline("bow-tie.geojson", "--repair", "bow-tie.geojson")).toMatchObject({
    exitCode: 2,
    files: [],
    stderr: expect.stringMatching(/would overwrite the file itself/),
  })
})
