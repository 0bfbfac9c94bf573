import fc from "fast-check"
import { expect, test } from "vitest"
import { controlMapOf } from "../../src/model/control-map-of.js"
import { importFile } from "../../src/snapshot/formats/import-file.js"
import { exportMap } from "../../src/view/export-map.js"
import { mapOf } from "../support/corpus.js"
import { mutatedBytes } from "../support/mutated-bytes.js"

const map = mapOf("2016-03-21")
const FORMATS = ["geojson", "geojson-lines", "kml", "kmz", "wkt-csv", "topojson"] as const
const files = await Promise.all(
  FORMATS.map(async (format) => {
    const { content } = await exportMap(map, format)
    return { format, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }
  }),
)

test("a broken file of any format gives issues and what is sound of it, and never throws", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .constantFrom(...files)
        .chain(({ format, bytes }) => fc.record({ format: fc.constant(format), broken: mutatedBytes([bytes]) })),
      async ({ format, broken }) => {
        const { maps, issues } = await importFile("map", broken, { format })
        for (const issue of issues) expect(issue.message).toMatch(/[.!?]$/)
        for (const { value, date } of maps) {
          const { areas } = controlMapOf(value, { date })
          for (const ring of [...areas.values()].flat(2)) {
            expect(ring.length).toBeGreaterThan(3)
            expect(ring.every(([longitude, latitude]) => Number.isFinite(longitude) && Number.isFinite(latitude))).toBe(
              true,
            )
          }
        }
      },
    ),
    { numRuns: 300, seed: 7 },
  )
}, 60_000)

test("a table of any cells gives issues or areas, and never throws", async () => {
  const cell = fc.oneof(
    fc.double({ min: -200, max: 200 }).map(String),
    fc.string({ maxLength: 8 }),
    fc.constantFrom("gov", "", "=1+1", "2017-08-13", "03-04-2017", '"', ";", "٣٥٫٢"),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
      fc.constantFrom(",", ";", "\t"),
      async (rows, delimiter) => {
        const text = [["lon", "lat", "holder", "date"], ...rows].map((row) => row.join(delimiter)).join("\n")
        const { maps, issues } = await importFile("places.csv", text)
        expect(maps.length + issues.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 300, seed: 8 },
  )
}, 60_000)
