import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { run } from "../../src/cli/run.js"
import { worldOf } from "../support/world.js"

test("docs/command-line.md tells of every command that --help lists, and of no other", async () => {
  const { stdout } = await run(["--help"], worldOf({}))
  const listed = [...stdout.matchAll(/^ {2}([a-z][a-z-]+) .*/gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== "help")
  const page = readFileSync(new URL("../../docs/command-line.md", import.meta.url), "utf8")
  const told = [...page.matchAll(/^\| `([a-z-]+)/gm)].map(([, name]) => name!)
  expect(told.toSorted()).toEqual(listed.toSorted())
})
