import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { worldOf } from "../support/world.js"

const frontline = (...argv: string[]) => run(argv, worldOf({}))

test("--version prints the version and nothing else", async () => {
  expect(await frontline("--version")).toMatchObject({ exitCode: 0, stdout: "1.2.3\n", stderr: "" })
})

test("--help of a command says which options it cannot do without", async () => {
  const { stdout } = await frontline("gap", "--help")
  const words = stdout.replaceAll(/\s+/g, " ")
  expect(words).toContain("--actor <id> whose forces they are (required)")
  expect(words).toContain("--to <place> the other force (required)")
  expect(words).not.toMatch(/--date[^-]*\(required\)/)
})

test.each([
  [["gap", "x.geojson"], "frontline gap --help lists what it takes"],
  [["distance", "palmyra"], "frontline distance --help lists what it takes"],
  [["areas", "x.geojson", "--min-area", "wide"], "frontline areas --help lists what it takes"],
  [["nope"], "frontline --help lists all commands."],
])("%j is wrong usage: the last line says where to read on", async (argv, hint) => {
  const { exitCode, stdout, stderr } = await frontline(...argv)
  expect([exitCode, stdout, stderr.trimEnd().split("\n").at(-1)]).toEqual([2, "", expect.stringContaining(hint)])
})
