import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { writeFile } from "../../src/io/write-file.js"

const folder = mkdtempSync(join(tmpdir(), "frontline-write-"))
afterAll(() => rmSync(folder, { recursive: true }))

test("text and bytes are written with the folders that they need", () => {
  writeFile(join(folder, "a/b/text.csv"), "é")
  writeFile(join(folder, "a/b/bytes.kmz"), new Uint8Array([80, 75, 0]))
  expect(readFileSync(join(folder, "a/b/text.csv"))).toEqual(Buffer.from([0xc3, 0xa9]))
  expect(readFileSync(join(folder, "a/b/bytes.kmz"))).toEqual(Buffer.from([80, 75, 0]))
})

test("a path that cannot be written is told in words, with the way out", () => {
  writeFile(join(folder, "file"), "")
  expect(() => writeFile(folder, "")).toThrow(`${folder} is a folder. Give a file's name.`)
  expect(() => writeFile(join(folder, "file/deeper"), "")).toThrow(/a part of its path is a file/)
})
