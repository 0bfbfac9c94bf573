import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { listFiles } from "../../src/io/list-files.js"

const folder = mkdtempSync(join(tmpdir(), "frontline-list-"))
mkdirSync(join(folder, "maps", "older"), { recursive: true })
mkdirSync(join(folder, "empty"))
for (const name of [
  "maps/2017-08-13.geojson",
  "maps/2016-03-01.geojson",
  "maps/notes.txt",
  "maps/.hidden",
  "maps/older/2015-01-01.geojson",
  "odd[1].geojson",
]) {
  writeFileSync(join(folder, name), "")
}
afterAll(() => rmSync(folder, { recursive: true }))

test("a folder is its own files by name, without hidden ones and those of folders in it", () => {
  expect(listFiles("maps", folder)).toEqual(["maps/2016-03-01.geojson", "maps/2017-08-13.geojson", "maps/notes.txt"])
  expect(listFiles(join(folder, "maps"))[0]).toBe(join(folder, "maps/2016-03-01.geojson"))
})

test("a glob is what fits it, also across folders", () => {
  expect(listFiles("maps/*.geojson", folder)).toEqual(["maps/2016-03-01.geojson", "maps/2017-08-13.geojson"])
  expect(listFiles("**/201[56]*.geojson", folder)).toEqual(["maps/2016-03-01.geojson", "maps/older/2015-01-01.geojson"])
  expect(listFiles(join(folder, "maps/*08*"))).toEqual([join(folder, "maps/2017-08-13.geojson")])
})

test("a plain path is itself, whether there or not, and so is a file whose name looks like a glob", () => {
  expect(listFiles("maps/notes.txt", folder)).toEqual(["maps/notes.txt"])
  expect(listFiles("nowhere.geojson", folder)).toEqual(["nowhere.geojson"])
  expect(listFiles("odd[1].geojson", folder)).toEqual(["odd[1].geojson"])
})

test("nothing there is told, with the way out", () => {
  expect(() => listFiles("empty", folder)).toThrow("The folder empty holds no files. Check the path.")
  expect(() => listFiles("maps/*.kml", folder)).toThrow("No file fits maps/*.kml. Check the pattern.")
})
