import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { terminalJson, terminalText } from "../../src/cli/terminal-text.js"
import { worldOf } from "../support/world.js"

const RED = "\u001b[31m"
const square = (actor: string, west: number) => ({
  type: "Feature",
  properties: { actor },
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
const HOSTILE = [
  `${RED}gov`,
  "\u202Evog",
  "a\rb",
  "line\nline",
  "\u009b2J",
  "=1+1",
  "<img src=x onerror=alert(1)>",
  "__proto__",
]
const world = worldOf({
  "hostile.geojson": JSON.stringify({
    type: "FeatureCollection",
    features: HOSTILE.map((actor, i) => square(actor, 0.5 * i)),
  }),
  [`${RED}.geojson`]: "{",
})
// oxlint-disable-next-line no-control-regex -- that is what must not be there
const ACTING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2067]/

test("acting signs are left out of words, and written as escapes in JSON", () => {
  expect(terminalText("a\u001b[31mb\u202Ec\rd\r\ne\tf\u0007السخنة")).toBe("a[31mbcd\r\ne\tfالسخنة")
  const value = { name: `${RED}\u202E\u2067\u009b"\\` }
  const json = terminalJson(JSON.stringify(value))
  expect(json).not.toMatch(ACTING)
  expect(JSON.parse(json)).toEqual(value)
})

test.each([["areas"], ["validate"], ["validate", "--json"], ["areas", "--json"], ["necks", "--closing", "nobody"]])(
  "names in a file reach the terminal as text only: %s %s",
  async (command, ...options) => {
    const { stdout, stderr } = await run([command, "hostile.geojson", ...options], world)
    expect(stdout + stderr).not.toMatch(ACTING)
    if (options.includes("--json")) expect(JSON.stringify(JSON.parse(stdout))).toContain("[31m")
    expect((stdout + stderr).length).toBeGreaterThan(50)
  },
)

test("a name with an end of line takes one row of a table", async () => {
  const { stdout } = await run(["areas", "hostile.geojson"], world)
  const [title, ...rows] = stdout.trimEnd().split("\n")
  expect(title).toMatch(/^The map states no drawing uncertainty/)
  expect(rows).toHaveLength(HOSTILE.length + 1)
})

test("the name of a broken file is shown as text, too", async () => {
  const { stderr } = await run(["areas", `${RED}.geojson`], world)
  expect(stderr).not.toMatch(ACTING)
  expect(stderr).toMatch(/ends too early/)
})
