import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, expect, test } from "vitest"
import { readBytes } from "../../src/io/read-bytes.js"

const MEGABYTE = 2 ** 20
const folder = mkdtempSync(join(tmpdir(), "frontline-bytes-"))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file of zeros, of which no byte stands on the disk. */
function hollow(megabytes: number): string {
  const path = join(folder, `${megabytes}.geojson`)
  writeFileSync(path, "")
  truncateSync(path, megabytes * MEGABYTE)
  return path
}

test("a file over 200 MB is refused unread, with the limit", () => {
  expect(() => readBytes(hollow(250))).toThrow(/has 250 MB; files up to 200 MB are read\. Cut it up\./)
})

test("a file that would not fit into the memory of the process is refused unread, with the limit and the way out", () => {
  expect(readBytes(hollow(2), 24 * MEGABYTE)).toHaveLength(2 * MEGABYTE)
  expect(() => readBytes(hollow(3), 24 * MEGABYTE)).toThrow(
    /has 3 MB; in the 24 MB of memory that Node gives this process files up to 2 MB are read\. Cut it up, or give more: NODE_OPTIONS=--max-old-space-size=4096\./,
  )
})

test.each(["areas", "validate"])(
  "%s of a large file in a small process ends in a sentence, not out of memory",
  (command) => {
    const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url))
    const { status, stderr } = spawnSync(process.execPath, ["--max-old-space-size=512", cli, command, hollow(150)], {
      encoding: "utf8",
    })
    expect([status, stderr]).toEqual([2, expect.stringMatching(/has 150 MB; in the \d+ MB of memory/)])
  },
  60_000,
)
